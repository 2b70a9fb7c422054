import Diagnostics
import Kernels
package import Model
package import Pipeline

extension Document {
  /// What a script and its files hold, without scores.
  package init(checkOf assessment: Assessment, inputs: Inputs, values: Values) {
    blocks = []
    if !inputs.files.isEmpty {
      let given = inputs.inputs.values.reduce(into: [Int: Int]()) { counts, input in
        for file in input.files { counts[file, default: 0] += 1 }
      }
      // A sheet that nobody has filled in yet has nothing that could be read in a wrong way.
      let isWaiting = inputs.files.indices.map { inputs.files[$0].isLong && given[$0] == nil }
      let rows = inputs.files.indices.filter { !isWaiting[$0] }.map { number -> [Cell] in
        let file = inputs.files[number]
        return [
          .text(.init(file.name)), .text(.init(String(file.rowCount))),
          .text(.init(String(given[number] ?? 0))), .text(.init(file.dialect, .quiet)),
        ]
      }
      let waiting = inputs.files.indices.filter { isWaiting[$0] }.map { inputs.files[$0].name }
      if !rows.isEmpty {
        blocks.append(
          .table(
            Table(
              columns: [.init("File"), .init("Rows", .right), .init("Inputs", .right), .init("Read as")],
              rows: rows)))
      }
      if !waiting.isEmpty {
        blocks.append(.labelled("Waiting", Text("no figures yet in \(listed(waiting, most: 4))")))
      }
    }
    blocks += SurveyTable(inputs: inputs).blocks
    blocks += WeightTable(assessment: assessment).blocks
    let withData = values.columns.filter { column in column.values.contains { !$0.isNaN } }.count
    blocks.append(
      .paragraph(
        Text(
          "No errors. \(count(assessment.indicators.count, "indicator")), \(withData) with data, for "
            + "\(count(inputs.panel.areas.count, "area")) and \(count(inputs.panel.periods.count, "period")). "
            + "Nothing was scored.")))
  }
}
