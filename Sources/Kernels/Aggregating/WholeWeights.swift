/// Whole numbers in the proportions of the weights, so that sums and halves of weights are exact.
///
/// - weights: 0 or more, in any common unit. Their whole numbers add up to at most 2^52.
/// - Each weight is read as the simplest fraction (denominator up to a million) within four units in its last
///   place: 0.1 counts as 1/10 and 1.25/10.75 as 5/43, though no double holds either. So what is a tie on paper is
///   a tie.
/// - Weights without such fractions, or without a common denominator that small, are rounded to whole parts of
///   2^-50 of their sum.
/// - Source: best approximations by continued fractions (Khinchin 1935).
package func wholeWeights(_ weights: [Double]) -> [Int] {
  precondition(weights.allSatisfy { $0 >= 0 && $0.isFinite }, "weights are finite and 0 or more")
  return commonWholes(weights) ?? roundedWholes(weights)
}

private func commonWholes(_ weights: [Double]) -> [Int]? {
  var fractions: [(over: Int, under: Int)] = []
  var common = 1
  for weight in weights {
    guard let fraction = simplestFraction(weight) else { return nil }
    fractions.append(fraction)
    let (product, tooBig) = common.multipliedReportingOverflow(
      by: fraction.under / greatestDivisor(common, fraction.under))
    guard !tooBig, product < 1 << 52 else { return nil }
    common = product
  }
  var wholes: [Int] = []
  var total = 0
  for fraction in fractions {
    let (whole, tooBig) = fraction.over.multipliedReportingOverflow(by: common / fraction.under)
    guard !tooBig, whole < 1 << 52 else { return nil }
    wholes.append(whole)
    total += whole
    guard total <= 1 << 52 else { return nil }
  }
  return wholes
}

private func roundedWholes(_ weights: [Double]) -> [Int] {
  let largest = weights.max() ?? 0
  guard largest > 0 else { return weights.map { _ in 0 } }
  let shares = weights.map { $0 / largest }
  let total = totalOf(shares)
  return shares.map { Int(($0 / total * 0x1p50).rounded()) }
}

private func simplestFraction(_ x: Double) -> (over: Int, under: Int)? {
  guard x > 0 else { return (0, 1) }
  guard x < 0x1p50 else { return nil }
  var rest = x
  var (over, under) = (1, 0)
  var (overBefore, underBefore) = (0, 1)
  for _ in 0..<40 {
    guard rest < 0x1p50 else { return nil }
    let whole = Int(rest)
    let (a, first) = whole.multipliedReportingOverflow(by: over)
    let (b, second) = whole.multipliedReportingOverflow(by: under)
    guard !first, !second, a < 1 << 52, b + underBefore <= 1_000_000 else { return nil }
    (over, overBefore) = (a + overBefore, over)
    (under, underBefore) = (b + underBefore, under)
    if (Double(over) / Double(under) - x).magnitude <= 4 * x.ulp { return (over, under) }
    rest = 1 / (rest - Double(whole))
  }
  return nil
}

private func greatestDivisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : greatestDivisor(b, a % b) }
