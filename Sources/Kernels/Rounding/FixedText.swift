/// `x` with exactly `decimals` digits after the point: "3.13", "0.00", "-12.5".
///
/// - Rounds as `rounded(_:decimals:)` does; what rounds to zero has no minus sign.
/// - A missing value, or an infinity, is an empty text, as a cell without a number is.
/// - Never an exponent: a huge number is written out.
/// - Precondition: `decimals` is 0 or more.
package func text(_ x: Double, decimals: Int) -> String {
  precondition(decimals >= 0, "decimals are counted from 0")
  guard x.isFinite else { return "" }
  var spelling = DecimalSpelling(x)
  spelling.round(decimals: decimals)
  return spelling.fixed(decimals: decimals)
}
