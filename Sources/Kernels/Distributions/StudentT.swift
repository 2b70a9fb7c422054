import Glibc

/// The chance that a number of Student's t distribution exceeds `t`.
///
/// - degrees: degrees of freedom, above 0, not necessarily whole. NaN gives NaN; an infinite `t` gives 0 or 1.
/// - Relative precision about 1e-13 up to a thousand million degrees.
/// - Source: regularised incomplete beta function, Abramowitz and Stegun, "Handbook of Mathematical Functions" (1964), 26.7.1.
package func studentUpperTail(_ t: Double, degrees: Double) -> Double {
  let both = studentTwoTails(t, degrees: degrees) / 2
  return t < 0 ? 1 - both : both
}

/// The chance that a number of Student's t distribution lies beyond `t` or `-t`; otherwise as `studentUpperTail`.
package func studentTwoTails(_ t: Double, degrees: Double) -> Double {
  precondition(degrees > 0, "degrees of freedom above 0")
  if t.isNaN { return .nan }
  if t.isInfinite { return 0 }
  if t == 0 { return 1 }
  let ratio = t.magnitude / degrees.squareRoot()
  let square = ratio * ratio
  if square.isInfinite { return exp(betaFactor(degrees / 2) - degrees * log(ratio)) / (degrees / 2) }
  // x^(df/2) · (1 - x)^(1/2) / B(df/2, 1/2), with x = 1 / (1 + t²/df).
  let factor =
    exp(betaFactor(degrees / 2) - degrees / 2 * log1p(square)) * ratio / (1 + square).squareRoot()
  let x = 1 / (1 + square)
  if x >= (degrees / 2 + 1) / (degrees / 2 + 2.5) {
    return 1 - 2 * factor * betaFraction(square / (1 + square), 0.5, degrees / 2)
  }
  // With many degrees x is so near 1 that the fraction loses the digits of 1 - x.
  if degrees > 1000 { return farTails(t.magnitude, degrees) }
  return factor * betaFraction(x, degrees / 2, 0.5) / (degrees / 2)
}

/// Both tails for many degrees of freedom: the density at `t` times the integral of its decay from there.
///
/// The trapezoid rule after s = exp(u - exp(-u)), which meets any precision for a decay like this one.
/// Source: H. Takahasi and M. Mori, "Double exponential formulas for numerical integration" (1974).
private func farTails(_ t: Double, _ degrees: Double) -> Double {
  let half = (degrees + 1) / 2
  let (step, width) = (1.0 / 16, 1 / (t + 1))
  var integral = 0.0
  for k in -64...80 {
    let u = Double(k) * step
    let fall = exp(-u)
    let s = width * exp(u - fall)
    integral += exp(-half * log1p(s * (2 * t + s) / (degrees + t * t))) * s * (1 + fall)
  }
  let density = exp(betaFactor(degrees / 2) - half * log1p(t * t / degrees)) / degrees.squareRoot()
  return 2 * density * integral * step
}

/// The logarithm of 1 / B(a, 1/2) = Γ(a + 1/2) / (Γ(a)·√π).
private func betaFactor(_ a: Double) -> Double {
  guard a > 20 else { return log(tgamma(a + 0.5) / tgamma(a)) - 0.5 * log(Double.pi) }
  // Of the two gamma functions only the quotient keeps its digits. Source: Tricomi and Erdélyi (1951).
  let b = 1 / (a * a)
  let series = (-1.0 / 8 + b * (1.0 / 192 + b * (-1.0 / 640 + b * (17.0 / 14336 - b * 31.0 / 18432)))) / a
  return 0.5 * log(a) + series - 0.5 * log(Double.pi)
}

/// The continued fraction of the incomplete beta function, by Lentz's method (Abramowitz and Stegun, 26.5.8).
private func betaFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
  var (c, d) = (1.0, 1 / (1 - (a + b) * x / (a + 1)))
  var fraction = d
  for k in 1...100_000 {
    let m = Double(k)
    let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / (1 + even * d)
    c = 1 + even / c
    fraction *= c * d
    let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / (1 + odd * d)
    c = 1 + odd / c
    let change = c * d
    fraction *= change
    if (change - 1).magnitude < 0x1p-53 { break }
  }
  return fraction
}
