import Diagnostics

/// Problems that many rows share, such as an id that every voter's form misspells: told once, with the first row.
struct RepeatedProblems {
  private var first: [Diagnostic] = []
  private var positions: [Key: Int] = [:]
  /// In which each is, the first one's included.
  private var rows: [[Int]] = []
  /// Different problems beyond those that are kept.
  private var untold = 0

  private struct Key: Hashable {
    var code: DiagnosticCode
    var subject: String
  }

  private static let mostNamed = 5
  /// A file with more is no file of votes.
  private static let mostKept = 5000

  /// - subject: what makes two problems of one kind the same.
  /// - row: as a spreadsheet counts it.
  mutating func add(_ problem: Diagnostic, about subject: String? = nil, row: Int) {
    let key = Key(code: problem.code, subject: subject ?? problem.message)
    if let position = positions[key] {
      if rows[position].last != row { rows[position].append(row) }
    } else if first.count == Self.mostKept {
      untold += 1
    } else {
      positions[key] = first.count
      first.append(problem)
      rows.append([row])
    }
  }

  func report(to log: inout DiagnosticLog) {
    for (number, (problem, all)) in zip(first, rows).enumerated() {
      let others = all.dropFirst()
      var problem = problem
      if untold > 0, number == 0 { problem.notes.append("and \(untold) problems that are not told") }
      if !others.isEmpty {
        let named = others.prefix(Self.mostNamed).map(String.init).joined(separator: ", ")
        let rest = others.count - Self.mostNamed
        problem.notes.append(
          "the same in \(others.count == 1 ? "row" : "rows") \(named)" + (rest > 0 ? " and \(rest) more" : "")
        )
      }
      log.report(problem)
    }
  }
}
