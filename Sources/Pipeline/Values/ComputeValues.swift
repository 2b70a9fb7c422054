package import Diagnostics
import Kernels
import Model

/// Works out every indicator's formula over all rows.
///
/// - A row in which an input is missing has no value.
/// - A row in which all inputs are there and the formula still has no finite value, such as a division by zero, has
///   none either and is reported.
package func computeValues(_ inputs: Inputs, _ context: Context, log: inout DiagnosticLog) -> Values {
  var values = Values(panel: inputs.panel, columns: [], inputs: [], undefinedRows: [])
  let formulas = context.indicators.map(\.formula)
  let asked = context.indicators.map(\.interval)
  let evaluations = parallelMap(count: formulas.count, workers: context.workers) {
    position -> FormulaCompiler.Outcome? in
    guard case .expression(let expression) = formulas[position] else { return nil }
    return FormulaCompiler.evaluate(expression, over: inputs)
  }
  values.intervals = formulas.indices.map { position in
    guard let interval = asked[position], case .expression(let expression) = formulas[position],
      let rate = expression.rate, let values = evaluations[position]?.column
    else { return nil }
    return reporting(into: &log) {
      try interval.bounds(
        rate, values: values, over: inputs,
        at: context.indicators[position].fieldPlaces["interval"], rules: context.rules)
    }
  }
  let names = inputs.names
  for (position, indicator) in context.indicators.enumerated() {
    switch indicator.formula {
    case .expression(let expression):
      values.columns.append(evaluations[position]?.column ?? Column(missing: inputs.panel.count))
      values.undefinedRows.append(evaluations[position]?.undefinedRows ?? [])
      values.inputs.append(expression.inputs)
      values.suppressed.append(evaluations[position]?.suppressed ?? [:])
      values.smallNumbers.append(evaluations[position]?.records ?? [])
      reportUnfit(expression, of: indicator, inputs, log: &log)
    case .rows(let function):
      let results = reporting(into: &log) {
        try context.rules.evaluateRows(
          function, names: names, columns: names.map { inputs.inputs[$0]?.column.values ?? [] },
          rowCount: inputs.panel.count, rowLabel: { inputs.panel.label($0) })
      }
      if results == nil { values.failed.insert(position) }
      values.columns.append(
        Column(results?.values ?? [Double](repeating: .nan, count: inputs.panel.count)))
      values.undefinedRows.append([])
      values.inputs.append(results?.inputsRead ?? [])
      values.suppressed.append([:])
      values.smallNumbers.append([])
      for name in results?.inputsRead ?? [] { log.report(contentsOf: inputs.inputs[name]?.doubts ?? []) }
      reportContested(results?.inputsRead ?? [], of: indicator, inputs, log: &log)
    }
    report(indicator, values, inputs, log: &log)
  }
  reportMisleadingResidents(inputs, context, log: &log)
  return values
}

/// A formula that the data leave no way to work: a group that no source gives, other areas that are not there.
private func reportUnfit(
  _ expression: Expression, of indicator: Indicator, _ inputs: Inputs, log: inout DiagnosticLog
) {
  let place = indicator.fieldPlaces["formula"] ?? indicator.place
  for name in expression.groups where inputs.groups[name] == nil {
    log.report(.groupOfNoSource(name, names: inputs.groups.names, at: place))
  }
  if expression.readsOtherAreas, inputs.panel.areas.count == 1 {
    log.report(.noAreasToShrinkTowards(at: place))
  }
}

/// A function that reads an input which two files give does not say which of them it means.
private func reportContested(
  _ read: [String], of indicator: Indicator, _ inputs: Inputs, log: inout DiagnosticLog
) {
  for name in read {
    guard let files = inputs.contested[name] else { continue }
    log.report(
      .duplicateInput(
        name, in: inputs.files[files.second].source, and: inputs.files[files.first].source,
        at: indicator.place))
  }
}

/// Reports undefined rows, and shares beyond 0 to 100, with the cell they come from.
private func report(_ indicator: Indicator, _ values: Values, _ inputs: Inputs, log: inout DiagnosticLog) {
  let position = values.columns.count - 1
  if let row = values.undefinedRows[position].first {
    log.report(
      .undefinedValue(indicator, row: inputs.panel.label(row), count: values.undefinedRows[position].count))
  }
  guard indicator.isShare else { return }
  let column = values.columns[position].values
  // Rounding in the source may carry a share a hair past its end.
  let beyond = column.indices.filter { column[$0] > 100 + 1e-9 || column[$0] < -1e-9 }
  let shown = beyond.prefix(3)
  for row in shown {
    let cell = values.inputs[position].lazy.compactMap { inputs.place(of: $0, row: row) }.first
    log.report(
      .shareBeyond(
        indicator, value: column[row], row: inputs.panel.label(row),
        more: row == shown.last ? beyond.count - 3 : 0, at: cell))
  }
}

extension Inputs {
  /// The cell an input was read from in a row; nil where no file gave it.
  package func place(of name: String, row: Int) -> Place? {
    guard let input = inputs[name], let origin = input.origin(row: row), input.fileRows[row] > 0 else {
      return nil
    }
    return .cell(file: files[origin.file].name, row: Int(input.fileRows[row]), column: origin.header)
  }
}

extension Diagnostic {
  fileprivate static func groupOfNoSource(_ name: String, names: [String], at place: Span) -> Diagnostic {
    Diagnostic(
      .unknownGroup, "no source gives the group \"\(name)\"", at: place,
      label: nearest(to: name, among: names).map { "did you mean \"\($0)\"?" },
      help: ["name its column in a source: groups = { \(name) = \"header of the column\" }"])
  }

  fileprivate static func noAreasToShrinkTowards(at place: Span) -> Diagnostic {
    Diagnostic(
      .tooFewAreas, "shrunk draws a rate towards that of other areas, and the data have one", at: place,
      label: "the rate stays as it is",
      help: [
        "add up several years: pooled(100000, input.homicides, input.residents, 3)",
        "or name a source with the figures of other areas",
      ])
  }
}
