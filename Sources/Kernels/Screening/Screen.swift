/// What an area needs in order to take part.
package struct ScreeningRule: Hashable, Sendable {
  /// The least share of indicators with a value, 0 to 1; nil does not ask.
  package var available: Double?
  /// The least share of the available indicators that are not 0, 0 to 1; nil does not ask.
  package var nonZero: Double?

  package init(available: Double? = nil, nonZero: Double? = nil) {
    self.available = available
    self.nonZero = nonZero
  }
}

/// Which areas take part, and why the others do not. One entry for each area.
package struct Screened: Equatable, Sendable {
  package let availability: Availability
  /// Whether the share of indicators with a value is below its threshold.
  package let lacksValues: [Bool]
  /// Whether the share of values other than 0 is below its threshold.
  package let lacksNonZeros: [Bool]
  package let included: [Bool]

  /// The rows that take part, ascending.
  package var includedRows: [Int] { included.indices.filter { included[$0] } }
}

/// Screens areas by how many of their indicators have a value and how many of those are not 0.
///
/// - items: one column for each indicator, all of one length; missing values are what is counted.
/// - A share **at** its threshold is enough; an area below any threshold that the rule asks about is out.
/// - An area without any value has no share of non-zeros: it is below every such threshold above 0.
/// - forced: rows that take part (true) or do not (false) whatever the shares say.
/// - A threshold of 0 keeps everybody. The order of areas, and of indicators, does not matter.
/// - Precondition: at least one item; thresholds in 0...1; forced rows are rows.
/// - Source: COINr `Screen` (byNA, byzeros, byNAandzeros, Force).
package func screen(_ items: [Column], by rule: ScreeningRule, forced: [Int: Bool] = [:]) -> Screened {
  for threshold in [rule.available, rule.nonZero] {
    precondition((0...1).contains(threshold ?? 0), "a share lies in 0...1")
  }
  let availability = Availability(items)
  let lacksValues = below(rule.available, availability.availableShares)
  let lacksNonZeros = below(rule.nonZero, availability.nonZeroShares)
  var included = zip(lacksValues, lacksNonZeros).map { !$0 && !$1 }
  for (row, takesPart) in forced { included[row] = takesPart }
  return Screened(
    availability: availability, lacksValues: lacksValues, lacksNonZeros: lacksNonZeros, included: included)
}

private func below(_ threshold: Double?, _ shares: Column) -> [Bool] {
  guard let threshold, threshold > 0 else { return [Bool](repeating: false, count: shares.count) }
  return shares.values.map { !($0 >= threshold) }
}
