/// The number that a value is held against.
package enum Yardstick: Hashable, Sendable {
  /// The mean of the available reference rows.
  case mean
  /// The greatest reference value, or the least where lower is better.
  case best
  /// The least reference value, or the greatest where lower is better.
  case worst
  /// The value of the area in this row.
  case area(Int)
  /// A number in the unit of the column.
  case number(Double)

  /// What the yardstick measures for `x`; nil when its rows or its area are missing.
  func length(of x: Column, reference rows: [Int]?, reversed: Bool) -> Double? {
    switch self {
    case .mean: return Moments.mean(x, among: rows)
    case .best, .worst:
      let (least, greatest) = x.extremes(among: rows)
      let wanted = (self == .best) != reversed ? greatest : least
      return wanted.isNaN ? nil : wanted
    case .area(let row):
      precondition(x.values.indices.contains(row), "the reference area is a row")
      return x[row]
    case .number(let number): return number.isFinite ? number : nil
    }
  }
}
