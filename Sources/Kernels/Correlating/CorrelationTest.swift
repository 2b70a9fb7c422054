/// A correlation with the chance of one at least as far from 0 if the two columns had nothing to do with each other.
package struct CorrelationTest: Sendable, Equatable {
  /// How many rows have both values.
  package let count: Int
  package let correlation: Double
  /// Two-sided; nil for fewer than three rows.
  package let pValue: Double?
}

/// The correlation of two columns with its two-sided p-value.
///
/// - nil where `correlation` is nil.
/// - Pearson: Student's t with n - 2 degrees of freedom. A perfect correlation has a p-value of 0, or what rounding leaves of it.
/// - Spearman: without ties the distribution of the squared rank differences, counted up to nine rows and by the
///   Edgeworth series of AS 89 above, beyond 1,290 rows (and with ties) Student's t.
/// - Kendall: without ties and below 50 rows counted; otherwise normal with the variance for ties and no correction for
///   continuity.
/// - Source: the conventions of `cor.test` of R, which COINr uses; Hollander and Wolfe, "Nonparametric Statistical Methods"
///   (1973).
package func correlationTest(
  _ x: Column, _ y: Column, _ method: CorrelationMethod = .pearson
) -> CorrelationTest? {
  let pairs = Pairs(x, y)
  guard let value = correlation(of: pairs, method) else { return nil }
  let p: Double? =
    if pairs.count < 3 {
      nil
    } else {
      switch method {
      case .pearson: pearsonChance(value, pairs)
      case .spearman: spearmanChance(value, pairs.ranks)
      case .kendall: kendallChance(KendallCounts(pairs))
      }
    }
  return CorrelationTest(count: pairs.count, correlation: value, pValue: p)
}

private func pearsonChance(_ value: Double, _ pairs: Pairs) -> Double {
  let (x, y) = (Deviations(pairs.x), Deviations(pairs.y))
  let (left, right) = (x.squares.squareRoot(), y.squares.squareRoot())
  // 1 - r² as what is left of one column beside the other: a correlation near 1 has no digits for it.
  let rest = zip(x.values, y.values).reduce(0) { sum, pair in
    let difference = pair.0 / left - value * (pair.1 / right)
    return sum + difference * difference
  }
  let degrees = Double(pairs.count - 2)
  return studentTwoTails(value * (degrees / rest).squareRoot(), degrees: degrees)
}

private func studentChance(_ value: Double, count: Int) -> Double {
  let degrees = Double(count - 2)
  // Factors first: 1 - r² loses the digits of a correlation near 1.
  let rest = (1 - value) * (1 + value)
  return studentTwoTails(value * (degrees / rest).squareRoot(), degrees: degrees)
}

private func spearmanChance(_ value: Double, _ ranks: Pairs) -> Double {
  let n = Double(ranks.count)
  let distinct = { (x: [Double]) in Set(x).count == x.count }
  guard ranks.count <= 1290, distinct(ranks.x), distinct(ranks.y) else {
    return studentChance(value, count: ranks.count)
  }
  let sum = zip(ranks.x, ranks.y).reduce(0.0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
  let middle = (n * n * n - n) / 6
  let tail =
    sum > middle
    ? spearmanUpperTail(sum, count: ranks.count) : spearmanLowerTail(sum + 2, count: ranks.count)
  return min(1, 2 * tail)
}

private func kendallChance(_ counts: KendallCounts) -> Double {
  if counts.count < 50, !counts.hasTies {
    let concordant = (counts.score + KendallCounts.pairs(counts.count)) / 2
    return KendallScore(count: counts.count).twoSided(concordant)
  }
  return normalTwoTails(Double(counts.score) / counts.variance.squareRoot())
}
