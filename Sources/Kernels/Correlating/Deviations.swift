/// How a column is brought near 0 and near 1: less its first value, by a power of two, less the mean.
///
/// The first value is taken off before the mean, so a common offset leaves no trace.
struct Centring {
  /// What differences are multiplied by: true differences are `centred / scale`.
  let scale: Double
  private let first: Double
  private let mean: Double

  /// nil for no value and for values that are all the same.
  init?(_ x: UnsafeBufferPointer<Double>) {
    let (least, greatest) = extremes(of: x)
    guard let first = x.first, least < greatest else { return nil }
    self.first = first
    // Half of each end: the span itself may lie beyond the largest double.
    scale = nearOne(greatest / 2 - least / 2) / 2
    mean = Self.mean(x, first, scale)
  }

  private static func mean(_ x: UnsafeBufferPointer<Double>, _ first: Double, _ scale: Double) -> Double {
    var lanes = SumLanes()
    let whole = x.count & ~7
    if scale < 1 {
      for row in stride(from: 0, to: whole, by: 8) { lanes.add(x.eight(from: row) * scale - first * scale) }
    } else {
      for row in stride(from: 0, to: whole, by: 8) { lanes.add((x.eight(from: row) - first) * scale) }
    }
    let sum = withRest(x.count - whole) {
      shifted(x[whole + $0], first, scale)
    } body: {
      lanes.closed(by: $0)
    }
    return sum.total / Double(x.count)
  }

  @inline(__always)
  private static func shifted(_ value: Double, _ first: Double, _ scale: Double) -> Double {
    scale < 1 ? value * scale - first * scale : (value - first) * scale
  }

  /// Writes what centring makes of the values.
  func apply(_ x: UnsafeBufferPointer<Double>, into y: UnsafeMutableBufferPointer<Double>) {
    if scale < 1 {
      let offset = first * scale
      for row in 0..<x.count { y[row] = (x[row] * scale - offset) - mean }
    } else {
      for row in 0..<x.count { y[row] = (x[row] - first) * scale - mean }
    }
  }
}

/// Differences from the mean, brought near 1 by a power of two, and the sum of their squares.
///
/// A constant has squares of exactly 0.
struct Deviations {
  let values: [Double]
  /// The sum of the squares of `values`.
  let squares: Double
  /// What `values` were multiplied by: true differences are `values / scale`.
  let scale: Double

  init(_ x: [Double]) {
    let centring = x.withUnsafeBufferPointer { Centring($0) }
    scale = centring?.scale ?? 1
    guard let centring else {
      values = [Double](repeating: 0, count: x.count)
      squares = 0
      return
    }
    let centred = x.withUnsafeBufferPointer { x in
      [Double](unsafeUninitializedCapacity: x.count) { centred, count in
        centring.apply(x, into: centred)
        count = x.count
      }
    }
    values = centred
    squares = centred.withUnsafeBufferPointer { x in
      var products = ProductSum()
      products.add(x, x)
      return products.total
    }
  }
}

/// The compensated sum of `x[k] * y[k]`, in eight lanes as `CompensatedSum` has them, from pieces side by side.
struct ProductSum {
  private var lanes = SumLanes()
  private var rest: [Double] = []

  /// - Precondition: a piece that is not the last has a multiple of eight rows.
  mutating func add(_ x: UnsafeBufferPointer<Double>, _ y: UnsafeBufferPointer<Double>) {
    let whole = x.count & ~7
    for row in stride(from: 0, to: whole, by: 8) { lanes.add(x.eight(from: row) * y.eight(from: row)) }
    if whole < x.count { rest = (whole..<x.count).map { x[$0] * y[$0] } }
  }

  var total: Double { rest.withUnsafeBufferPointer { lanes.closed(by: $0).total } }
}

/// Fewer than eight numbers in memory for a moment.
private func withRest<Result>(
  _ count: Int, _ number: (Int) -> Double, body: (UnsafeBufferPointer<Double>) -> Result
) -> Result {
  withUnsafeTemporaryAllocation(of: Double.self, capacity: 8) { space in
    for k in 0..<count { space[k] = number(k) }
    return body(UnsafeBufferPointer(rebasing: UnsafeBufferPointer(space)[..<count]))
  }
}
