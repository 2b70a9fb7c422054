extension Column {
  /// The column of the given rows, in the order given. Missing values stay missing.
  ///
  /// Used to run a kernel over one period, or over the areas that are not totals, and to bring a base
  /// period's value beside each row.
  package func taking(_ rows: [Int]) -> Column {
    Column(rows.map { values[$0] })
  }

  /// This column with `part[k]` at row `rows[k]`; the other rows stay.
  ///
  /// - Precondition: `part.count == rows.count`.
  package func placing(_ part: Column, at rows: [Int]) -> Column {
    var placed = self
    placed.place(part, at: rows)
    return placed
  }

  /// Takes over `part[k]` at row `rows[k]`; the other rows stay. See ``placing(_:at:)``.
  package mutating func place(_ part: Column, at rows: [Int]) {
    precondition(part.count == rows.count, "one value for each row")
    for (k, row) in rows.enumerated() { values[row] = part.values[k] }
  }

  /// Calls `body` with the available values of `rows` (all rows when nil) side by side, in row order.
  ///
  /// No copy is made when every row is wanted and none is missing.
  func withAvailable<Result>(
    _ rows: [Int]? = nil, _ body: (UnsafeBufferPointer<Double>) -> Result
  ) -> Result {
    guard let rows else {
      return hasMissing
        ? Self.compacted(values).withUnsafeBufferPointer(body) : values.withUnsafeBufferPointer(body)
    }
    return Self.compacted(rows.map { values[$0] }).withUnsafeBufferPointer(body)
  }

  /// Whether any row has a value.
  package var hasAvailable: Bool { values.contains { !$0.isNaN } }

  /// Whether any row is missing.
  package var hasMissing: Bool {
    values.withUnsafeBufferPointer { x in
      // Counted to the end: a loop that never leaves early compares several rows at once.
      var missing = 0
      for row in 0..<x.count { missing |= x[row] == x[row] ? 0 : 1 }
      return missing != 0
    }
  }

  /// The values that are there, in row order.
  static func compacted(_ values: [Double]) -> [Double] {
    values.withUnsafeBufferPointer { x in
      [Double](unsafeUninitializedCapacity: x.count) { kept, count in
        // One store for each row and no branch: gaps are scattered, and a mispredicted branch costs more.
        for row in 0..<x.count {
          kept[count] = x[row]
          count += x[row] == x[row] ? 1 : 0
        }
      }
    }
  }

  /// A column made row by row from this one; the closure is inlined, so the loop vectorises.
  @inline(__always)
  func mapped(_ transform: (Double) -> Double) -> Column {
    values.withUnsafeBufferPointer { x in
      Column(
        [Double](unsafeUninitializedCapacity: x.count) { y, count in
          for row in 0..<x.count { y[row] = transform(x[row]) }
          count = x.count
        })
    }
  }
}

extension Double {
  /// This number, or missing when it is an infinity.
  @inline(__always)
  var finiteOrMissing: Double { magnitude <= .greatestFiniteMagnitude ? self : .nan }
}
