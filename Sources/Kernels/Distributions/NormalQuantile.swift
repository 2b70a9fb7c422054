import Glibc

/// The value below which a standard normal number lies with the given probability.
///
/// - The error is about 1e-15 of the value, or of 1 for values below 1, down to probabilities of 1e-300; at 0.5 the
///   value is exactly 0. Mirrored probabilities give mirrored values.
/// - Precondition: the probability lies between 0 and 1, both left out.
/// - Source: found as the root of the complementary error function by Newton's method in its logarithm, from a rational
///   first guess (Abramowitz and Stegun 26.2.23); at most 50 steps, in practice five.
package func normalQuantile(_ probability: Double) -> Double {
  precondition(probability > 0 && probability < 1, "a probability between 0 and 1")
  guard probability != 0.5 else { return 0 }
  // 1 - p is exact for p of one half or more, so both tails are as good.
  return probability < 0.5 ? -upperQuantile(probability) : upperQuantile(1 - probability)
}

/// The z for which a standard normal number lies in -z...z with probability `level`.
func twoSidedQuantile(_ level: Double) -> Double { upperQuantile((1 - level) / 2) }

/// The value above which a standard normal number lies with probability `tail`, at most one half.
private func upperQuantile(_ tail: Double) -> Double {
  let t = (-2 * log(tail)).squareRoot()
  let above = 2.515517 + t * (0.802853 + t * 0.010328)
  let below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
  var z = t - above / below
  for _ in 0..<50 {
    let area = 0.5 * erfc(z / 2.0.squareRoot())
    let density = exp(-z * z / 2) / (2 * Double.pi).squareRoot()
    guard area > 0, density > 0 else { break }
    let step = area / density * log(area / tail)
    z += step
    if step.magnitude <= 1e-16 * z.magnitude { break }
  }
  return z
}
