/// The least and the greatest of values that are all there; missing twice when there is none.
///
/// Also gives a plain 0 for a negative zero, so that a scale never shows "-0".
func extremes(of values: UnsafeBufferPointer<Double>) -> (least: Double, greatest: Double) {
  guard let first = values.first else { return (.nan, .nan) }
  // Four strands, because one strand waits for its own last comparison.
  var (a, b, c, d) = (first, first, first, first)
  var (e, f, g, h) = (first, first, first, first)
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
  return (min(min(a, b), min(c, d)) + 0, max(max(e, f), max(g, h)) + 0)
}

/// The least available value, or nil when all are missing.
package func minimum(_ x: Column) -> Double? { x.withAvailable { $0.isEmpty ? nil : extremes(of: $0).least } }

/// The greatest available value, or nil when all are missing.
package func maximum(_ x: Column) -> Double? {
  x.withAvailable { $0.isEmpty ? nil : extremes(of: $0).greatest }
}
