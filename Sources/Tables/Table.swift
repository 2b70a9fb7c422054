package import Diagnostics

/// A file's rows and columns as text, with a header; the numbers are read from it on demand.
///
/// Immutable, so several threads may read columns at the same time. Codes are text: nothing becomes a number
/// unless its column is asked for as numbers.
package struct Table: Sendable {
  /// The file as the user named it.
  package let name: String
  /// Trimmed, without a byte-order mark; an unnamed column is "".
  package let header: [String]
  package let dialect: Dialect
  package var rowCount: Int { rowStarts.count - 1 }

  let bytes: Bytes
  /// All data rows one after the other; a row has as many cells as its line, whatever the header says.
  let cells: [Cell]
  /// Row `r` has the cells from `rowStarts[r]` up to `rowStarts[r + 1]`.
  let rowStarts: [UInt32]
  let rowNumbers: RowNumbers
  private let columnOfName: [String: Int]

  init(
    name: String, header: [String], dialect: Dialect, bytes: Bytes, cells: [Cell], rowStarts: [UInt32],
    rowNumbers: RowNumbers
  ) {
    self.name = name
    self.header = header
    self.dialect = dialect
    self.bytes = bytes
    self.cells = cells
    self.rowStarts = rowStarts
    self.rowNumbers = rowNumbers
    columnOfName = Dictionary(
      header.enumerated().filter { !$0.element.isEmpty }.map { ($0.element, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The whole file as UTF-8 with a byte-order mark, whatever it was saved as.
  package var utf8Text: [UInt8] {
    bytes.withBytes { bytes in
      let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
      return dialect.encoding == .utf8 || bytes.starts(with: mark) ? Array(bytes) : mark + Array(bytes)
    }
  }

  /// The number a spreadsheet shows beside data row `row` (counted from 0).
  package func rowNumber(_ row: Int) -> Int { rowNumbers.number(of: row) }

  /// The column of that name, or of that name without surrounding blanks. Where a name is given twice, the first.
  package func column(named name: String) -> Int? {
    columnOfName[name] ?? columnOfName[trimmed(name)]
  }

  /// A cell's text without surrounding blanks; "" where the row ends before the column.
  package func text(row: Int, column: Int) -> String {
    guard let cell = cell(row: row, column: column) else { return "" }
    return text(of: cell)
  }

  /// The cells beyond the header's last column, where a row is too long.
  package func surplus(row: Int) -> [String] {
    let range = cellRange(row).dropFirst(header.count)
    return range.map { text(of: cells[$0]) }
  }

  /// A cell as a user finds it again.
  package func placeOfCell(row: Int, column: Int) -> Place {
    .cell(file: name, row: rowNumber(row), column: header[column])
  }

  func cell(row: Int, column: Int) -> Cell? {
    let range = cellRange(row)
    return column < range.count ? cells[range.lowerBound + column] : nil
  }

  private func cellRange(_ row: Int) -> Range<Int> {
    Int(rowStarts[row])..<Int(rowStarts[row + 1])
  }

  private func text(of cell: Cell) -> String {
    bytes.withBytes { cellText(cell, in: $0) }
  }
}
