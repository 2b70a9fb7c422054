/// When a column counts as free of outliers: its skewness is small or its tails are light.
///
/// - A column passes when |skewness| < `skewness` **or** kurtosis < `kurtosis` (adjusted, type 2, excess).
/// - A column too short for either statistic, or constant, has no outliers that could be told: it passes.
/// - Source: OECD/JRC handbook (2008) and COINr `check_SkewKurt`.
package struct OutlierTest: Hashable, Sendable {
  package var skewness: Double
  package var kurtosis: Double

  package init(skewness: Double = 2, kurtosis: Double = 3.5) {
    self.skewness = skewness
    self.kurtosis = kurtosis
  }

  package func passes(_ moments: Moments) -> Bool {
    guard let skew = moments.skewness, let tails = moments.kurtosis else { return true }
    return skew.magnitude < skewness || tails < kurtosis
  }
}
