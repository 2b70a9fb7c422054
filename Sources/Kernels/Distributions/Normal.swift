import Glibc

/// The chance that a standard normal number exceeds `z`.
///
/// - Keeps its relative precision far out: about 1e-14 where the chance is above 1e-300, then 0. NaN gives NaN.
/// - Source: half the complementary error function of z / √2.
package func normalUpperTail(_ z: Double) -> Double {
  // z / √2 in two parts: its square enters an exponent, where a rounding would be multiplied by z².
  let high = z * 0.5.squareRoot()
  guard high > 2, high.isFinite else { return erfc(high) / 2 }
  let root = high * 2.0.squareRoot()
  let low = (fma(high, 2.0.squareRoot(), -root) + (root - z) + high * restOfRootTwo) * -0.5.squareRoot()
  return erfc(high) * exp(-2 * high * low) / 2
}

/// The chance that a standard normal number lies beyond `z` or `-z`.
package func normalTwoTails(_ z: Double) -> Double { min(1, 2 * normalUpperTail(z.magnitude)) }

/// √2 less its double.
private let restOfRootTwo = -9.667293313452914e-17
