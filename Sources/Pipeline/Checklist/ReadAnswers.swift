package import Diagnostics
package import Model
package import Tables

/// Reads a checklist that was filled in, by hand or by the program, with one question a row.
///
/// - Columns stand in any order; blank rows, and rows without an answer or a remark, say nothing.
/// - Every mistake is reported with its row. nil, with reports, where a column is lacking.
package func readAnswers(_ table: Table, _ questionnaire: Questionnaire, log: inout DiagnosticLog) -> Answers?
{
  guard let columns = FormColumns<ChecklistColumn>(table, log: &log) else { return nil }
  let others = columns.others
  var answers = Answers(otherColumns: others.map { table.header[$0] })
  var rows: [String: Int] = [:]
  var problems = RepeatedProblems()
  for row in 0..<table.rowCount {
    let number = table.rowNumber(row)
    let (id, written) = (columns.text(.id, row), columns.text(.answer, row))
    let isAnswered = !lettersAndDigits(written).isEmpty
    if id.isEmpty {
      if isAnswered { problems.add(.answerWithoutID(at: columns.place(.id, row)), row: number) }
      continue
    }
    guard let question = questionnaire.question(id) else {
      problems.add(
        .unknownChecklistQuestion(id, questionnaire, at: columns.place(.id, row)), about: id, row: number)
      continue
    }
    if let first = rows[id] {
      problems.add(.answeredTwice(id, first: first, at: columns.place(.id, row)), row: number)
      continue
    }
    rows[id] = number
    answers.listed.insert(id)
    var entry = Answers.Entry(comment: columns.text(.comment, row), author: columns.text(.author, row))
    entry.others = others.map { table.text(row: row, column: $0) }
    if isAnswered {
      if let values = question.values(of: withoutShield(written)) {
        entry.values = values
      } else {
        problems.add(
          .noSuchAnswer(written, question, at: columns.place(.answer, row)),
          about: "\(question.name) \(written)",
          row: number)
      }
    }
    let date = columns.text(.date, row)
    if !date.isEmpty {
      entry.date = CalendarDate(date)
      if entry.date == nil {
        problems.add(.badDate(date, at: columns.place(.date, row)), about: date, row: number)
      }
    }
    if entry != Answers.Entry(others: entry.others) || entry.others.contains(where: { !$0.isEmpty }) {
      answers.entries[id] = entry
    }
  }
  problems.report(to: &log)
  return answers
}

/// The apostrophe that keeps an office program from taking a text for a formula is no part of it.
private func withoutShield(_ text: String) -> String {
  guard text.hasPrefix("'"), let second = text.dropFirst().first, "=+-@".contains(second) else { return text }
  return String(text.dropFirst())
}

enum ChecklistColumn: String, FormColumn {
  case id, answer, comment, date, author, question, choices

  static let remedy = "assess checklist FILE --new writes an empty checklist"

  var spellings: [String] {
    switch self {
    case .id: ["id", "questionid", "code"]
    case .answer: ["answer", "response", "value"]
    case .comment: ["comment", "remark", "note", "comments"]
    case .date: ["date", "answered", "day"]
    case .author: ["author", "who", "answeredby", "by"]
    case .question: ["question", "text"]
    case .choices: ["choices", "answers", "allowed"]
    }
  }

  var isRequired: Bool { self == .id || self == .answer }
}

extension Diagnostic {
  fileprivate static func answerWithoutID(at place: Place) -> Diagnostic {
    Diagnostic(
      .missingKey, "an answer stands in a row without the id of its question", at: place,
      help: ["fill the id in, or remove the row"])
  }

  fileprivate static func unknownChecklistQuestion(
    _ id: String, _ questionnaire: Questionnaire, at place: Place
  )
    -> Diagnostic
  {
    let ids = questionnaire.questions.map(\.id)
    return Diagnostic(
      .unknownQuestion, "\"\(id)\" is no question of the checklist", at: place,
      label: nearest(to: id, among: ids).map { "did you mean \($0)?" },
      help: ["leave ids as assess checklist --new wrote them"])
  }

  fileprivate static func answeredTwice(_ id: String, first: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .duplicateRow, "\"\(id)\" has two rows", at: place, label: "first in row \(first)",
      help: ["keep the row with the answer that holds"])
  }

  fileprivate static func noSuchAnswer(_ text: String, _ question: Question, at place: Place) -> Diagnostic {
    Diagnostic(
      .badAnswer, "\"\(text)\" is no answer to \(question.id)", at: place,
      label: nearest(to: text, among: question.answer.choices.map(\.id)).map { "did you mean \($0)?" },
      help: ["write \(question.allowed)"])
  }

  fileprivate static func badDate(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badDate, "\"\(text)\" is no date", at: place, help: ["write year, month and day, such as 2026-11-28"])
  }
}
