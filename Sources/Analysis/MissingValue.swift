import Kernels
package import Model
package import Pipeline

/// Why an indicator has no score in a row.
package enum MissingReason: Hashable, Sendable {
  /// No source gives these inputs.
  case notCollected(inputs: [String])
  /// A file gives these inputs, but not for this area and period.
  case blank(inputs: [String], file: String, flag: String?)
  /// A file gives these inputs for this area, but for another period.
  case otherPeriod(inputs: [String], file: String, period: String)
  /// Whoever keeps these figures says why there are none.
  case stated([StatedAbsence], file: String)
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

/// An input without a figure, and why.
package struct StatedAbsence: Hashable, Sendable {
  package var input: String
  package var reason: StatedReason
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
    if let stated = statedReason(of: names, row: row) { return stated }
    let uncollected = names.filter { inputs.inputs[$0] == nil }
    if !uncollected.isEmpty { return .notCollected(inputs: uncollected) }
    let blank = names.filter { inputs.inputs[$0]?.column[row] == nil }
    guard let first = blank.first, let input = inputs.inputs[first] else {
      if case .rows = assessment.indicators[indicator].formula { return .undefined }
      return values.undefinedRows[indicator].contains(row) ? .undefined : .noEarlierValue
    }
    guard let file = input.origin(row: row).map({ inputs.files[$0.file] }) else {
      return .blank(inputs: blank, file: "", flag: nil)
    }
    guard input.fileRows[row] == 0 else {
      return .blank(inputs: blank, file: file.name, flag: input.flags[row])
    }
    let isCity = assessment.city.map { $0.area == panel.areaID(row) } ?? true
    if !file.namesAreas, !isCity { return .wholeCity(file: file.name) }
    if file.isLong,
      let other = panel.rows(ofArea: panel.rows[row].area).last(where: { input.column[$0] != nil })
    {
      return .otherPeriod(inputs: blank, file: file.name, period: panel.period(other))
    }
    if file.isLong { return .blank(inputs: blank, file: file.name, flag: nil) }
    return .noRow(inputs: blank, file: file.name)
  }

  private func statedReason(of names: [String], row: Int) -> MissingReason? {
    let absences = names.compactMap { name -> (StatedAbsence, file: Int?)? in
      guard let input = inputs.inputs[name], let reason = input.notes[row]?.reason else { return nil }
      return (StatedAbsence(input: name, reason: reason), input.origin(row: row)?.file)
    }
    guard let file = absences.first?.file else { return nil }
    return .stated(absences.map(\.0), file: inputs.files[file].name)
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
