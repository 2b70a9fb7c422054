/// The straight line of least squares through values over time.
///
/// Values are compared with the largest of them, so that no product leaves the range of a double.
struct TrendLine {
  /// What the line's heights are counted in: the largest magnitude of the values, in the unit of `x`.
  let size: Double
  /// Rise in each unit of time, in `size`s.
  let slope: Double
  /// Height at the first of the rows, in `size`s.
  let start: Double
  /// Whether all values are the same number.
  let isConstant: Bool

  /// The line through the values of `rows`, ascending in time; nil for fewer than two. Values that are all equal give a
  /// slope of exactly 0.
  ///
  /// - Precondition: `x` has a value in each of `rows`.
  init?(_ x: Column, at rows: [Int], times: [Double]) {
    guard rows.count > 1, let first = rows.first else { return nil }
    let values = Moments(x, among: rows)
    let elapsed = Column(rows.map { times[$0] - times[first] })
    guard let centre = values.mean, let middle = mean(elapsed), let least = values.minimum,
      let greatest = values.maximum
    else { return nil }
    let size = max(least.magnitude, greatest.magnitude)
    isConstant = values.isConstant
    guard !isConstant else {
      (self.size, slope, start) = (size, 0, size > 0 ? centre / size : 0)
      return
    }
    var (products, squares) = (CompensatedSum.start, CompensatedSum.start)
    for (row, time) in zip(rows, elapsed.values) {
      products.add((time - middle) * (x.values[row] / size - centre / size))
      squares.add((time - middle) * (time - middle))
    }
    self.size = size
    slope = products.total / squares.total
    start = centre / size - slope * middle
  }
}
