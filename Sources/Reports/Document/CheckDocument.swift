import Kernels
package import Model
package import Pipeline

extension Document {
  /// What a script and its files hold, without scores.
  package init(checkOf assessment: Assessment, inputs: Inputs, values: Values) {
    blocks = []
    if !inputs.files.isEmpty {
      let rows = inputs.files.map { file -> [Cell] in
        [
          .text(.init(file.name)), .text(.init(String(file.rowCount))),
          .text(
            .init(String(inputs.inputs.values.filter { $0.file.map { inputs.files[$0] } == file }.count))),
          .text(.init(file.dialect, .quiet)),
        ]
      }
      blocks.append(
        .table(
          Table(
            columns: [.init("File"), .init("Rows", .right), .init("Inputs", .right), .init("Read as")],
            rows: rows)))
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
