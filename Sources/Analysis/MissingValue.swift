import Kernels
import Model
package import Pipeline

/// Why an indicator has no score in a row.
package enum MissingReason: Hashable, Sendable {
  /// No source gives these inputs.
  case notCollected(inputs: [String])
  /// A file gives these inputs, but not for this area and period.
  case blank(inputs: [String], file: String, flag: String?)
  /// The file that gives these inputs has no row for this area and period at all.
  case noRow(inputs: [String], file: String)
  /// The file that gives these inputs names no areas: it is about the city, and the row about a part of it.
  case wholeCity(file: String)
  /// All inputs are there and the formula has no value for them.
  case undefined
  /// The formula looks back to a period that has no figure.
  case noEarlierValue
  /// There is a value, but the area is in no group, and scales are those of groups.
  case noGroup(String)
  /// There is a value, and it rests on fewer than so many.
  case suppressed(under: Double)
  /// There is a value, and the area has too little data to take part.
  case leftOut
  /// There is a value, and no scale to read it on.
  case noScale
  /// There is a value, and nothing says how it becomes a score.
  case unscaled
}

package struct MissingValue: Hashable, Sendable {
  /// Position among the assessment's indicators.
  package var indicator: Int
  package var reason: MissingReason
}

extension Results {
  /// Nil where the indicator has a score in that row, or a value if it is not scored.
  package func missingReason(indicator: Int, row: Int) -> MissingReason? {
    if isUnscaled(indicator) {
      if imputed.columns[indicator][row] != nil { return .unscaled }
    } else if let scores = normalised.scores[indicator] {
      if scores[row] != nil { return nil }
    } else if values.columns[indicator][row] != nil {
      return nil
    }
    if imputed.columns[indicator][row] != nil { return withoutScale(indicator: indicator, row: row) }
    if values.columns[indicator][row] != nil { return .leftOut }
    if let least = values.suppressed[indicator][row] { return .suppressed(under: least) }
    let names = values.inputs[indicator]
    let uncollected = names.filter { inputs.inputs[$0] == nil }
    if !uncollected.isEmpty { return .notCollected(inputs: uncollected) }
    let blank = names.filter { inputs.inputs[$0]?.column[row] == nil }
    guard let first = blank.first, let input = inputs.inputs[first] else {
      if case .rows = assessment.indicators[indicator].formula { return .undefined }
      return values.undefinedRows[indicator].contains(row) ? .undefined : .noEarlierValue
    }
    guard let file = input.file.map({ inputs.files[$0] }) else {
      return .blank(inputs: blank, file: "", flag: nil)
    }
    guard input.fileRows[row] == 0 else {
      return .blank(inputs: blank, file: file.name, flag: input.flags[row])
    }
    let source = assessment.sources.first { $0.id == file.source }
    let isCity = assessment.city.map { $0.area == panel.areaID(row) } ?? true
    if source?.areaColumn == nil, !isCity { return .wholeCity(file: file.name) }
    return .noRow(inputs: blank, file: file.name)
  }

  /// Whether the indicator would be scored if anything said how.
  private func isUnscaled(_ indicator: Int) -> Bool {
    let own = assessment.indicators[indicator]
    return own.isScored && assessment.methodology.normalisation(of: own) == nil
      && assessment.tree.nodes.contains { $0.indicator == indicator }
  }

  private func withoutScale(indicator: Int, row: Int) -> MissingReason {
    let method = assessment.methodology.normalisation(of: assessment.indicators[indicator])
    guard let group = method?.group, let members = peers.groups[group]?.members, members[row] == nil else {
      return .noScale
    }
    return .noGroup(group)
  }
}
