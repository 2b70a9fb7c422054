import Model
package import Pipeline

extension Document {
  /// What was written where, and one line that can be quoted in a memo.
  package mutating func close(_ results: Results, files: [String]) {
    for file in files { blocks.append(.labelled("Written", Text(file))) }
    let framework = results.assessment.framework
    let name =
      framework.isReference ? "reference six \(Catalogue.version)" : "own framework \"\(framework.id)\""
    blocks.append(
      .paragraph(
        Text(
          "\(count(results.assessment.indicators.count, "indicator")), \(count(results.panel.areas.count, "area")), "
            + "\(count(results.panel.periods.count, "period")), \(name). "
            + "Same inputs, same result: \(results.fingerprint)", .quiet)))
  }
}
