import Glibc

/// The number that a standard normal variable stays below with probability `p`.
///
/// - Missing for `p` outside 0...1 and for a missing one; infinite at 0 and 1, as it must be.
/// - Accurate to about the last two digits from the smallest normal double up, and odd about one half.
/// - Newton's method with Halley's correction from a start good to three digits; every step at least doubles the
///   digits, three steps would do, and ten are the ceiling.
/// - Source: start from Abramowitz and Stegun, "Handbook of mathematical functions" (1964), 26.2.23; the distribution
///   function is the C library's erf and erfc.
package func standardNormalQuantile(_ p: Double) -> Double {
  guard p >= 0, p <= 1 else { return .nan }
  if p == 0 { return -.infinity }
  if p == 1 { return .infinity }
  if p > 0.5 { return -lowerQuantile(p: 1 - p, below: p - 0.5) }
  return lowerQuantile(p: p, below: 0.5 - p)
}

/// The quantile of `p` at or below one half; `below` is how far below.
///
/// Both are exact where they are used: `below` near the middle, `p` itself in the tail.
private func lowerQuantile(p: Double, below: Double) -> Double {
  let t = (-2 * log(p)).squareRoot()
  let above = 2.515517 + t * (0.802853 + t * 0.010328)
  let under = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
  var z = min(above / under - t, 0)
  for _ in 0..<10 {
    let surplus =
      below < 0.25 ? below + 0.5 * erf(z / 2.0.squareRoot()) : 0.5 * erfc(-z / 2.0.squareRoot()) - p
    let step = surplus * (2 * Double.pi).squareRoot() * exp(z * z / 2)
    let change = step / (1 + z * step / 2)
    guard change.isFinite else { break }
    z -= change
    if change.magnitude <= 1e-16 * z.magnitude { break }
  }
  return z
}

/// The z for which a standard normal number lies in -z...z with probability `level`.
func twoSidedQuantile(_ level: Double) -> Double { -standardNormalQuantile((1 - level) / 2) }
