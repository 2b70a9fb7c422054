import Glibc

/// Weights in proportion to how much an item tells the areas apart.
///
/// All take items as the caller scaled them, one column for each. A missing value is left out of its column. A constant
/// item weighs 0 (see `logRatio` for the exception). The order of areas does not matter. The result adds up to 1, and is nil
/// when no item tells the areas apart or when one is unfit (named at each case).
package enum DispersionWeights: String, Hashable, Sendable, CaseIterable {
  /// In proportion to the standard deviation. Source: Diakoulaki, Mavrotas and Papayannakis (1995).
  case standardDeviation
  /// In proportion to the variance (divisor n) of the item rescaled from minimum to maximum. Source: K. N. Rao and others (2011).
  case variance
  /// In proportion to the Gini coefficient, the mean absolute difference over twice the mean. Unfit: a value below 0.
  /// Source: C. Gini (1912); G. Li and G. Chi (2009) for weights.
  case gini
  /// In proportion to the angle between the item and one that is the same everywhere. Unfit: a value below 0.
  /// Source: R. Shuai and others (2012).
  case angle
  /// In proportion to 1 less the entropy of the areas' parts in the item's sum; a part of 0 adds nothing to the entropy.
  /// Unfit: a value below 0. Source: C. E. Shannon (1948); C.-L. Hwang and K. Yoon (1981) for weights.
  case entropy
  /// In proportion to the magnitude of the logarithm of root mean square over standard deviation (divisor n - 1), of the item
  /// rescaled from minimum to maximum. Unfit: a constant item. Source: F. Ecer and D. Pamucar (2022), LOPCOW.
  case logRatio

  package func weights(_ items: [Column]) -> [Double]? {
    let found = items.map { item in item.withAvailable { $0.isEmpty ? nil : power(of: $0) } }
    guard found.allSatisfy({ $0 != nil }) else { return nil }
    return shares(found.map { $0 ?? 0 })
  }

  private func power(of x: UnsafeBufferPointer<Double>) -> Double? {
    let (least, greatest) = extremes(of: x)
    let constant = least == greatest
    let count = Double(x.count)
    switch self {
    case .standardDeviation:
      return constant ? 0 : Moments.spread(of: x)?.standardDeviation
    case .variance, .logRatio:
      if constant { return self == .variance ? 0 : nil }
      guard let scale = LinearScale(spanning: Column(Array(x))) else { return nil }
      let scores = scale.apply(Column(Array(x))).values.map { $0 / 100 }
      let moments = scores.withUnsafeBufferPointer { Moments(of: $0) }
      guard let variance = moments.variance else { return nil }
      if self == .variance { return variance * (count - 1) / count }
      let square = scores.map { $0 * $0 }.withUnsafeBufferPointer { CompensatedSum($0).total } / count
      return log((square / variance).squareRoot()).magnitude
    case .gini, .angle, .entropy:
      guard least >= 0 else { return nil }
      return constant || greatest == 0 ? 0 : parts(x, nearOne(greatest))
    }
  }

  /// The three that look at the areas' parts in the item's sum.
  private func parts(_ x: UnsafeBufferPointer<Double>, _ scale: Double) -> Double {
    let count = Double(x.count)
    let values = x.map { $0 * scale }
    let total = values.withUnsafeBufferPointer { CompensatedSum($0).total }
    switch self {
    case .gini:
      // The sum over all pairs from the sorted values: value k is taken k-1 times and taken off n-k times.
      let sorted = values.withUnsafeBufferPointer { sortedAscending($0) }
      let terms = sorted.enumerated().map { (2 * Double($0 + 1) - count - 1) * $1 }
      return terms.withUnsafeBufferPointer { CompensatedSum($0).total } / (count * total)
    case .angle:
      // The tangent from what is left beside the mean: the cosine of a small angle has no digits.
      let mean = total / count
      let rest = values.map { ($0 - mean) * ($0 - mean) }.withUnsafeBufferPointer { CompensatedSum($0).total }
      return atan2(rest.squareRoot(), mean * count.squareRoot())
    default:
      let terms = values.map { value in
        let part = value / total
        return part > 0 ? part * log(part * count) : 0
      }
      // 1 less the entropy over log n is the mean of log(n·part), weighted by the parts.
      return max(0, terms.withUnsafeBufferPointer { CompensatedSum($0).total } / log(count))
    }
  }
}
