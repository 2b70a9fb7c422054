import Glibc

/// The chance that a number of the chi-squared distribution exceeds `x`.
///
/// - degrees: whole degrees of freedom, 1 or more. At 0 and below it the chance is 1; NaN gives NaN, an infinity 0.
/// - Every term of the sum is above 0, so nothing cancels: relative precision about 1e-13 up to a thousand degrees.
/// - Source: Abramowitz and Stegun, "Handbook of Mathematical Functions" (1964), 26.4.4 and 26.4.5.
package func chiSquaredUpperTail(_ x: Double, degrees: Int) -> Double {
  precondition(degrees > 0, "degrees of freedom above 0")
  if x.isNaN { return .nan }
  if x <= 0 { return 1 }
  if x.isInfinite { return 0 }
  let isEven = degrees.isMultiple(of: 2)
  var sum = isEven ? exp(-x / 2) : normalTwoTails(x.squareRoot())
  // Logarithms, because the first terms may be too small for a number where later ones are not.
  var exponent = isEven ? -x / 2 : -x / 2 + 0.5 * log(2 / (.pi * x))
  for step in stride(from: isEven ? 2 : 1, to: degrees, by: 2) {
    exponent += log(x / Double(step))
    sum += exp(exponent)
  }
  return min(1, sum)
}
