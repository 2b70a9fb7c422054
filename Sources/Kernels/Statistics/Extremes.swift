/// The least and the greatest of the values that are there; missing twice when there is none.
///
/// - values: finite or missing; a missing one fails every comparison and so is passed over.
/// Also gives a plain 0 for a negative zero, so that a scale never shows "-0".
func extremes(of values: UnsafeBufferPointer<Double>) -> (least: Double, greatest: Double) {
  var ends = Ends()
  let whole = values.count & ~7
  var row = 0
  while row < whole {
    ends.add(values.eight(from: row))
    row &+= 8
  }
  return ends.closed(by: UnsafeBufferPointer(rebasing: values[whole...]))
}

/// The least and the greatest of values that come eight at a time.
struct Ends {
  private var least = SIMD8<Double>(repeating: .infinity)
  private var greatest = SIMD8<Double>(repeating: -.infinity)

  @inline(__always)
  mutating func add(_ value: SIMD8<Double>) {
    least.replace(with: value, where: value .< least)
    greatest.replace(with: value, where: value .> greatest)
  }

  /// Those of the eight lanes and of the last values; missing twice when there is none.
  func closed(by rest: UnsafeBufferPointer<Double>) -> (least: Double, greatest: Double) {
    var (low, high) = (least.min(), greatest.max())
    for value in rest {
      low = value < low ? value : low
      high = value > high ? value : high
    }
    return low <= high ? (low + 0, high + 0) : (.nan, .nan)
  }
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
