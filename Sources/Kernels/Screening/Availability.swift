/// How much each area has of a list of indicators, and how much of that is not 0.
package struct Availability: Equatable, Sendable {
  /// How many indicators there are.
  package let items: Int
  /// For each area, how many indicators are missing.
  package let missing: [Int]
  /// For each area, how many indicators are exactly 0.
  package let zeros: [Int]

  /// Counts over the rows of `items`, one column for each indicator.
  ///
  /// - Precondition: at least one item; columns of one length.
  package init(_ items: [Column]) {
    precondition(!items.isEmpty, "an indicator to look at")
    precondition(items.allSatisfy { $0.count == items[0].count }, "items have the same rows")
    var missing = [Int](repeating: 0, count: items[0].count)
    var zeros = missing
    for item in items {
      for row in 0..<item.count {
        missing[row] += item.values[row].isNaN ? 1 : 0
        zeros[row] += item.values[row] == 0 ? 1 : 0
      }
    }
    self.items = items.count
    self.missing = missing
    self.zeros = zeros
  }

  /// The share of indicators an area has, 0 to 1: available / all.
  ///
  /// The quotient is rounded once, so an area with 9 of 10 indicators has exactly the 0.9 that a threshold says.
  package var availableShares: Column {
    Column(missing.map { Double(items - $0) / Double(items) })
  }

  /// The share of an area's available indicators that are not 0; missing for an area that has none.
  package var nonZeroShares: Column {
    Column(
      zip(missing, zeros).map { missing, zeros in
        let available = items - missing
        return available == 0 ? .nan : Double(available - zeros) / Double(available)
      })
  }
}
