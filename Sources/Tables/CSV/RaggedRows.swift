import Diagnostics

/// Rows with more or fewer cells than the header: counted, the first few told in full.
struct RaggedRows {
  private var told: [Diagnostic] = []
  private var count = 0

  static let most = 5

  /// - surplus: the filled cells beyond the header, only asked for where the row is told.
  mutating func add(row: Int, found: Int, expected: Int, file: String, surplus: () -> [String]) {
    count += 1
    guard told.count < Self.most else { return }
    var diagnostic = Diagnostic(
      .raggedRow, "row \(row) has \(counted(found, "cell")), the header has \(expected)",
      at: .cell(file: file, row: row, column: nil))
    if found < expected {
      diagnostic.notes = [
        expected - found == 1 ? "the last cell is missing" : "the last \(expected - found) cells are missing"
      ]
    } else {
      let texts = surplus()
      let shown = texts.prefix(3).map { "\"\($0.prefix(40))\"" }.joined(separator: ", ")
      diagnostic.notes = ["not in any column: \(shown)\(texts.count > 3 ? ", …" : "")"]
      diagnostic.help = ["put quotes around a cell that has the delimiter or a decimal comma in it"]
    }
    told.append(diagnostic)
  }

  /// To be called once, after the last row.
  func report(to log: inout DiagnosticLog) {
    var told = told
    if count > told.count, let last = told.indices.last {
      told[last].notes.append("\(count - told.count) more rows like these; \(count) in all")
    }
    log.report(contentsOf: told)
  }
}

func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}
