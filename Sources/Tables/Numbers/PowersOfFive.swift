/// 5^q for q from -55 to 55, each as its 128 highest bits, the highest set.
///
/// Negative powers are reciprocals rounded as Lemire's table has them (up from -27 on, down below).
/// Source: D. Lemire, "Number parsing at a gigabyte per second", Software: Practice and Experience 51 (2021).
enum PowersOfFive {
  /// 5^55 is the last that fits 128 bits.
  static let largest = 55

  /// The upper and the lower half of 5^q at 2(q + 55) and the place behind it.
  static let table: [UInt64] = {
    let powers = (-largest...largest).map { $0 < 0 ? reciprocal(-$0) : normalised(power($0)) }
    return powers.flatMap { [UInt64(truncatingIfNeeded: $0 >> 64), UInt64(truncatingIfNeeded: $0)] }
  }()

  private static func power(_ exponent: Int) -> UInt128 {
    (0..<exponent).reduce(1) { product, _ in product * 5 }
  }

  private static func normalised(_ value: UInt128) -> UInt128 { value << UInt128(value.leadingZeroBitCount) }

  private static func reciprocal(_ exponent: Int) -> UInt128 {
    let divisor = normalised(power(exponent))
    let quotient = divisor.dividingFullWidth((high: 1 << 127, low: 0)).quotient
    return exponent <= 27 ? quotient + 1 : quotient
  }
}
