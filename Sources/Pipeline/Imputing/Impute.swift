package import Diagnostics
import Kernels
import Model

/// Fills gaps by each indicator's method, else the assessment's. Neutral indicators are shown as they are.
///
/// Means are those of the areas that have a value in the same period and are not totals of others.
package func impute(
  _ values: Values, groups: RowGroups, _ context: Context, log: inout DiagnosticLog
) -> ImputedValues {
  var imputed = ImputedValues(
    panel: values.panel, columns: values.columns,
    fills: [[Fill]](repeating: [], count: values.columns.count))
  let methods = context.indicators.enumerated().map { position, indicator -> Imputation in
    guard indicator.direction != .neutral, values.columns[position].hasMissing else { return .none }
    return indicator.imputation ?? context.methodology.imputation
  }
  let builtIn = parallelMap(count: methods.count, workers: context.workers) { position in
    filled(values.columns[position], by: methods[position], values.panel, groups)
  }
  for (position, method) in methods.enumerated() {
    let x = values.columns[position]
    let indicator = context.indicators[position]
    switch method {
    case .groupMean(let name) where groups[name] == nil:
      log.report(.unknownGroup(name, names: groups.names, at: indicator.place))
    case .custom(let rule):
      let contract = RuleContract(rule: rule, indicator: indicator, panel: values.panel)
      guard let column = contract.column(x.values, engine: context.rules, mayFill: true, log: &log)
      else { continue }
      imputed.columns[position] = Column(column)
    default:
      guard let column = builtIn[position] else { continue }
      imputed.columns[position] = column
    }
    imputed.fills[position] = fills(x, imputed.columns[position], by: method.name)
  }
  return imputed
}

private func fills(_ before: Column, _ after: Column, by method: String) -> [Fill] {
  zip(before.values, after.values).enumerated().compactMap { row, values in
    values.0.isNaN && !values.1.isNaN ? Fill(row: row, value: values.1, method: method) : nil
  }
}

/// Nil where there is nothing to do, or a rule has to do it.
private func filled(_ x: Column, by method: Imputation, _ panel: Panel, _ groups: RowGroups) -> Column? {
  switch method {
  case .none, .custom: return nil
  case .constant(let value): return impute(x, constant: value).column
  case .mean:
    return eachPeriod(panel, x) { x, stretch in imputeMean(x, reference: stretch.reference).column }
  case .groupMean(let name):
    guard let group = groups[name] else { return nil }
    return eachPeriod(panel, x) { x, stretch in
      imputeMean(x, groups: stretch.rows.map { group[$0] }, reference: stretch.reference).column
    }
  }
}

/// Works period by period: `body` gets the part of the column that lies in a period, and gives it back changed.
func eachPeriod(_ panel: Panel, _ x: Column, _ body: (Column, Panel.Stretch) -> Column) -> Column {
  if panel.periods.count == 1 { return body(x, panel.whole) }
  return panel.stretches.reduce(x) { result, stretch in
    result.placing(body(x.taking(stretch.rows), stretch), at: stretch.rows)
  }
}

extension Imputation {
  /// The name in the language.
  var name: String {
    switch self {
    case .none: "none"
    case .mean: "mean"
    case .groupMean(let group): "mean by \(group)"
    case .constant: "constant"
    case .custom(let rule): rule.name
    }
  }
}
