import Diagnostics
import Kernels
import Model
import Pipeline

/// People who were asked and said nothing, for the figures of one area that rest on a survey.
struct NoAnswerLines {
  let results: Results
  let row: Int

  private static let most = 4

  /// `No answer   Safe at night (5 of 80)`
  var blocks: [Document.Block] {
    let lines = results.assessment.indicators.indices.compactMap { line($0) }
    guard !lines.isEmpty else { return [] }
    return [.labelled("No answer", Document.Text(listed(lines, most: Self.most)))]
  }

  private func line(_ indicator: Int) -> String? {
    let items = results.inputs.surveyItems(of: results.values.inputs[indicator]).map(\.item)
    let silent = items.reduce(0) { $0 + ($1.noAnswers[row] ?? 0) }
    let all = items.reduce(silent) { $0 + ($1.answers[row] ?? 0) }
    guard silent > 0 else { return nil }
    return "\(results.assessment.indicators[indicator].title) (\(Int(silent)) of \(Int(all)))"
  }
}
