/// The chances of the number of concordant pairs among `count` areas when two orders without ties have nothing to do with
/// each other.
///
/// - Source: counts of permutations by their inversions, M. G. Kendall, "Rank Correlation Methods" (1948).
struct KendallScore {
  private let chances: [Double]

  /// - Precondition: `count` at least 1; above 170 the chances come from quotients, not from factorials, and stay exact
  ///   to rounding.
  init(count: Int) {
    precondition(count >= 1, "at least one area")
    var chances = [1.0]
    // Adding the m-th area adds 0 ... m-1 concordant pairs, each as likely as the other.
    for m in 2..<max(count + 1, 2) {
      var next = [Double](repeating: 0, count: chances.count + m - 1)
      for (pairs, chance) in chances.enumerated() {
        for more in 0..<m { next[pairs + more] += chance / Double(m) }
      }
      chances = next
    }
    self.chances = chances
  }

  /// The chance of at most `pairs` concordant pairs.
  func atMost(_ pairs: Int) -> Double {
    guard pairs >= 0 else { return 0 }
    return chances.prefix(pairs + 1).reduce(0, +)
  }

  /// The chance of a score at least as far from the middle on the same side, twice, and at most 1.
  func twoSided(_ pairs: Int) -> Double {
    // Summed from the near end, so that a small chance keeps its digits; the distribution is symmetric.
    let other = chances.count - 1 - pairs
    return min(1, 2 * atMost(min(pairs, other)))
  }
}
