/// Two results side by side over the areas that have both.
package struct ResultComparison: Equatable, Sendable {
  package let first: Column
  package let second: Column
  /// First less second. For places: above 0 where the area stands better in the second result.
  package let difference: Column
  /// The size of the difference.
  package let magnitude: Column

  init(_ first: Column, _ second: Column) {
    self.first = first
    self.second = second
    difference = Column(zip(first.values, second.values).map { ($0 - $1).finiteOrMissing })
    magnitude = Column(difference.values.map(\.magnitude))
  }
}

/// The scores of two results, their difference and its size, in the unit of the scores.
///
/// - An area that is missing in either is missing in all four columns.
/// - Precondition: both columns have the same areas in the same order.
/// - Source: COINr `compare_coins` by scores.
package func compareScores(_ first: Column, _ second: Column) -> ResultComparison {
  let rows = rowsOfBoth(first, second)
  let empty = Column(missing: first.count)
  return ResultComparison(
    empty.placing(first.taking(rows), at: rows), empty.placing(second.taking(rows), at: rows))
}

/// The places of two results, their difference and its size.
///
/// - Places are found anew among the areas that both results have, so that an area missing in one moves no other.
/// - ties: equal scores share the smallest place unless asked otherwise. An area missing in either is missing in all.
/// - Precondition: both columns have the same areas in the same order.
/// - Source: COINr `compare_coins` by ranks.
package func comparePlaces(_ first: Column, _ second: Column, ties: Ties = .min) -> ResultComparison {
  let rows = rowsOfBoth(first, second)
  return ResultComparison(
    ranking(first, ties: ties, among: rows), ranking(second, ties: ties, among: rows))
}

private func rowsOfBoth(_ first: Column, _ second: Column) -> [Int] {
  precondition(first.count == second.count, "both results have the same areas")
  return (0..<first.count).filter { !first.isMissing($0) && !second.isMissing($0) }
}
