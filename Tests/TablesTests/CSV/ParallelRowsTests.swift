import Diagnostics
import Tables
import Testing

@Suite("A file read in parts")
struct ParallelRowsTests {
  /// Everything a reader tells, so that two readings can be held against each other.
  private struct Reading: Equatable {
    var rows: [[String]]
    var numbers: [Int]
    var surplus: [[String]]
    var dialect: Dialect?
    var problems: [Diagnostic]
  }

  private func reading(_ text: String, workers: Int, limits: TableLimits = TableLimits()) -> Reading {
    var outcome = Outcome()
    outcome.table = Table.read(
      csv: Bytes(text), name: "a.csv", limits: limits, workers: workers, log: &outcome.log)
    let count = outcome.table?.rowCount ?? 0
    return Reading(
      rows: outcome.rows, numbers: (0..<count).map { outcome.table?.rowNumber($0) ?? 0 },
      surplus: (0..<count).map { outcome.table?.surplus(row: $0) ?? [] }, dialect: outcome.table?.dialect,
      problems: outcome.log.diagnostics)
  }

  /// Rows of up to six cells under a header of three, some blank, with line ends of all kinds where `end` is nil.
  private func text(seed: UInt64, bytes: Int, end: String? = nil) -> String {
    var random = SplitMix(state: seed)
    var text = "area;x;y\(end ?? "\n")"
    while text.utf8.count < bytes {
      let count = [3, 3, 3, 3, 3, 3, 2, 0, 6][Int.random(in: 0..<9, using: &random)]
      let cells = (0..<count).map { _ in
        String(repeating: " 7", count: Int.random(in: 0..<80, using: &random))
      }
      text +=
        cells.joined(separator: ";") + (end ?? ["\n", "\r\n", "\r"][Int.random(in: 0..<3, using: &random)])
    }
    return text
  }

  @Test("any number of parts gives the rows, numbers and problems of one", arguments: 1...2)
  func parts(seed: Int) {
    let text = text(seed: UInt64(seed), bytes: 900_000)
    let whole = reading(text, workers: 1)
    #expect(whole.rows.count > 1000)
    #expect(whole.problems.count == 5)
    for workers in [2, 3] { #expect(reading(text, workers: workers) == whole) }
  }

  @Test("a line end of two characters is never parted", arguments: 0..<5)
  func pairs(shift: Int) {
    let first = "area;x\r\n" + String(repeating: "A", count: shift) + ";1\r\n"
    var log = DiagnosticLog()
    let table = Table.read(
      csv: Bytes(first + String(repeating: "b;2\r\n", count: 110_000)), name: "a.csv", workers: 2, log: &log)
    #expect(table?.rowCount == 110_001)
    #expect(table?.rowNumber(110_000) == 110_002)
    #expect(log.diagnostics == [])
  }

  @Test("line ends inside quotes part no row, wherever the quotes stand")
  func quotes() {
    let plain = text(seed: 9, bytes: 700_000, end: "\n")
    for text in [plain + "\"a\nb\";1;2\n", "area;x;y\n\"a\n\nb\";1;2\n" + plain, plain + "\"a;1;2\n" + plain]
    {
      #expect(reading(text, workers: 2) == reading(text, workers: 1))
    }
  }

  @Test("a ceiling is met at the same row")
  func ceilings() {
    let text = text(seed: 5, bytes: 700_000, end: "\n")
    var (rows, cells, length) = (TableLimits(), TableLimits(), TableLimits())
    rows.rows = 1500
    cells.cells = 4000
    length.rowLength = 600
    for limits in [rows, cells, length] {
      let whole = reading(text, workers: 1, limits: limits)
      #expect(whole.problems.contains { $0.code == .fileTooLarge })
      #expect(reading(text, workers: 2, limits: limits) == whole)
    }
  }
}
