/// The flows of PROMETHEE, each from -1 or 0 to 1.
package struct PrometheeFlows: Equatable, Sendable {
  /// How much an area is preferred to the others, on average.
  package let leaving: Column
  /// How much the others are preferred to it.
  package let entering: Column
  /// Leaving minus entering: PROMETHEE II. More is better; they add up to 0.
  package let net: Column
}

/// When one value is preferred to another, and how much.
package enum Preference: Hashable, Sendable {
  /// Any advantage counts fully.
  case usual
  /// An advantage up to `indifference` does not count, one from `preference` on counts fully, in between the part.
  /// Both in the item's unit, indifference from 0 and below preference.
  case vShape(indifference: Double, preference: Double)

  @inline(__always)
  func degree(_ advantage: Double) -> Double {
    switch self {
    case .usual: advantage > 0 ? 1 : 0
    case .vShape(let indifference, let preference):
      min(max((advantage - indifference) / (preference - indifference), 0), 1)
    }
  }
}

/// Pairwise preferences of all areas, summed to flows (PROMETHEE I and II).
///
/// - items: one column for each, in its own unit; weights: one for each, 0 or more, in any common unit; reversed:
///   of each, whether lower is better.
/// - Items of weight 0 do not count. A row with a gap in another item is missing and takes no part.
/// - preferences: one for each item. The work grows with the square of the areas.
/// - Missing when only one area takes part.
/// - Source: J.-P. Brans and P. Vincke, "A preference ranking organisation method", Management Science 31 (1985).
package func promethee(
  _ items: [Column], weights: [Double], reversed: [Bool], preferences: [Preference]
) -> PrometheeFlows {
  precondition(preferences.count == items.count, "one preference for each item")
  precondition(
    preferences.allSatisfy {
      guard case .vShape(let q, let p) = $0 else { return true }
      return 0 <= q && q < p && p.isFinite
    }, "indifference from 0 and below preference")
  let table = DecisionTable(items, weights, reversed)
  let counted = items.indices.filter { weights[$0] > 0 }
  var leaving = [Double](repeating: 0, count: table.count)
  var entering = leaving
  for item in table.items {
    let (weight, sign) = (table.weights[item], table.reversed[item] ? -1.0 : 1.0)
    let preference = preferences[counted[item]]
    let values = table.values(item).map { $0 * sign }
    for row in 0..<values.count {
      // Sums of one item first: numbers of wins are whole and exact.
      var (ahead, behind) = (0.0, 0.0)
      for other in values {
        ahead += preference.degree(values[row] - other)
        behind += preference.degree(other - values[row])
      }
      leaving[row] += weight * ahead
      entering[row] += weight * behind
    }
  }
  let others = Double(table.count - 1)
  return PrometheeFlows(
    leaving: table.column(leaving.map { $0 / others }), entering: table.column(entering.map { $0 / others }),
    net: table.column(zip(leaving, entering).map { ($0 - $1) / others }))
}
