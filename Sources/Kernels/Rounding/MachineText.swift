/// The shortest spelling that reads back as the same double, as a JSON number: "0.1", "3", "1e-07", "1e+16".
///
/// - A whole number has no ".0"; negative zero is "0".
/// - A missing value, or an infinity, is "null": JSON has no number for it.
package func machineText(_ x: Double) -> String {
  guard x.isFinite else { return "null" }
  let text = (x + 0).description
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
