package import Diagnostics

extension Table {
  /// Reads a CSV or TSV file in any European dress from its bytes.
  ///
  /// - name: the file as the user named it, for messages.
  /// - workers: threads that cut a large file into rows; any number gives the same table.
  /// - Problems go to `log`. The table has all that could be read; nil where nothing could.
  package static func read(
    csv bytes: Bytes, name: String, hints: ReadingHints = ReadingHints(), limits: TableLimits = TableLimits(),
    workers: Int = 1, log: inout DiagnosticLog
  ) -> Table? {
    guard bytes.count > 0 else {
      log.report(.emptyFile(name))
      return nil
    }
    if let kind = bytes.withBytes({ FileKind($0) }) {
      log.report(.unsupportedFormat(kind, in: name))
      return nil
    }
    guard let text = decode(bytes, name: name, workers: workers, log: &log) else { return nil }
    let reader = CSVReader(text: text, name: name, hints: hints, limits: limits, workers: workers)
    return reader.read(log: &log)
  }
}

private struct CSVReader {
  let text: DecodedText
  let name: String
  let hints: ReadingHints
  let limits: TableLimits
  let workers: Int

  func read(log: inout DiagnosticLog) -> Table? {
    text.bytes.withBytes { read($0, log: &log) }
  }

  private func read(_ bytes: UnsafeBufferPointer<UInt8>, log: inout DiagnosticLog) -> Table? {
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
    var faults = ScannerFaults()
    guard let header = readHeader(place, from: &scanner, bytes, faults: &faults, log: &log) else {
      return nil
    }
    let shape = RowShape(header: header, number: place.number, delimiter: chosen, limits: limits)
    let rows = dataRows(in: text.bytes, from: scanner.position, shape, workers: workers)
    faults.append(contentsOf: rows.faults)
    faults.report(in: bytes, of: name, to: &log)
    if let (excess, row) = rows.excess { log.report(.tooLarge(excess, row: row, of: name)) }
    rows.ragged.report(of: name, to: &log)
    if rows.count == 0, faults.count == 0, rows.excess == nil {
      log.report(.headerOnly(name, columns: header))
    }
    let style = NumberStyle(
      inferredFrom: CellGrid(bytes: bytes, cells: rows.cells, rowStarts: rows.rowStarts), delimiter: chosen,
      stated: hints.decimal)
    let dialect = Dialect(
      delimiter: chosen, decimal: style.decimal, decimalIsUndecided: style.isUndecided,
      grouping: style.grouping, encoding: text.encoding, titleRows: place.titleRows)
    return Table(
      name: name, header: header, dialect: dialect, bytes: text.bytes, cells: rows.cells,
      rowStarts: rows.rowStarts, rowNumbers: rows.rowNumbers)
  }

  private func readHeader(
    _ place: HeaderPlace, from scanner: inout RecordScanner, _ bytes: UnsafeBufferPointer<UInt8>,
    faults: inout ScannerFaults, log: inout DiagnosticLog
  ) -> [String]? {
    var record: [Cell] = []
    for _ in 0..<place.number {
      record.removeAll(keepingCapacity: true)
      let first = scanner.position
      guard scanner.next(into: &record) else {
        log.report(.headerOnly(name, columns: []))
        return nil
      }
      let size = TableSize(rowLength: scanner.position - first, fields: record.count, rows: 1, cells: 0)
      if let excess = limits.excess(size, row: place.number) {
        log.report(.tooLarge(excess, row: place.number, of: name))
        return nil
      }
      if let fault = scanner.fault {
        faults.add(fault, row: place.number)
        if case .unclosedQuote = fault {
          faults.report(in: bytes, of: name, to: &log)
          return nil
        }
      }
    }
    let header = record.map { cellText($0, in: bytes) }
    log.report(contentsOf: Diagnostic.duplicateColumns(header, row: place.number, of: name))
    return header
  }
}
