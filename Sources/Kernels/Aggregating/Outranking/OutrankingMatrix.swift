/// For each two areas, the share of weight on which one is ahead, half the share of equals added.
///
/// - Shares are of the items both areas have; two areas with nothing in common have no share.
/// - Kept as whole numbers (`wholeWeights`), so a tie on paper is a tie. COINr adds shares as it goes along and may
///   miss an exact half.
package struct OutrankingMatrix: Sendable {
  /// How many areas there are.
  package let count: Int
  /// Row by row, twice the whole weight on which the row's area is ahead, plus the weight of equals.
  let wins: [Int]
  /// Twice the whole weight that the two areas can be compared on.
  let totals: [Int]

  /// - items: one column for each; weights: one for each, 0 or more, in any common unit; reversed: of each, whether
  ///   lower is better, none when nil.
  /// - The work and the memory grow with the square of the areas.
  /// - Source: OECD/JRC handbook (2008), non-compensatory multi-criteria approach; halves for equals as in COINr.
  package init(_ items: [Column], weights: [Double], reversed: [Bool]? = nil) {
    let contest = Contest(items, weights, reversed)
    let n = contest.count
    var wins = [Int](repeating: 0, count: n * n)
    var totals = wins
    for row in 0..<n {
      for other in row + 1..<max(n, row + 1) {
        let (ahead, total) = contest.compare(row, other)
        (wins[row * n + other], wins[other * n + row]) = (ahead, total - ahead)
        (totals[row * n + other], totals[other * n + row]) = (total, total)
      }
    }
    count = n
    self.wins = wins
    self.totals = totals
  }

  /// From 0 to 1; 0 for an area against itself, nil when the two have no item in common.
  package func share(of row: Int, over other: Int) -> Double? {
    if row == other { return 0 }
    let total = totals[row * count + other]
    return total > 0 ? Double(wins[row * count + other]) / Double(total) : nil
  }

  /// One column for each area: the shares of all areas over it, missing where there is none.
  package var columns: [Column] {
    (0..<count).map { other in Column((0..<count).map { share(of: $0, over: other) ?? .nan }) }
  }
}
