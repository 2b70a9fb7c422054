import Diagnostics
import Model
import Tables

/// The first few problem cells of a column, the rest counted. Whether a mark means thousands or decimals is one
/// question for the whole column.
func numberDiagnostics(_ numbers: NumberColumn, column: Int, of table: Table) -> [Diagnostic] {
  let shown = numbers.problems.first?.kind == .ambiguous ? 1 : 3
  return numbers.problems.prefix(shown).enumerated().map { number, problem in
    let more = number == min(shown, numbers.problems.count) - 1 ? numbers.problemCount - number - 1 : 0
    return .badNumber(problem, at: table.placeOfCell(row: problem.row, column: column), more: more)
  }
}

/// Rows without a period cannot be laid beside rows with one.
///
/// - naming: ids of sources whose files name periods without a word of the script.
func reportSourcesWithoutPeriod(
  _ assessment: Assessment, naming: [String] = [], log: inout DiagnosticLog
) {
  func knowsPeriod(_ source: Source) -> Bool {
    source.periodColumn != nil || source.period != nil || naming.contains(source.id)
  }
  guard assessment.city?.period == nil, assessment.sources.contains(where: knowsPeriod) else { return }
  for source in assessment.sources where !knowsPeriod(source) {
    log.report(.sourceWithoutPeriod(source))
  }
}

/// An input that no file gives, beside a column that no formula reads and that has nearly its name. A function may read
/// that column; the input has no figures all the same.
///
/// - columns: those of files that give inputs by their own names.
func reportLikelyMisspelling(
  _ inputs: Inputs, columns: [String], _ assessment: Assessment, log: inout DiagnosticLog
) {
  let hasFunctions = assessment.indicators.contains { $0.formula.inputs == nil }
  let used = Set(assessment.indicators.flatMap { $0.formula.inputs ?? [] })
  // A name that the script or its framework declares is spelt as it is meant.
  let meant = used.union(assessment.rawInputs.map(\.id))
  let unused = (inputs.names + columns).filter { !meant.contains($0) }
  for indicator in assessment.indicators {
    for name in indicator.formula.inputs ?? [] where inputs.inputs[name] == nil {
      if let candidate = nearest(to: name, among: unused) {
        log.report(
          .unknownInput(
            name, candidate: candidate, isUnused: !hasFunctions, at: indicator.place(ofInput: name)))
      }
    }
  }
}

func reportUnknownTotals(_ panel: Panel, _ assessment: Assessment, log: inout DiagnosticLog) {
  let known = Set(panel.areas.map(\.id))
  guard !known.isEmpty else { return }
  for total in assessment.methodology.totals.sorted() where !known.contains(total) {
    log.report(.unknownTotal(total, areas: panel.areas.map(\.id), at: assessment.methodology.totalsPlace))
  }
}
