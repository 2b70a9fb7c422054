import Diagnostics
import Tables

/// Which columns of a file of votes hold what, under whatever usual name.
struct VoteColumns {
  enum Part: String, CaseIterable {
    case voter, role, question, item, other, answer

    /// Without capitals, blanks and marks. The first is the one that messages name.
    var spellings: [String] {
      switch self {
      case .voter: ["voter", "voterid", "participant", "respondent", "person", "member", "name"]
      case .role: ["role", "voterrole", "group", "function", "organisation", "organization"]
      case .question: ["question", "questionkind", "kind", "type", "poll"]
      case .item: ["item", "indicator", "firstitem", "itema", "id"]
      case .other: ["other", "otheritem", "comparedwith", "against", "seconditem", "itemb"]
      case .answer: ["answer", "vote", "value", "points", "response", "place"]
      }
    }

    var isRequired: Bool { self != .role && self != .other }
  }

  private let found: [Part: Int]

  /// Nil, with reports, where a column is lacking that every poll needs.
  init?(_ table: Table, log: inout DiagnosticLog) {
    let names = table.header.map { lettersAndDigits($0) }
    var found: [Part: Int] = [:]
    for part in Part.allCases {
      // A file may have both `item` and `id`; the more usual name wins.
      found[part] = part.spellings.lazy.compactMap { names.firstIndex(of: $0) }.first
    }
    self.found = found
    let lacking = Part.allCases.filter { $0.isRequired && found[$0] == nil }
    for part in lacking { log.report(.missingColumn(part, in: table)) }
    if !lacking.isEmpty { return nil }
  }

  /// Nil where the file has no such column.
  subscript(part: Part) -> Int? { found[part] }

  func text(_ part: Part, row: Int, in table: Table) -> String {
    found[part].map { table.text(row: row, column: $0) } ?? ""
  }

  func place(_ part: Part, row: Int, in table: Table) -> Place {
    found[part].map { table.placeOfCell(row: row, column: $0) }
      ?? .cell(file: table.name, row: table.rowNumber(row), column: nil)
  }
}
