/// The result of a program, and where it could not be worked out.
package struct Evaluation: Equatable, Sendable {
  package let column: Column
  /// Rows where every input the program depends on was there and the result was still not a finite number
  /// (a division by 0, a logarithm of 0, an overflow), ascending. They are missing in the column.
  package let undefinedRows: [Int]

  package init(column: Column, undefinedRows: [Int]) {
    self.column = column
    self.undefinedRows = undefinedRows
  }
}

extension Program {
  /// Rows worked out at a time: with 2 kB for each column a long formula's temporaries, and the stretch of the inputs it
  /// reads, stay together in the nearest cache.
  static let blockRows = 256

  /// Works the formula out for rows 0 to `count` - 1.
  ///
  /// - inputs: columns of `count` rows, in the numbering of `ProgramBuilder.load`.
  /// - The result is finite or missing in every row; see `Evaluation.undefinedRows` for the reason of some gaps.
  /// - Division by 0 is missing already inside the formula, so the first available of (a / 0, b) is b.
  /// - Precondition: every input the program depends on is there and has `count` rows.
  package func evaluate(inputs columns: [Column], count: Int) -> Evaluation {
    precondition(
      inputs.allSatisfy { $0 < columns.count && columns[$0].count == count }, "inputs of `count` rows")
    var undefinedRows: [Int] = []
    let looksClosely = hidesInfinities
    let size = (constants.count + scratchCount) * Self.blockRows
    let values = withPointers(columns) { pointers in
      [Double](unsafeUninitializedCapacity: count) { output, filled in
        withUnsafeTemporaryAllocation(of: Double.self, capacity: size) { space in
          guard let result = output.baseAddress, let work = space.baseAddress ?? output.baseAddress else {
            return
          }
          for (slot, value) in constants.enumerated() {
            (work + slot * Self.blockRows).initialize(repeating: value, count: Self.blockRows)
          }
          let read = inputs.compactMap { pointers[$0] }
          let frame = Frame(
            inputs: pointers, constants: work, scratch: work + constants.count * Self.blockRows)
          var first = 0
          while first < count {
            let rows = min(Self.blockRows, count - first)
            var mayLose = looksClosely
            for instruction in instructions {
              mayLose = frame.run(instruction, firstRow: first, rows: rows, output: result + first) || mayLose
            }
            // Most gaps are those of the inputs; only others have to be told apart from them.
            if mayLose || hasInfinity(result + first, rows) {
              settle(result, first..<first + rows, read, &undefinedRows)
            }
            first += rows
          }
        }
        filled = count
      }
    }
    return Evaluation(column: Column(values), undefinedRows: undefinedRows)
  }

  /// Makes results that are not finite missing, and notes those that no missing input explains.
  ///
  /// Gaps are scattered over most blocks, so eight rows are looked at together and without a branch.
  private func settle(
    _ result: UnsafeMutablePointer<Double>, _ rows: Range<Int>, _ columns: [UnsafePointer<Double>],
    _ undefinedRows: inout [Int]
  ) {
    var isUnexplained = SIMDMask<SIMD8<Int64>>(repeating: false)
    var row = rows.lowerBound
    while row &+ 8 <= rows.upperBound {
      // 0 where all inputs are there, else missing.
      var trace = SIMD8<Double>.zero
      for column in columns { trace += eight(column + row) * 0 }
      let values = eight(result + row)
      // A finite number plus 0 times itself is itself; an infinity becomes missing.
      let settled = values + values * 0
      isUnexplained = isUnexplained .| ((settled .!= settled) .& (trace .== trace))
      UnsafeMutableRawPointer(result + row).storeBytes(of: settled, as: SIMD8<Double>.self)
      row &+= 8
    }
    for rest in row..<rows.upperBound { result[rest] = result[rest].finiteOrMissing }
    guard any(isUnexplained) || row < rows.upperBound else { return }
    for row in rows where result[row].isNaN && columns.allSatisfy({ !$0[row].isNaN }) {
      undefinedRows.append(row)
    }
  }

  /// The inputs the program reads, by number, for as long as `body` runs.
  private func withPointers<Result>(
    _ columns: [Column], _ body: ([UnsafePointer<Double>?]) -> Result
  ) -> Result {
    func open(_ position: Int, _ pointers: [UnsafePointer<Double>?]) -> Result {
      guard position < inputs.count else { return body(pointers) }
      return columns[inputs[position]].values.withUnsafeBufferPointer { values in
        var more = pointers
        more[inputs[position]] = values.baseAddress
        return open(position + 1, more)
      }
    }
    return open(0, [UnsafePointer<Double>?](repeating: nil, count: columns.count))
  }
}

private func hasInfinity(_ values: UnsafePointer<Double>, _ rows: Int) -> Bool {
  var found = SIMDMask<SIMD8<Int64>>(repeating: false)
  var row = 0
  while row &+ 8 <= rows {
    // A square is infinite for an infinity, and for numbers so large that a closer look does no harm.
    let squares = eight(values + row) * eight(values + row)
    found = found .| (squares .== .infinity)
    row &+= 8
  }
  while row < rows {
    if values[row].isInfinite { return true }
    row &+= 1
  }
  return any(found)
}

@inline(__always)
private func eight(_ values: UnsafePointer<Double>) -> SIMD8<Double> {
  UnsafeRawPointer(values).loadUnaligned(as: SIMD8<Double>.self)
}
