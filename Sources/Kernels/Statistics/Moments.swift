import Glibc

/// Count, extremes, mean and central moments of the available values, found in two passes.
///
/// - The mean is a compensated sum carried in two doubles, so deviations keep their digits beside a large
///   common offset (values near 1e12 that differ by 1).
/// - A column of one repeated value has exactly that mean and a standard deviation of exactly 0.
/// - Values so large or so close together that a fourth power would leave the range of a double are scaled
///   by a power of two first; skewness and kurtosis do not depend on the scale.
/// - A statistic that is not defined is nil: mean and extremes of nothing, deviation of fewer than two
///   values, skewness of fewer than three, kurtosis of fewer than four, both of a constant.
/// - Source: two-pass formulas as in Chan, Golub and LeVeque, "Algorithms for computing the sample variance"
///   (1983); definitions at each property.
package struct Moments: Sendable {
  /// How many values are available.
  package let count: Int
  private let least: Double
  private let greatest: Double
  private let centre: Double
  private let scale: Double
  private let squares: Double
  private let cubes: Double
  private let fourths: Double

  /// The moments of the available values of `rows`, or of all rows when nil.
  package init(_ x: Column, among rows: [Int]? = nil) {
    self = x.withAvailable(rows) { Moments(of: $0) }
  }

  /// The moments of values that are all there.
  init(of values: UnsafeBufferPointer<Double>) {
    count = values.count
    (least, greatest) = extremes(of: values)
    guard count > 0, least < greatest else {
      centre = least
      (scale, squares, cubes, fourths) = (1, 0, 0, 0)
      return
    }
    scale = Self.scale(least: least, greatest: greatest)
    let (high, low) = Self.centre(values, scale: scale)
    centre = high / scale
    (squares, cubes, fourths) = Self.powers(values, scale: scale, high: high, low: low)
  }

  /// The mean alone, of values that are all there, with the same bits; nil when there are none.
  static func mean(of values: UnsafeBufferPointer<Double>) -> Double? {
    let (least, greatest) = extremes(of: values)
    guard least < greatest else { return values.isEmpty ? nil : least }
    let scale = scale(least: least, greatest: greatest)
    return centre(values, scale: scale).high / scale
  }

  /// Mean over the available values.
  package var mean: Double? { count > 0 ? centre : nil }
  package var minimum: Double? { count > 0 ? least : nil }
  package var maximum: Double? { count > 0 ? greatest : nil }
  /// Whether all available values are the same number (also when there is only one).
  package var isConstant: Bool { count > 0 && least == greatest }

  /// Variance with divisor n - 1; 0 or infinite where the number does not fit a double.
  package var variance: Double? {
    count > 1 ? squares / Double(count - 1) / scale / scale : nil
  }

  /// Standard deviation with divisor n - 1.
  package var standardDeviation: Double? {
    count > 1 ? (squares / Double(count - 1)).squareRoot() / scale : nil
  }

  /// Adjusted skewness, type 2 (Joanes and Gill 1998): sqrt(n(n-1))/(n-2) · m3/m2^1.5.
  package var skewness: Double? {
    guard count > 2, squares > 0 else { return nil }
    let n = Double(count)
    let plain = n.squareRoot() * cubes / (squares * squares.squareRoot())
    return plain * (n * (n - 1)).squareRoot() / (n - 2)
  }

  /// Adjusted excess kurtosis, type 2 (Joanes and Gill 1998): ((n+1)(r-3)+6)(n-1)/((n-2)(n-3)), r = m4/m2².
  package var kurtosis: Double? {
    guard count > 3, squares > 0 else { return nil }
    let n = Double(count)
    let r = n * fourths / (squares * squares)
    return ((n + 1) * (r - 3) + 6) * (n - 1) / ((n - 2) * (n - 3))
  }

  /// 1 for ordinary columns; else the power of two that brings the column near 1.
  static func scale(least: Double, greatest: Double) -> Double {
    let size = max(least.magnitude, greatest.magnitude)
    if size > 0x1p220 { return power(-size.exponent) }
    let spread = greatest - least
    if spread < 0x1p-200 { return power(-spread.exponent) }
    return 1
  }

  /// The mean and the standard deviation (divisor n - 1) alone, with the same bits; nil for fewer than two values.
  static func spread(of values: UnsafeBufferPointer<Double>) -> (mean: Double, standardDeviation: Double)? {
    guard values.count > 1 else { return nil }
    let (least, greatest) = extremes(of: values)
    guard least < greatest else { return (least, 0) }
    let scale = scale(least: least, greatest: greatest)
    let (high, low) = centre(values, scale: scale)
    let squares = squares(values, scale: scale, high: high, low: low)
    return (high / scale, (squares / Double(values.count - 1)).squareRoot() / scale)
  }

  /// The mean of the scaled values, and the rest of it: what dividing and rounding left over, exact to about 106 bits.
  private static func centre(_ values: UnsafeBufferPointer<Double>, scale: Double) -> (
    high: Double, low: Double
  ) {
    let total = CompensatedSum(values, scaledBy: scale)
    let number = Double(values.count)
    let high = total.total / number
    return (high, ((total.high - high * number) - fusedRest(high, number) + total.low) / number)
  }

  private static func power(_ exponent: Int) -> Double {
    Double(sign: .plus, exponent: min(max(exponent, -1022), 1023), significand: 1)
  }

  private static func powers(
    _ values: UnsafeBufferPointer<Double>, scale: Double, high: Double, low: Double
  ) -> (Double, Double, Double) {
    var twos = SIMD4<Double>.zero
    var threes = SIMD4<Double>.zero
    var fours = SIMD4<Double>.zero
    let whole = values.count & ~3
    if let base = values.baseAddress {
      let bytes = UnsafeRawPointer(base)
      var row = 0
      while row < whole {
        let value = bytes.loadUnaligned(fromByteOffset: row &* 8, as: SIMD4<Double>.self)
        let d = (value * scale - high) - low
        let d2 = d * d
        twos += d2
        threes += d2 * d
        fours += d2 * d2
        row &+= 4
      }
    }
    for row in whole..<values.count {
      let d = (values[row] * scale - high) - low
      let d2 = d * d
      twos[row - whole] += d2
      threes[row - whole] += d2 * d
      fours[row - whole] += d2 * d2
    }
    return (lanes(twos), lanes(threes), lanes(fours))
  }

  private static func squares(
    _ values: UnsafeBufferPointer<Double>, scale: Double, high: Double, low: Double
  ) -> Double {
    var twos = SIMD4<Double>.zero
    let whole = values.count & ~3
    if let base = values.baseAddress {
      let bytes = UnsafeRawPointer(base)
      var row = 0
      while row < whole {
        let value = bytes.loadUnaligned(fromByteOffset: row &* 8, as: SIMD4<Double>.self)
        let d = (value * scale - high) - low
        twos += d * d
        row &+= 4
      }
    }
    for row in whole..<values.count {
      let d = (values[row] * scale - high) - low
      twos[row - whole] += d * d
    }
    return lanes(twos)
  }

  private static func lanes(_ v: SIMD4<Double>) -> Double { (v[0] + v[1]) + (v[2] + v[3]) }
}

/// The rounding error of the product `a * b`.
private func fusedRest(_ a: Double, _ b: Double) -> Double { fma(a, b, -(a * b)) }
