package import Diagnostics
import Kernels
import Model

/// Fills gaps by each indicator's method, else the assessment's. Neutral indicators are shown as they are.
///
/// Means are those of the areas that have a value in the same period and are not totals of others.
package func impute(
  _ values: Values, groups: RowGroups, _ context: Context, log: inout DiagnosticLog
) -> ImputedValues {
  var columns = values.columns
  var fills = [[Fill]](repeating: [], count: columns.count)
  for (position, indicator) in context.indicators.enumerated() where indicator.direction != .neutral {
    let method = indicator.imputation ?? context.methodology.imputation
    guard method != .none, columns[position].hasMissing else { continue }
    guard
      let filled = filled(
        columns[position], by: method, of: indicator, values.panel, groups, context, log: &log)
    else { continue }
    fills[position] = columns[position].values.indices.compactMap { row in
      guard columns[position].isMissing(row), let value = filled[row] else { return nil }
      return Fill(row: row, value: value, method: method.name)
    }
    columns[position] = filled
  }
  return ImputedValues(panel: values.panel, columns: columns, fills: fills)
}

private func filled(
  _ x: Column, by method: Imputation, of indicator: Indicator, _ panel: Panel, _ groups: RowGroups,
  _ context: Context, log: inout DiagnosticLog
) -> Column? {
  switch method {
  case .none: return x
  case .constant(let value): return impute(x, constant: value).column
  case .mean:
    return eachPeriod(panel, x) { rows, reference in imputeMean(x.taking(rows), reference: reference).column }
  case .groupMean(let name):
    guard let group = groups[name] else {
      log.report(.unknownGroup(name, names: groups.names, at: indicator.place))
      return nil
    }
    return eachPeriod(panel, x) { rows, reference in
      imputeMean(x.taking(rows), groups: rows.map { group[$0] }, reference: reference).column
    }
  case .custom(let rule):
    return RuleContract(rule: rule, indicator: indicator, panel: panel)
      .column(x.values, engine: context.rules, mayFill: true, log: &log).map { Column($0) }
  }
}

/// Works period by period: `body` gets the rows of a period, and the positions among them that are comparable.
func eachPeriod(_ panel: Panel, _ x: Column, _ body: ([Int], [Int]) -> Column?) -> Column {
  var result = x
  for period in panel.periods.indices {
    let rows = panel.rows(inPeriod: period)
    if let part = body(rows, panel.comparable(among: rows)) { result = result.placing(part, at: rows) }
  }
  return result
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
