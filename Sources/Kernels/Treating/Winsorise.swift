/// Brings outlying points in to their neighbours until the test passes or the ceiling is reached.
///
/// - x: one indicator over all areas, before its direction is turned; missing values stay missing.
/// - At each step, with skewness of 0 or more, every point equal to the greatest value takes the largest value below it;
///   otherwise every point equal to the least value takes the smallest above it.
/// - Steps go on while the test fails and fewer than `maximumPoints` points are changed. Points that share a value move
///   together, so ties can change more.
/// - always: steps go on to the ceiling even if the test passes. A column that has become constant, and one of fewer than
///   three values, has no skewness to go by and stays.
/// - A column that passes, and a ceiling of 0, change nothing.
/// - Source: COINr `winsorise`; `always` is its `force_win`.
package func winsorise(
  _ x: Column, until test: OutlierTest = OutlierTest(), maximumPoints: Int = 5, always: Bool = false
) -> Column {
  winsorised(x, moments: Moments(x), until: test, maximumPoints: maximumPoints, always: always).column
}

/// The winsorised column with its moments; see `winsorise`. A column that is not changed is handed back as it is.
func winsorised(
  _ x: Column, moments: Moments, until test: OutlierTest, maximumPoints: Int, always: Bool = false
) -> (column: Column, moments: Moments) {
  guard maximumPoints > 0, always || !test.passes(moments) else { return (x, moments) }
  var now = moments
  var values = x.available
  var high: (level: Double, points: Int)?
  var low: (level: Double, points: Int)?
  values.withUnsafeMutableBufferPointer { points in
    while always || !test.passes(now), (high?.points ?? 0) + (low?.points ?? 0) < maximumPoints,
      let skew = now.skewness, let least = now.minimum, let greatest = now.maximum
    {
      if skew >= 0 {
        let level = largest(of: points, below: greatest)
        high = (level, replace(greatest, by: level, in: points))
      } else {
        let level = smallest(of: points, above: least)
        low = (level, replace(least, by: level, in: points))
      }
      now = Moments(of: UnsafeBufferPointer(points))
    }
  }
  // The changed points are exactly those beyond the last levels.
  let top = high?.level ?? .infinity
  let bottom = low?.level ?? -.infinity
  return (x.mapped { $0 > top ? top : ($0 < bottom ? bottom : $0) }, now)
}

private func largest(of points: UnsafeMutableBufferPointer<Double>, below greatest: Double) -> Double {
  var (a, b, c, d) = (-Double.infinity, -Double.infinity, -Double.infinity, -Double.infinity)
  let whole = points.count & ~3
  var row = 0
  while row < whole {
    let (p, q, r, s) = (points[row], points[row &+ 1], points[row &+ 2], points[row &+ 3])
    a = p > a && p < greatest ? p : a
    b = q > b && q < greatest ? q : b
    c = r > c && r < greatest ? r : c
    d = s > d && s < greatest ? s : d
    row &+= 4
  }
  for row in whole..<points.count where points[row] > a && points[row] < greatest { a = points[row] }
  return max(max(a, b), max(c, d))
}

private func smallest(of points: UnsafeMutableBufferPointer<Double>, above least: Double) -> Double {
  var (a, b, c, d) = (Double.infinity, Double.infinity, Double.infinity, Double.infinity)
  let whole = points.count & ~3
  var row = 0
  while row < whole {
    let (p, q, r, s) = (points[row], points[row &+ 1], points[row &+ 2], points[row &+ 3])
    a = p < a && p > least ? p : a
    b = q < b && q > least ? q : b
    c = r < c && r > least ? r : c
    d = s < d && s > least ? s : d
    row &+= 4
  }
  for row in whole..<points.count where points[row] < a && points[row] > least { a = points[row] }
  return min(min(a, b), min(c, d))
}

/// Replaces one value by another and counts the points that were changed; they are all that had been changed at this
/// end before, and one or more besides.
private func replace(
  _ old: Double, by new: Double, in points: UnsafeMutableBufferPointer<Double>
) -> Int {
  var count = 0
  for row in 0..<points.count {
    let changes = points[row] == old
    points[row] = changes ? new : points[row]
    count &+= changes ? 1 : 0
  }
  return count
}
