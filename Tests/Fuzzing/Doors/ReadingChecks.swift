import Diagnostics
import Tables

extension DataDoor {
  /// Reads the file in one part and in several, under hints that the first byte of the input chooses.
  func checkReading(_ file: [UInt8], _ options: Int, _ findings: inout Findings) {
    let delimiters: [UInt8?] = [
      nil, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"),
    ]
    let decimals: [Dialect.Decimal?] = [nil, .comma, .point]
    let hints = ReadingHints(
      delimiter: delimiters[options % 5].flatMap { Dialect.Delimiter(byte: $0) },
      decimal: decimals[options / 5 % 3],
      headerRow: [nil, nil, 1, 2, 5][options / 15 % 5])
    var limits = TableLimits()
    if options / 75 == 1 { (limits.columns, limits.rows, limits.cells, limits.rowLength) = (4, 8, 24, 60) }
    limits.partLength = 16
    var logs = [DiagnosticLog(), DiagnosticLog()]
    let tables = [1, 3].enumerated().map { number, workers in
      Table.read(
        csv: Bytes(file), name: "data.csv", hints: hints, limits: limits, workers: workers, log: &logs[number]
      )
    }
    findings.require(logs[0].diagnostics == logs[1].diagnostics, "one part and several say other things")
    guard let table = tables[0], let other = tables[1] else {
      findings.require(tables[1] == nil && tables[0] == nil, "one part and several: a table and none")
      findings.require(logs[0].hasErrors, "no table and no error")
      return
    }
    findings.require(
      table.header == other.header && table.dialect == other.dialect, "one part and several: headers")
    findings.require(table.rowCount == other.rowCount, "one part and several: rows")
    let lines = linesOfText(file, pairs: .tables).count
    for diagnostic in logs[0].diagnostics {
      guard case .cell(_, let row?, _)? = diagnostic.place else { continue }
      // Two bytes make one character in UTF-16, and each of them may look like a line end.
      findings.require((1...lines).contains(row), "row \(row) of \(lines) lines")
    }
    for row in 0..<min(table.rowCount, other.rowCount) {
      findings.require(
        table.rowNumber(row) == other.rowNumber(row), "one part and several: the number of row \(row)")
      for column in table.header.indices {
        let text = table.text(row: row, column: column)
        findings.require(text == other.text(row: row, column: column), "one part and several: row \(row)")
      }
      findings.require(
        table.surplus(row: row) == other.surplus(row: row), "one part and several: end of row \(row)")
    }
    checkNumbers(table, &findings)
  }

  /// Columns read together and alone are the same, nothing is infinite, and plain numbers are what Swift makes of them.
  private func checkNumbers(_ table: Table, _ findings: inout Findings) {
    let together = table.numbers(columns: Array(table.header.indices), alsoMissing: ["-9", "ndiff"])
    for column in table.header.indices.prefix(8) {
      let alone = table.numbers(column: column, alsoMissing: ["-9", "ndiff"])
      let values = together[column].values
      findings.require(values.count == table.rowCount, "column \(column) has \(values.count) values")
      findings.require(!values.contains { $0.isInfinite }, "column \(column) is infinite somewhere")
      findings.require(
        alone.values.map(\.bitPattern) == values.map(\.bitPattern)
          && alone.problems == together[column].problems,
        "column \(column) alone and together")
      for (row, value) in values.enumerated() {
        let text = table.text(row: row, column: column)
        guard let expected = plainNumber(text), text != "-9" else { continue }
        findings.require(
          value == expected || (value.isNaN && expected.isInfinite), "\"\(text)\" is read as \(value)")
      }
    }
  }

  /// Digits, with a sign before them: the same number in every country.
  private func plainNumber(_ text: String) -> Double? {
    let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
    guard text.utf8.count - digits.count < 2, !digits.isEmpty,
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Double(text)
  }
}
