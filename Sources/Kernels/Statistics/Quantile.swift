/// Quantiles of type 7 (linear between order statistics) of the available values, one for each probability.
///
/// - x: one number for each row; missing values take no part. In the unit of `x`.
/// - nil when all are missing. One value is every quantile of itself.
/// - Precondition: each probability lies in 0...1.
/// - Source: Hyndman and Fan, "Sample quantiles in statistical packages" (1996), definition 7.
package func quantiles(_ x: Column, at probabilities: [Double]) -> [Double]? {
  precondition(probabilities.allSatisfy { (0...1).contains($0) }, "a probability lies in 0...1")
  let sorted = x.withAvailable { sortedAscending($0) }
  guard !sorted.isEmpty else { return nil }
  return probabilities.map { quantile(ofSorted: sorted, at: $0) }
}

/// One quantile of type 7; see `quantiles(_:at:)`.
package func quantile(_ x: Column, at probability: Double) -> Double? {
  quantiles(x, at: [probability])?.first
}

/// The quantile of ascending values that are all there.
///
/// - Precondition: `sorted` is ascending and not empty.
package func quantile(ofSorted sorted: [Double], at probability: Double) -> Double {
  let position = Double(sorted.count - 1) * probability
  let below = min(Int(position), sorted.count - 1)
  let above = min(below + 1, sorted.count - 1)
  let share = position - Double(below)
  guard sorted[below] != sorted[above] else { return sorted[below] }
  return (1 - share) * sorted[below] + share * sorted[above]
}
