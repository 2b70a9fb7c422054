/// What is known about a file's data rows before they are read.
struct RowShape: Sendable {
  let columns: Int
  /// The fewest cells of a whole row: a header may end in unnamed columns that the rows leave out.
  let expected: Int
  /// The header's row as a spreadsheet counts it.
  let headerNumber: Int
  let delimiter: Dialect.Delimiter
  let limits: TableLimits

  init(header: [String], number: Int, delimiter: Dialect.Delimiter, limits: TableLimits) {
    columns = header.count
    expected = (header.lastIndex { !$0.isEmpty } ?? header.count - 1) + 1
    headerNumber = number
    self.delimiter = delimiter
    self.limits = limits
  }
}

/// The data rows of a file, or of a part of it, cut into cells.
struct DataRows: Sendable {
  private(set) var cells: [Cell] = []
  /// As in ``Table``.
  private(set) var rowStarts: [UInt32] = [0]
  private(set) var rowNumbers = RowNumbers()
  private(set) var ragged = RaggedRows()
  private(set) var faults = ScannerFaults()
  /// The ceiling that ended the reading, and the row at which it did.
  private(set) var excess: (what: String, row: Int)?
  /// Records read so far, blank ones included.
  private var records = 0

  var count: Int { rowStarts.count - 1 }

  /// Reads all that is before the scanner's end.
  ///
  /// - room: bytes to make room for; later parts may be appended.
  init(
    _ scanner: RecordScanner, _ shape: RowShape, in bytes: UnsafeBufferPointer<UInt8>, room: Int
  ) {
    var scanner = scanner
    let beginning = scanner.position
    while readRow(&scanner, shape, in: bytes) {
      if records == 100 { reserve(for: Double(room) / Double(scanner.position - beginning)) }
    }
  }

  /// Makes room for `times` as many rows as there are, so that the arrays seldom have to move.
  private mutating func reserve(for times: Double) {
    let spare = 1.0625
    cells.reserveCapacity(Int(Double(cells.count) * times * spare))
    rowStarts.reserveCapacity(Int(Double(rowStarts.count) * times * spare))
  }

  /// False at the end, and where reading cannot go on.
  @inline(__always)
  private mutating func readRow(
    _ scanner: inout RecordScanner, _ shape: RowShape, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let first = cells.count
    let beginning = scanner.position
    guard scanner.next(into: &cells) else { return false }
    records += 1
    let number = shape.headerNumber + records
    var found = cells.count - first
    if let fault = scanner.fault {
      faults.add(fault, row: number)
      if case .unclosedQuote = fault {
        cells.removeLast(found)
        return false
      }
    }
    let length = TableSize(rowLength: scanner.position - beginning, fields: found, rows: 0, cells: 0)
    if let what = shape.limits.excess(length, row: number) {
      excess = (what, number)
      cells.removeLast(found)
      return false
    }
    if cells[first].isEmpty, cells[first...].allSatisfy(\.isEmpty) {
      cells.removeLast(found)
      return true
    }
    while found > shape.columns, cells[first + found - 1].isEmpty {
      cells.removeLast()
      found -= 1
    }
    // Blank rows and empty cells at the end are not kept, so they do not count: nor do they between two parts.
    let size = TableSize(rowLength: 0, fields: 0, rows: rowStarts.count, cells: cells.count)
    if let what = shape.limits.excess(size, row: number) {
      excess = (what, number)
      cells.removeLast(found)
      return false
    }
    if found < shape.expected || found > shape.columns {
      let surplus = cells[first...].dropFirst(shape.columns)
      ragged.add(row: number, found: found, expected: found < shape.expected ? shape.expected : shape.columns)
      {
        surplus.map { cellText($0, in: bytes) }
      }
    }
    rowNumbers.append(row: rowStarts.count - 1, number: number)
    rowStarts.append(UInt32(cells.count))
    return true
  }

  /// Takes over the rows of the next part, which was read on its own; false, with nothing changed, where both
  /// together are too large.
  mutating func append(contentsOf next: DataRows, limits: TableLimits) -> Bool {
    let size = TableSize(
      rowLength: 0, fields: 0, rows: count + next.count, cells: cells.count + next.cells.count)
    guard limits.excess(size, row: 0) == nil else { return false }
    let start = UInt32(cells.count)
    rowNumbers.append(contentsOf: next.rowNumbers, behind: count, records: records)
    ragged.append(contentsOf: next.ragged, behind: records)
    faults.append(contentsOf: next.faults)
    rowStarts += next.rowStarts.dropFirst().lazy.map { start + $0 }
    cells += next.cells
    records += next.records
    return true
  }
}
