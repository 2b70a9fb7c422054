/// Copeland scores: how many areas an area outranks minus how many outrank it.
///
/// - items, weights, reversed: as for `OutrankingMatrix`. One area outranks another with more than half of the
///   weight of the items both have; exactly half, or nothing in common, is neither.
/// - Whole numbers from -(n - 1) to n - 1 that add up to 0; missing for an area without an item that counts.
/// - The work grows with the square of the areas, the memory does not.
/// - Source: A. H. Copeland, "A reasonable social welfare function" (1951), as in COINr but with exact halves.
package func copeland(_ items: [Column], weights: [Double], reversed: [Bool]? = nil) -> Column {
  let contest = Contest(items, weights, reversed)
  var scores = [Int](repeating: 0, count: contest.count)
  for row in 0..<contest.count {
    for other in row + 1..<max(contest.count, row + 1) {
      let (ahead, total) = contest.compare(row, other)
      let outcome = (2 * ahead - total).signum()
      scores[row] += outcome
      scores[other] -= outcome
    }
  }
  return Column(scores.indices.map { contest.takesPart($0) ? Double(scores[$0]) : .nan })
}
