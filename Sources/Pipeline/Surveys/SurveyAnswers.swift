import Diagnostics
import Model
import Tables

/// What each different answer to a question counts.
struct SurveyAnswers {
  /// Along the column's texts; missing where it is no real answer.
  private(set) var points: [Double] = []

  /// Reports answers that nobody expected, the first few of them one by one.
  init(_ question: Survey.Question, _ column: CodedColumn, of table: Table, log: inout DiagnosticLog) {
    let lists = AnswerLists(question)
    var unexpected: [Int] = []
    for (code, text) in column.texts.enumerated() {
      if let points = lists.points(of: text) {
        self.points.append(points)
      } else {
        unexpected.append(code)
        self.points.append(.nan)
      }
    }
    let shown = unexpected.prefix(5)
    guard let header = table.column(named: question.column) else { return }
    for code in shown {
      log.report(
        .unexpectedAnswer(
          column.texts[code], count: column.counts[code], question: question,
          more: code == shown.last ? unexpected.count - shown.count : 0,
          at: table.placeOfCell(row: column.firstRows[code], column: header)))
    }
  }
}

/// The answers that a question lists, with what each counts.
private struct AnswerLists {
  private var texts: [String: Double] = [:]
  private var numbers: [Double: Double] = [:]
  private let scale: ClosedRange<Double>?
  private let takesAny: Bool

  init(_ question: Survey.Question) {
    switch question.kind {
    case .counted(let positive, let other):
      scale = nil
      takesAny = other == nil
      add(positive, 1)
      add(other ?? [], 0)
    case .scale(let low, let high):
      scale = low...high
      takesAny = false
    }
    add(question.noAnswer, .nan)
  }

  private mutating func add(_ answers: [Survey.Answer], _ points: Double) {
    for answer in answers {
      switch answer {
      case .text(let text): texts[text] = points
      case .number(let number): numbers[number] = points
      }
    }
  }

  /// Nil for an answer that nobody expected.
  func points(of text: String) -> Double? {
    if let listed = texts[text] { return listed }
    // A code is a number however it is written: 4, 4.0 and 04 are one.
    let number = answerNumber(text)
    if let number, let listed = numbers[number] { return listed }
    if text.isEmpty { return .nan }
    if takesAny { return 0 }
    guard let scale, let number, scale.contains(number) else { return nil }
    return number
  }

}

/// Whether a person's cell says that they belong to a group.
func isMember(_ text: String, of group: Survey.Group) -> Bool {
  let number = answerNumber(text)
  return group.members.contains { member in
    switch member {
    case .text(let listed): listed == text
    case .number(let listed): listed == number
    }
  }
}

/// A code, with a decimal point or comma; nil for anything else, such as `1e3` and `nan`.
private func answerNumber(_ text: String) -> Double? {
  guard !text.isEmpty,
    text.utf8.allSatisfy({ (0x30...0x39).contains($0) || [0x2B, 0x2C, 0x2D, 0x2E].contains($0) })
  else { return nil }
  return Double(String(text.map { $0 == "," ? "." : $0 }))
}
