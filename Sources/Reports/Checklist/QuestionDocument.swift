package import Model
import Pipeline

extension Document {
  /// A question as it is asked in a terminal, with its choices numbered.
  package init(asking question: Question) {
    blocks = [.heading(left: question.text, right: question.id)]
    if !question.explanation.isEmpty { blocks.append(.paragraph(Text(question.explanation, .quiet))) }
    let choices = question.answer.choices
    if !choices.isEmpty {
      blocks.append(
        .terms(title: nil, choices.enumerated().map { ("\($0 + 1)  \($1.id)", Text($1.words)) }))
    }
    if let hint = question.hint { blocks.append(.paragraph(Text(hint, .quiet))) }
  }
}

extension Question {
  fileprivate var hint: String? {
    switch answer {
    case .any: return "One or more, with commas between them."
    case .number, .years: return spelledOut(allowed) + "."
    case .one:
      guard case .indicator? = subject, let first = answer.choices.first else { return nil }
      return "\"\(first.id) all\" says the same of all that is still open of this component."
    case .words: return nil
    }
  }
}
