import Kernels
import Pipeline

/// What became of the answers to each question of the surveys, everybody taken together.
struct SurveyTable {
  let inputs: Inputs

  var blocks: [Document.Block] {
    let rows = inputs.surveys.flatMap { survey in
      survey.items.filter { $0.group == nil }.map { line($0, of: survey) }
    }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        Document.Table(
          columns: [
            .init("Question"), .init("Survey"), .init("Answers", .right), .init("No answer", .right),
            .init("Areas under base", .right),
          ], rows: rows))
    ]
  }

  private func line(_ item: SurveyItem, of survey: SurveyLedger) -> [Document.Cell] {
    let low = item.answers.available.count { $0 < Double(survey.leastBase) }
    return [
      .text(.init(item.question)), .text(.init(survey.source, .quiet)),
      .text(.init(String(survey.everybody(item.answers, inputs.panel)))),
      .text(.init(String(survey.everybody(item.noAnswers, inputs.panel)))),
      .text(.init(low == 0 ? "0" : "\(low) (fewer than \(survey.leastBase))")),
    ]
  }
}
