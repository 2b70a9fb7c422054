/// A mean made of a weighted sum over the available items of each row.
///
/// A type and no closures, so that the loop over the rows is compiled for each mean.
protocol RowMean {
  /// What an item adds to the sum, from its values in four rows and its weight.
  static func term(_ x: SIMD4<Double>, _ weight: Double) -> SIMD4<Double>

  /// The result of a row.
  mutating func mean(_ row: Int, _ sums: RowSums) -> Double
}

/// What the available items of one row add up to.
struct RowSums {
  var sum: Double
  /// The weight of what is there.
  var total: Double
  var least: Double
  var greatest: Double
}

/// A column of means, four rows at a time.
///
/// Items of weight 0 do not count. Each row adds its items in their order.
func fourRows<Mean: RowMean>(_ items: [Column], _ weights: [Double], _ mean: inout Mean) -> Column {
  let rows = rowCount(items, weights)
  let counted = weights.indices.filter { weights[$0] != 0 }
  let theirs = counted.map { weights[$0] }
  return withStarts(counted.map { items[$0] }) { starts in
    Column(
      [Double](unsafeUninitializedCapacity: rows) { output, count in
        starts.withUnsafeBufferPointer { starts in
          theirs.withUnsafeBufferPointer { weights in
            fill(UnsafeMutableBufferPointer(rebasing: output[0..<rows]), starts, weights, &mean)
          }
        }
        count = rows
      })
  }
}

private func fill<Mean: RowMean>(
  _ output: UnsafeMutableBufferPointer<Double>, _ starts: UnsafeBufferPointer<UnsafePointer<Double>>,
  _ weights: UnsafeBufferPointer<Double>, _ mean: inout Mean
) {
  var row = 0
  while row < output.count {
    let there = min(4, output.count - row)
    var sums = FourSums()
    for item in 0..<starts.count {
      let x = there == 4 ? starts[item].four(from: row) : starts[item].last(there, from: row)
      sums.add(x, Mean.term(x, weights[item]), weights[item])
    }
    for k in 0..<there { output[row &+ k] = mean.mean(row &+ k, sums[k]) }
    row += 4
  }
}

/// What four rows add up to.
private struct FourSums {
  var sum = SIMD4<Double>.zero
  var total = SIMD4<Double>.zero
  var least = SIMD4<Double>(repeating: .infinity)
  var greatest = SIMD4<Double>(repeating: -.infinity)

  @inline(__always)
  mutating func add(_ x: SIMD4<Double>, _ term: SIMD4<Double>, _ weight: Double) {
    let gap = x .!= x
    sum += term.replacing(with: 0, where: gap)
    total += SIMD4(repeating: weight).replacing(with: 0, where: gap)
    least.replace(with: x, where: x .< least)
    greatest.replace(with: x, where: x .> greatest)
  }

  @inline(__always)
  subscript(k: Int) -> RowSums {
    RowSums(sum: sum[k], total: total[k], least: least[k], greatest: greatest[k])
  }
}

/// Calls `body` with where each column begins.
private func withStarts<Result>(
  _ columns: [Column], _ starts: [UnsafePointer<Double>] = [], _ body: ([UnsafePointer<Double>]) -> Result
) -> Result {
  guard starts.count < columns.count else { return body(starts) }
  return columns[starts.count].values.withUnsafeBufferPointer { x in
    guard let start = x.baseAddress else { return body([]) }
    return withStarts(columns, starts + [start], body)
  }
}

extension UnsafePointer<Double> {
  @inline(__always)
  fileprivate func four(from row: Int) -> SIMD4<Double> {
    UnsafeRawPointer(self).loadUnaligned(fromByteOffset: row &* 8, as: SIMD4<Double>.self)
  }

  /// The last values of a column and gaps behind them.
  fileprivate func last(_ count: Int, from row: Int) -> SIMD4<Double> {
    var four = SIMD4<Double>(repeating: .nan)
    for k in 0..<count { four[k] = self[row + k] }
    return four
  }
}
