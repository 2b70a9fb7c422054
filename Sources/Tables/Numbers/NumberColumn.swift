/// One column read as numbers, one value for each data row.
package struct NumberColumn: Sendable {
  /// NaN where the cell is missing or has a problem; never infinite. A share is as printed: 71.3 for "71,3 %".
  package var values: [Double]
  /// In row order; most columns have none.
  package var flags: [CellFlags] = []
  /// The first problems in row order, `NumberProblem.most` at most.
  package var problems: [NumberProblem] = []
  package var problemCount = 0
}

/// A cell of a number column that is neither a number nor missing.
package struct NumberProblem: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case notANumber
    /// Spelled as infinity, or too large for a number.
    case infinite
    /// Like `1.234`: one thousand or one and a bit; the rest of the column does not tell.
    case ambiguous
  }

  /// The data row, counted from 0.
  package var row: Int
  package var text: String
  package var kind: Kind

  package static let most = 100

  package init(row: Int, text: String, kind: Kind) {
    self.row = row
    self.text = text
    self.kind = kind
  }
}

extension Table {
  package func numbers(column: Int, alsoMissing: Set<String> = []) -> NumberColumn {
    numbers(columns: [column], alsoMissing: alsoMissing)[0]
  }

  /// Several columns in one walk along the rows, which is several times faster than one column after the other.
  ///
  /// - alsoMissing: further texts that stand for a missing value in this file, such as "ndiff" or "-9".
  /// - Returns: the columns in the order they were asked for. Rows that end early are missing there.
  package func numbers(columns: [Int], alsoMissing: Set<String> = []) -> [NumberColumn] {
    let reader = DecimalReader()
    // A marker like "-9" reads as a number; only cells of that value are compared as text.
    let missingNumbers = Set(alsoMissing.map { reader.read(text: $0) }.filter(\.isFinite))
    let builder = NumberColumnBuilder(dialect: dialect, alsoMissing: alsoMissing, capacity: rowCount)
    var builders = [NumberColumnBuilder](repeating: builder, count: columns.count)
    guard rowCount > 0, !columns.isEmpty else { return builders.map { $0.finished(reader) } }
    // A block of results stays in the processor's nearest cache until it is appended column by column.
    let blockLength = max(1, min(rowCount, 4096 / columns.count))
    // Without a decimal mark only whole numbers are plain; the rest is looked at with care.
    let mark = dialect.decimalIsUndecided ? 0 : dialect.decimal == .comma ? Byte.comma : Byte.point

    bytes.withBytes { bytes in
      withUnsafeTemporaryAllocation(of: Double.self, capacity: blockLength * columns.count) { block in
        var row = 0
        while row < rowCount {
          let length = min(blockLength, rowCount - row)
          for offset in 0..<length {
            let first = Int(rowStarts[row + offset])
            let found = Int(rowStarts[row + offset + 1]) - first
            for index in columns.indices {
              var value = Double.nan
              if columns[index] < found {
                let cell = cells[first + columns[index]]
                if !cell.isEmpty {
                  let text = UnsafeBufferPointer(rebasing: bytes[cell.start..<cell.start + cell.length])
                  if let start = text.baseAddress {
                    value = reader.read(start, count: text.count, mark: mark)
                  }
                  if !value.isFinite || (!missingNumbers.isEmpty && missingNumbers.contains(value)) {
                    value = builders[index].read(cell, text, row: row + offset, in: bytes, reader)
                  }
                }
              }
              block[index * blockLength + offset] = value
            }
          }
          for index in columns.indices {
            let values = block[index * blockLength..<index * blockLength + length]
            builders[index].column.values.append(contentsOf: UnsafeMutableBufferPointer(rebasing: values))
          }
          row += length
        }
      }
    }
    return builders.map { $0.finished(reader) }
  }
}
