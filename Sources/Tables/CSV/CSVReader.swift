package import Diagnostics

extension Table {
  /// Reads a CSV or TSV file in any European dress from its bytes.
  ///
  /// - name: the file as the user named it, for messages.
  /// - Problems go to `log`. The table has all that could be read; nil where nothing could.
  package static func read(
    csv bytes: Bytes, name: String, hints: ReadingHints = ReadingHints(), limits: TableLimits = TableLimits(),
    log: inout DiagnosticLog
  ) -> Table? {
    guard bytes.count > 0 else {
      log.report(.emptyFile(name))
      return nil
    }
    if let kind = bytes.withBytes({ FileKind($0) }) {
      log.report(.unsupportedFormat(kind, in: name))
      return nil
    }
    guard let text = decode(bytes, name: name, log: &log) else { return nil }
    var reader = CSVReader(text: text, name: name, hints: hints, limits: limits)
    return reader.read(log: &log)
  }
}

private struct CSVReader {
  let text: DecodedText
  let name: String
  let hints: ReadingHints
  let limits: TableLimits

  private var cells: [Cell] = []
  private var rowStarts: [UInt32] = [0]
  private var rowNumbers = RowNumbers()
  private var ragged = RaggedRows()
  private var faultCount = 0
  private var isOverLimits = false

  init(text: DecodedText, name: String, hints: ReadingHints, limits: TableLimits) {
    self.text = text
    self.name = name
    self.hints = hints
    self.limits = limits
  }

  mutating func read(log: inout DiagnosticLog) -> Table? {
    text.bytes.withBytes { read($0, log: &log) }
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, log: inout DiagnosticLog) -> Table? {
    var start = text.start
    var delimiter = hints.delimiter
    if let (declared, next) = Dialect.Delimiter.declared(in: bytes, from: start) {
      delimiter = delimiter ?? declared
      start = next
    }
    let chosen = delimiter ?? Dialect.Delimiter.sniffed(in: bytes, from: start)
    let sample = Sample(bytes, from: start, delimiter: chosen)
    guard !sample.records.isEmpty else {
      log.report(.emptyFile(name))
      return nil
    }
    let place =
      hints.headerRow.map { row in
        HeaderPlace(number: max(1, row), titleRows: sample.records.count { $0.number < row })
      }
      ?? headerPlace(in: sample)
    var scanner = RecordScanner(bytes, from: start, to: bytes.count, delimiter: chosen)
    guard let header = readHeader(place, from: &scanner, bytes, log: &log) else { return nil }
    readRows(below: place, header: header, from: &scanner, bytes, log: &log)
    ragged.report(to: &log)
    if rowStarts.count == 1, faultCount == 0, !isOverLimits { log.report(.headerOnly(name, columns: header)) }
    let style = NumberStyle(
      inferredFrom: CellGrid(bytes: bytes, cells: cells, rowStarts: rowStarts), delimiter: chosen,
      stated: hints.decimal)
    let dialect = Dialect(
      delimiter: chosen, decimal: style.decimal, decimalIsUndecided: style.isUndecided,
      grouping: style.grouping, encoding: text.encoding, titleRows: place.titleRows)
    return Table(
      name: name, header: header, dialect: dialect, bytes: text.bytes, cells: cells, rowStarts: rowStarts,
      rowNumbers: rowNumbers)
  }

  private mutating func readHeader(
    _ place: HeaderPlace, from scanner: inout RecordScanner, _ bytes: UnsafeBufferPointer<UInt8>,
    log: inout DiagnosticLog
  ) -> [String]? {
    var record: [Cell] = []
    for _ in 0..<place.number {
      record.removeAll(keepingCapacity: true)
      let first = scanner.position
      guard scanner.next(into: &record) else {
        log.report(.headerOnly(name, columns: []))
        return nil
      }
      guard isWithinLimits(scanner.position - first, fields: record.count, row: place.number, log: &log)
      else { return nil }
      if let fault = scanner.fault {
        report(fault, row: place.number, in: bytes, log: &log)
        if case .unclosedQuote = fault { return nil }
      }
    }
    let header = record.map { cellText($0, in: bytes) }
    log.report(contentsOf: Diagnostic.duplicateColumns(header, row: place.number, of: name))
    return header
  }

  private mutating func readRows(
    below place: HeaderPlace, header: [String], from scanner: inout RecordScanner,
    _ bytes: UnsafeBufferPointer<UInt8>, log: inout DiagnosticLog
  ) {
    // A header may end in unnamed columns that the rows leave out.
    let expected = (header.lastIndex { !$0.isEmpty } ?? header.count - 1) + 1
    var number = place.number
    reserve(for: scanner.end - scanner.position, columns: header.count)
    while true {
      let first = cells.count
      let beginning = scanner.position
      guard scanner.next(into: &cells) else { break }
      number += 1
      var found = cells.count - first
      if let fault = scanner.fault {
        report(fault, row: number, in: bytes, log: &log)
        if case .unclosedQuote = fault {
          cells.removeLast(found)
          break
        }
      }
      guard isWithinLimits(scanner.position - beginning, fields: found, row: number, log: &log) else {
        cells.removeLast(found)
        break
      }
      if cells[first].isEmpty, cells[first...].allSatisfy(\.isEmpty) {
        cells.removeLast(found)
        continue
      }
      while found > header.count, cells[first + found - 1].isEmpty {
        cells.removeLast()
        found -= 1
      }
      if found < expected || found > header.count {
        let surplus = cells[first...].dropFirst(header.count)
        ragged.add(
          row: number, found: found, expected: found < expected ? expected : header.count, file: name
        ) { surplus.map { cellText($0, in: bytes) } }
      }
      rowNumbers.append(row: rowStarts.count - 1, number: number)
      rowStarts.append(UInt32(cells.count))
    }
  }

  /// Room for short cells, so that the arrays seldom have to move; memory that is not used is never touched.
  private mutating func reserve(for bytes: Int, columns: Int) {
    cells.reserveCapacity(min(bytes / 6, limits.cells, 1 << 24))
    rowStarts.reserveCapacity(min(bytes / (6 * max(1, columns)), limits.rows, 1 << 24) + 1)
  }

  private mutating func isWithinLimits(_ length: Int, fields: Int, row: Int, log: inout DiagnosticLog) -> Bool
  {
    let size = TableSize(rowLength: length, fields: fields, rows: rowStarts.count, cells: cells.count)
    guard let excess = limits.excess(size, row: row) else { return true }
    isOverLimits = true
    log.report(.tooLarge(excess, row: row, of: name))
    return false
  }

  private mutating func report(
    _ fault: RecordScanner.Fault, row: Int, in bytes: UnsafeBufferPointer<UInt8>, log: inout DiagnosticLog
  ) {
    faultCount += 1
    guard faultCount <= RaggedRows.most else { return }
    log.report(.fault(fault, row: row, in: bytes, of: name))
  }
}
