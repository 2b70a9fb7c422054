/// Each value against the area's own course: (x - mean over time) / mean absolute deviation over time.
///
/// - x: one indicator over all rows of a panel, in its own unit; missing values stay missing and count for nothing.
/// - series: for each row the number of its area, or nil where a row belongs to none; such a row is missing.
/// - rows: the periods whose mean and deviation are taken, all rows when nil; others are scored on the same measure.
/// - reversed: lower is better, so values below the area's mean score above 0.
/// - An area whose values are constant, or that has only one, is missing throughout. Over its reference rows an area's
///   scores have mean 0 and mean size 1. Unit and offset do not matter.
/// - Precondition: one series for each row.
/// - Source: OECD/JRC handbook (2008), methods for cyclical indicators, as in business tendency surveys.
package func cyclical(
  _ x: Column, series: [Int?], reference rows: [Int]? = nil, reversed: Bool = false
) -> Column {
  precondition(series.count == x.count, "one series for each row")
  var members: [Int: [Int]] = [:]
  for row in rows ?? Array(0..<x.count) {
    if let area = series[row] { members[area, default: []].append(row) }
  }
  let measures = members.compactMapValues { CyclicalMeasure(x, among: $0, reversed: reversed) }
  return Column(
    (0..<x.count).map { row in
      series[row].flatMap { measures[$0] }?.score(x.values[row]) ?? .nan
    })
}

/// The mean of one area over time and the mean size of what it departs from it.
private struct CyclicalMeasure {
  private let unit: Double
  /// A value of the area. What lies between it and the others is small beside an offset that all share, and exact.
  private let origin: Double
  private let mean: Double
  private let deviation: Double

  init?(_ x: Column, among rows: [Int], reversed: Bool) {
    let values = rows.map { x.values[$0] }.filter { !$0.isNaN }
    guard let first = values.first, values.contains(where: { $0 != first }) else { return nil }
    let size = values.reduce(0) { max($0, $1.magnitude) }
    let unit = size > 0x1p1000 ? 0x1p-64 : 1.0
    let origin = first * unit
    let rest = Column(values.map { $0 * unit - origin })
    guard let mean = Moments(rest).mean else { return nil }
    let sizes = Column(rest.values.map { ($0 - mean).magnitude })
    guard let deviation = Moments(sizes).mean, deviation > 0, deviation.isFinite else { return nil }
    (self.unit, self.origin, self.mean) = (unit, origin, mean)
    self.deviation = reversed ? -deviation : deviation
  }

  func score(_ value: Double) -> Double {
    ((value * unit - origin - mean) / deviation).finiteOrMissing
  }
}
