import Diagnostics

/// Rows with more or fewer cells than the header: counted, the first few told in full.
struct RaggedRows: Sendable {
  fileprivate struct Row {
    var number: Int
    var found: Int
    var expected: Int
    /// The filled cells beyond the header.
    var surplus: [String]
  }

  private var told: [Row] = []
  private var count = 0

  static let most = 5

  /// - surplus: the filled cells beyond the header, only asked for where the row is told.
  mutating func add(row: Int, found: Int, expected: Int, surplus: () -> [String]) {
    count += 1
    guard told.count < Self.most else { return }
    told.append(
      Row(number: row, found: found, expected: expected, surplus: found < expected ? [] : surplus()))
  }

  /// Takes over rows that were counted from their own first one.
  mutating func append(contentsOf later: RaggedRows, behind records: Int) {
    count += later.count
    for var row in later.told.prefix(Self.most - told.count) {
      row.number += records
      told.append(row)
    }
  }

  /// To be called once, after the last row.
  func report(of file: String, to log: inout DiagnosticLog) {
    var diagnostics = told.map { $0.diagnostic(file: file) }
    if count > told.count, let last = diagnostics.indices.last {
      diagnostics[last].notes.append("\(count - told.count) more rows like these; \(count) in all")
    }
    log.report(contentsOf: diagnostics)
  }
}

extension RaggedRows.Row {
  fileprivate func diagnostic(file: String) -> Diagnostic {
    var diagnostic = Diagnostic(
      .raggedRow, "row \(number) has \(counted(found, "cell")), the header has \(expected)",
      at: .cell(file: file, row: number, column: nil))
    if found < expected {
      diagnostic.notes = [
        expected - found == 1 ? "the last cell is missing" : "the last \(expected - found) cells are missing"
      ]
    } else {
      let shown = surplus.prefix(3).map { "\"\($0.prefix(40))\"" }.joined(separator: ", ")
      diagnostic.notes = ["not in any column: \(shown)\(surplus.count > 3 ? ", …" : "")"]
      diagnostic.help = ["put quotes around a cell that has the delimiter or a decimal comma in it"]
    }
    return diagnostic
  }
}

func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}
