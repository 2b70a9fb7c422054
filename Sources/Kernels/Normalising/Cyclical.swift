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
  let members = GroupMembers(numbering: series, reference: rows)
  let measures = members.mapAvailable(x) { CyclicalMeasure(of: $0, reversed: reversed) }
  return Column(
    [Double](unsafeUninitializedCapacity: x.count) { scores, count in
      x.values.withUnsafeBufferPointer { x in
        measures.withUnsafeBufferPointer { measures in
          for row in 0..<x.count {
            guard let area = members.group(of: row), let measure = measures[area] else {
              scores[row] = .nan
              continue
            }
            scores[row] = measure.score(x[row])
          }
        }
      }
      count = x.count
    })
}

/// The mean of one area over time and the mean size of what it departs from it.
private struct CyclicalMeasure {
  private let unit: Double
  /// A value of the area. What lies between it and the others is small beside an offset that all share, and exact.
  private let origin: Double
  private let mean: Double
  private let deviation: Double

  /// - values: those of the area that are there, which are used up.
  init?(of values: UnsafeMutableBufferPointer<Double>, reversed: Bool) {
    guard let first = values.first else { return nil }
    var (varies, size) = (false, 0.0)
    for value in values {
      varies = varies || value != first
      size = value.magnitude > size ? value.magnitude : size
    }
    guard varies else { return nil }
    let unit = size > 0x1p1000 ? 0x1p-64 : 1.0
    let origin = first * unit
    for place in values.indices { values[place] = values[place] * unit - origin }
    guard let mean = Moments.mean(of: UnsafeBufferPointer(values)) else { return nil }
    for place in values.indices { values[place] = (values[place] - mean).magnitude }
    guard let deviation = Moments.mean(of: UnsafeBufferPointer(values)), deviation > 0, deviation.isFinite
    else { return nil }
    (self.unit, self.origin, self.mean) = (unit, origin, mean)
    self.deviation = reversed ? -deviation : deviation
  }

  func score(_ value: Double) -> Double {
    ((value * unit - origin - mean) / deviation).finiteOrMissing
  }
}
