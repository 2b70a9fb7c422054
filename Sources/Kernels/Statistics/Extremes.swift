/// The least and the greatest of the values that are there; missing twice when there is none.
///
/// - values: finite or missing; a missing one fails every comparison and so is passed over.
/// Also gives a plain 0 for a negative zero, so that a scale never shows "-0".
func extremes(of values: UnsafeBufferPointer<Double>) -> (least: Double, greatest: Double) {
  // Four strands, because one strand waits for its own last comparison.
  var (a, b, c, d) = (Double.infinity, Double.infinity, Double.infinity, Double.infinity)
  var (e, f, g, h) = (-a, -b, -c, -d)
  let whole = values.count & ~3
  var row = 0
  while row < whole {
    let (p, q, r, s) = (values[row], values[row &+ 1], values[row &+ 2], values[row &+ 3])
    a = p < a ? p : a
    b = q < b ? q : b
    c = r < c ? r : c
    d = s < d ? s : d
    e = p > e ? p : e
    f = q > f ? q : f
    g = r > g ? r : g
    h = s > h ? s : h
    row &+= 4
  }
  for row in whole..<values.count {
    a = values[row] < a ? values[row] : a
    e = values[row] > e ? values[row] : e
  }
  let (least, greatest) = (min(min(a, b), min(c, d)) + 0, max(max(e, f), max(g, h)) + 0)
  return least <= greatest ? (least, greatest) : (.nan, .nan)
}

extension Column {
  /// The least and the greatest available value of `rows` (all rows when nil); missing twice when there is none.
  func extremes(among rows: [Int]?) -> (least: Double, greatest: Double) {
    guard let rows else { return values.withUnsafeBufferPointer { Kernels.extremes(of: $0) } }
    return taking(rows).extremes(among: nil)
  }
}

/// The least available value, or nil when all are missing.
package func minimum(_ x: Column) -> Double? {
  let least = x.extremes(among: nil).least
  return least.isNaN ? nil : least
}

/// The greatest available value, or nil when all are missing.
package func maximum(_ x: Column) -> Double? {
  let greatest = x.extremes(among: nil).greatest
  return greatest.isNaN ? nil : greatest
}
