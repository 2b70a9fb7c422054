/// `x` rounded to `decimals` digits after the point, half away from zero, as one would round it on paper.
///
/// - Rounding starts from the shortest decimal spelling, rounded to 15 significant digits: 3.125 gives 3.13, and
///   7.075 gives 7.08 also where binary arithmetic left 7.074999999999999.
/// - A missing value and an infinity are handed back. A result of zero has no sign.
/// - Precondition: `decimals` is 0 or more.
package func rounded(_ x: Double, decimals: Int) -> Double {
  precondition(decimals >= 0, "decimals are counted from 0")
  guard x.isFinite else { return x }
  var spelling = DecimalSpelling(x)
  spelling.round(decimals: decimals)
  guard !spelling.digits.isEmpty else { return 0 }
  let digits = String(decoding: spelling.digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
  let exponent = spelling.point - spelling.digits.count
  // The nearest double to the decimal; at the very top of the range there may be none.
  guard let magnitude = Double("\(digits)e\(exponent)"), magnitude.isFinite else { return x }
  return spelling.isNegative ? -magnitude : magnitude
}

/// Each value rounded as by the version for one number; missing values stay missing.
package func rounded(_ x: Column, decimals: Int) -> Column {
  Column(x.values.map { rounded($0, decimals: decimals) })
}

/// As above, or the column in full where no decimals are given.
package func rounded(_ x: Column, to decimals: Int?) -> Column {
  decimals.map { rounded(x, decimals: $0) } ?? x
}
