import Diagnostics
import Model

/// The first rows by their numbers, the rest counted: `rows 4, 9 and 12`, `rows 4, 9, 12 and 31 more`.
private func rowsText(_ rows: [Int]) -> String {
  let most = 12
  if rows.count == 1 { return "row \(rows[0])" }
  let shown = rows.prefix(rows.count > most ? most : rows.count - 1).map(String.init).joined(separator: ", ")
  return "rows \(shown) and "
    + (rows.count > most ? "\(rows.count - most) more" : String(rows[rows.count - 1]))
}

extension Diagnostic {
  static func surveyWeight(_ message: String, rows: [Int], at place: Place, help: String) -> Diagnostic {
    Diagnostic(
      .surveyWeight, message, at: place, help: [help],
      notes: rows.count > 1 ? ["the same in \(rowsText(rows))"] : [])
  }

  static func respondentsWithoutArea(_ rows: [Int], of all: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .respondentWithoutArea,
      rows.count == 1
        ? "one of \(all) respondents has no area" : "\(rows.count) of \(all) respondents have no area",
      at: place,
      help: ["fill in the area; without one a respondent counts for the city as a whole at most"],
      notes: rows.count > 1 ? ["the same in \(rowsText(rows))"] : [])
  }

  static func duplicateRespondent(_ id: String, rows: [Int], others: [String], at place: Place) -> Diagnostic
  {
    Diagnostic(
      .duplicateRespondent, "the respondent \"\(id)\" stands in \(rowsText(rows))", at: place,
      help: ["keep one row for each respondent"],
      notes: others.isEmpty
        ? [] : ["other respondents that stand twice: \(listed(others.map { "\"\($0)\"" }, most: 6))"])
  }

  /// - count: how many rows have the answer; more: how many other answers nobody expected.
  static func unexpectedAnswer(
    _ answer: String, count: Int, question: Survey.Question, more: Int, at place: Place
  ) -> Diagnostic {
    var help: [String] = []
    switch question.kind {
    case .counted(let positive, let other):
      let candidates = (positive + (other ?? []) + question.noAnswer).map(\.text)
      if let meant = nearest(to: answer, among: candidates) {
        help.append("did you mean \"\(meant)\"? the file and the script have to write an answer alike")
      }
      help.append("say what it is: list it under positive, other or no_answer of \"\(question.name)\"")
    case .scale(let low, let high):
      help.append(
        "the scale goes from \(numberText(low)) to \(numberText(high)); list what says nothing under no_answer"
      )
    }
    var notes = count > 1 ? ["rows with this answer: \(count)"] : []
    if more > 0 { notes.append("other answers to this question that are in no list: \(more)") }
    return Diagnostic(
      .unexpectedAnswer, "the answer \"\(answer.prefix(60))\" is in no list of question \"\(question.name)\"",
      at: place, help: help, notes: notes)
  }

  static func groupWithoutRespondents(_ group: Survey.Group, found: [String]) -> Diagnostic {
    let members = group.members.map(\.text)
    let meant = members.lazy.compactMap { nearest(to: $0, among: found) }.first
    let shown = found.prefix(8).map { "\"\($0)\"" }.joined(separator: ", ")
    return Diagnostic(
      .groupWithoutRespondents, "nobody belongs to the group \"\(group.name)\"", at: group.place,
      label: meant.map { "did you mean is = \"\($0)\"?" },
      notes: ["the column \"\(group.column)\" has: \(shown)" + (found.count > 8 ? " and others" : "")])
  }
}
