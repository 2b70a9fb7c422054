/// The colour of a traffic light.
package enum Light: String, Hashable, Sendable, CaseIterable {
  case good
  case warning
  case bad
}

/// A light for each value: good from `good` on, warning from `warning` on, else bad.
///
/// - x: one indicator, score or index over all areas, in the unit of the limits; nil where missing.
/// - A value exactly on a limit has the better light.
/// - reversed: lower is better, so values up to `good` are good.
/// - Constant, single, huge and tiny columns are nothing special.
/// - Precondition: `good` is not worse than `warning`; equal limits leave no warning.
/// - Source: fixed thresholds; a comparison and nothing else.
package func lights(_ x: Column, good: Double, warning: Double, reversed: Bool = false) -> [Light?] {
  precondition(reversed ? good <= warning : good >= warning, "good is better than warning")
  return x.values.map { value in
    if value.isNaN { return nil }
    if reversed { return value <= good ? .good : (value <= warning ? .warning : .bad) }
    return value >= good ? .good : (value >= warning ? .warning : .bad)
  }
}
