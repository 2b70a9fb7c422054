/// Ceilings against files that are no tables, or that were made to exhaust the machine.
package struct TableLimits: Sendable {
  /// As many as a spreadsheet has.
  package var columns = 16_384
  package var rows = 20_000_000
  /// Over all rows; each takes eight bytes of memory.
  package var cells = 400_000_000
  /// Bytes from one end of a row to the other, line breaks inside quotes included. At most `Cell.longest`.
  package var rowLength = 1 << 23
  /// Bytes that are read sooner than a thread is started; a file is cut into parts of at least this size.
  package var partLength = 1 << 18

  package init() {}
}

/// What has been read so far, the last row included.
struct TableSize {
  /// In bytes.
  var rowLength: Int
  /// In the last row.
  var fields: Int
  var rows: Int
  var cells: Int
}

extension TableLimits {
  /// Which ceiling is broken, in words; nil where none is.
  ///
  /// - row: the last row as a spreadsheet counts it.
  func excess(_ size: TableSize, row: Int) -> String? {
    if size.rowLength > min(rowLength, Cell.longest) { return "row \(row) is longer than \(rowLength) bytes" }
    if size.fields > columns {
      return "row \(row) has \(size.fields) cells; at most \(columns) columns are read"
    }
    if size.rows > rows { return "the file has more than \(rows) rows" }
    // Places in the list of cells take four bytes.
    if size.cells > min(cells, Int(UInt32.max)) { return "the file has more than \(cells) cells" }
    return nil
  }
}
