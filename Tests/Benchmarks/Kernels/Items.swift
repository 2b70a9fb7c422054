import Kernels

/// Items that both a kernel and a loop in C read, with weights and directions.
struct Items {
  let columns: [[Double]]
  let items: [Column]
  let weights: [Double]
  /// Whether lower is better, for the kernel and, as 1 or 0, for C.
  let reversed: [Bool]
  let turned: [Int64]
  let rows: Int64

  init(_ columns: [[Double]]) {
    self.columns = columns
    items = columns.map { Column($0) }
    weights = columns.indices.map { 1 + Double($0 % 3) / 2 }
    reversed = columns.indices.map { $0 % 3 == 1 }
    turned = reversed.map { $0 ? 1 : 0 }
    rows = Int64(columns.first?.count ?? 0)
  }

  /// Items drawn each on its own.
  init(count: Int = 10, rows: Int) {
    self.init((0..<count).map { drawn(rows, seed: UInt64($0) + 1) })
  }

  /// Items that share a cause, with gaps of their own.
  init(related count: Int, rows: Int) {
    let cause = filled(rows, seed: 99)
    self.init(
      (0..<count).map { item in
        let own = drawn(rows, seed: UInt64(item) + 1)
        return cause.indices.map { cause[$0] * Double(item % 3 + 1) / 3 + own[$0] }
      })
  }

  var count: Int64 { Int64(items.count) }

  /// Calls a loop in C with the start of each column.
  func loop<Result>(_ body: ([UnsafePointer<Double>?]) -> Result) -> Result {
    withPointers(from: 0, [], body)
  }

  private func withPointers<Result>(
    from first: Int, _ starts: [UnsafePointer<Double>?], _ body: ([UnsafePointer<Double>?]) -> Result
  ) -> Result {
    guard first < columns.count else { return body(starts) }
    return columns[first].withUnsafeBufferPointer {
      withPointers(from: first + 1, starts + [$0.baseAddress], body)
    }
  }
}

/// Columns of areas by years, the years of an area one after the other.
struct YearlyRows {
  let areas: [Int]
  let times: [Double]
  let numbers: [Int64]
  let rows: Int64
  let areaCount: Int64
  let yearCount: Int64

  init(areas areaCount: Int, years: Int) {
    areas = (0..<areaCount * years).map { $0 / years }
    times = (0..<areaCount * years).map { Double(2000 + $0 % years) }
    numbers = areas.map { Int64($0) }
    rows = Int64(areaCount * years)
    (self.areaCount, yearCount) = (Int64(areaCount), Int64(years))
  }
}
