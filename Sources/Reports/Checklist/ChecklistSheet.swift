package import Model
import Pipeline

/// A checklist as a file that people fill in: every question with its choices, when it is asked, and what was answered.
///
/// - extent: which availability questions stand in it, beside those that are answered.
package func checklistSheet(
  _ questionnaire: Questionnaire, _ answers: Answers, extent: Extent, delimiter: SheetDelimiter = .comma
) -> [UInt8] {
  var writer = CSVWriter(delimiter: delimiter.byte)
  let columns = ["id", "question", "choices", "answer", "comment", "date", "author"]
  for column in columns + answers.otherColumns { writer.text(column) }
  writer.endLine()
  for question in questionnaire.questions {
    let entry = answers.entries[question.id]
    if entry == nil, case .indicator(_, _, let tier)? = question.subject,
      !(tier.map { extent.tiers.contains($0) } ?? true)
    {
      continue
    }
    let values = entry?.values ?? []
    let separator = question.answer.choices.isEmpty ? ", " : " | "
    let cells = [
      question.id, question.text + condition(question), question.allowed, values.joined(separator: separator),
    ]
    for cell in cells { writer.text(cell) }
    writer.verbatim(entry?.comment ?? "")
    for cell in [entry?.date?.description ?? "", entry?.author ?? ""] { writer.text(cell) }
    for cell in entry?.others ?? answers.otherColumns.map({ _ in "" }) { writer.verbatim(cell) }
    writer.endLine()
  }
  // The byte-order mark tells office programs that this is UTF-8.
  return [0xEF, 0xBB, 0xBF] + writer.bytes
}

/// ` (Only if scope_areas is districts or both.)`
private func condition(_ question: Question) -> String {
  guard !question.conditions.isEmpty else { return "" }
  let words = question.conditions.map { condition in
    "\(condition.question) is \(condition.isExcluded ? "not " : "")\(condition.answers.joined(separator: " or "))"
  }
  return " (Only if \(words.joined(separator: ", and ")).)"
}
