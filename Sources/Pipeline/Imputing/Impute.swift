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
    return context.methodology.imputation(of: indicator)
  }
  let builtIn = parallelMap(count: methods.count, workers: context.workers) { position in
    filled(values.columns[position], by: methods[position], values.panel, groups)
  }
  for (position, method) in methods.enumerated() {
    let x = values.columns[position]
    let indicator = context.indicators[position]
    switch method {
    case .mean(let name?) where groups[name] == nil, .median(let name?) where groups[name] == nil:
      log.report(.unknownGroup(name, names: groups.names, at: indicator.place))
    case .custom(let rule):
      let contract = RuleContract(rule: rule, indicator: indicator, panel: values.panel)
      guard let column = contract.column(x.values, engine: context.rules, mayFill: true, log: &log)
      else { continue }
      imputed.columns[position] = Column(column)
    default:
      guard let column = builtIn[position] else { continue }
      imputed.columns[position] = column
      if method.readsOtherAreas, values.panel.areas.count == 1, column.hasMissing {
        log.report(.fillsFromNobody(indicator, method: method))
      }
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
  case .mean(let group):
    return fromAreas(x, group, panel, groups) {
      imputeMean($0, reference: $1).column
    } grouped: {
      imputeMean($0, groups: $1, reference: $2).column
    }
  case .median(let group):
    return fromAreas(x, group, panel, groups) {
      imputeMedian($0, reference: $1).column
    } grouped: {
      imputeMedian($0, groups: $1, reference: $2).column
    }
  case .earlier(let years): return imputeEarlier(x, panel.histories, lookBack: years).column
  case .linearInTime: return imputeInTime(x, panel.histories, shape: .linear).column
  case .constantInTime: return imputeInTime(x, panel.histories, shape: .constant).column
  }
}

/// Period by period, from all areas or from those of the same group; nil where no source gives the group.
private func fromAreas(
  _ x: Column, _ group: String?, _ panel: Panel, _ groups: RowGroups,
  all: (Column, [Int]?) -> Column, grouped: (Column, [Int?], [Int]?) -> Column
) -> Column? {
  guard let group else { return eachPeriod(panel, x) { all($0, $1.reference) } }
  guard let members = groups[group] else { return nil }
  return eachPeriod(panel, x) { x, stretch in
    grouped(x, stretch.rows.map { members[$0] }, stretch.reference)
  }
}

extension Panel {
  /// The rows of each area in time: years where periods are whole numbers, else one step for each period.
  fileprivate var histories: Histories {
    let years = periods.map { Double($0) }
    let areYears = years.allSatisfy { $0?.isFinite == true }
    return Histories(
      areas: rows.map(\.area), times: rows.map { areYears ? years[$0.period] ?? 0 : Double($0.period) })
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
    case .mean(let group): group.map { "mean by \($0)" } ?? "mean"
    case .median(let group): group.map { "median by \($0)" } ?? "median"
    case .earlier: "earlier"
    case .linearInTime: "linear_in_time"
    case .constantInTime: "constant_in_time"
    case .constant: "constant"
    case .custom(let rule): rule.name
    }
  }
}
