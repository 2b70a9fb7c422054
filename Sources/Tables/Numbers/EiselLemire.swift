/// The double nearest to `significand` times 10^`exponent`, ties to even.
///
/// - fives: `PowersOfFive.table`.
/// - Nil outside the table, for subnormal numbers and for overflow; the caller then takes the long way.
/// - Source: D. Lemire, "Number parsing at a gigabyte per second" (2021); N. Mushtak, D. Lemire, "Fast number
///   parsing without fallback" (2023), which proves that one product of 64 by 128 bits is enough.
@inline(__always)
func eiselLemire(_ significand: UInt64, _ exponent: Int, _ fives: [UInt64]) -> Double? {
  guard significand != 0 else { return 0 }
  guard -PowersOfFive.largest <= exponent, exponent <= PowersOfFive.largest else { return nil }
  let shift = significand.leadingZeroBitCount
  let factor = significand << UInt64(shift)
  let place = 2 * (exponent + PowersOfFive.largest)

  var (high, low) = factor.multipliedFullWidth(by: fives[place])
  // The lower half of the power matters only where the bits below the 55 that decide are all ones.
  if high & 0x1FF == 0x1FF {
    let carry = factor.multipliedFullWidth(by: fives[place + 1]).high
    let (sum, overflow) = low.addingReportingOverflow(carry)
    low = sum
    if overflow { high &+= 1 }
  }

  let upper = Int(high >> 63)
  let drop = UInt64(upper + 9)
  var mantissa = high >> drop
  // 152170 / 2^16 is log2(5) - 1 closely enough for every exponent of the table.
  var power = ((152_170 + 65_536) * exponent) >> 16 + 63 + upper - shift + 1023
  guard power > 0 else { return nil }
  // Exactly half way: only small powers of five can be exact.
  if low <= 1, exponent >= -4, exponent <= 23, mantissa & 3 == 1, mantissa << drop == high {
    mantissa &= ~1
  }
  mantissa = (mantissa &+ (mantissa & 1)) >> 1
  if mantissa >= 1 << 53 {
    mantissa = 1 << 52
    power += 1
  }
  guard power < 0x7FF else { return nil }
  return Double(bitPattern: UInt64(power) << 52 | mantissa & (1 << 52 - 1))
}
