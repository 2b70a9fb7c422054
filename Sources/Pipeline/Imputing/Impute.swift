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
  let methods = context.indicators.map { indicator -> Imputation in
    indicator.direction == .neutral ? .none : context.methodology.imputation(of: indicator)
  }
  let filler = Filler(values.panel, groups, named: methods.compactMap(\.group))
  let builtIn = parallelMap(count: methods.count, workers: context.workers) { position in
    filler.fill(values.columns[position], by: methods[position])
  }
  for (position, method) in methods.enumerated() {
    let x = values.columns[position]
    let indicator = context.indicators[position]
    if let (column, fills) = builtIn[position] {
      imputed.columns[position] = column
      imputed.fills[position] = fills
      if method.readsOtherAreas, values.panel.areas.count == 1, column.hasMissing {
        log.report(.fillsFromNobody(indicator, method: method))
      }
    } else if case .custom(let rule) = method, x.hasMissing {
      let contract = RuleContract(rule: rule, indicator: indicator, panel: values.panel)
      guard let column = contract.column(x.values, engine: context.rules, mayFill: true, log: &log)
      else { continue }
      imputed.columns[position] = Column(column)
      imputed.fills[position] = fills(x, imputed.columns[position], by: method.name)
    }
  }
  return imputed
}

private func fills(_ before: Column, _ after: Column, by method: String) -> [Fill] {
  var fills: [Fill] = []
  for row in 0..<before.count where before.isMissing(row) {
    if let value = after[row] { fills.append(Fill(row: row, value: value, method: method)) }
  }
  return fills
}

/// Fills columns by the built-in methods.
private struct Filler {
  let panel: Panel
  /// The groups that methods name, sorted out for each period; those of sources and of `peers` blocks.
  private var groups: [String: [GroupMembers]] = [:]

  init(_ panel: Panel, _ groups: RowGroups, named names: [String]) {
    self.panel = panel
    for name in Set(names) {
      guard let members = groups[name]?.members else { continue }
      self.groups[name] = panel.stretches.map { stretch in
        GroupMembers(stretch.rows.map { members[$0] }, reference: stretch.reference)
      }
    }
  }

  /// Nil where there is nothing to do, or a rule has to do it.
  func fill(_ x: Column, by method: Imputation) -> (column: Column, fills: [Fill])? {
    guard x.hasMissing, let column = filled(x, by: method) else { return nil }
    return (column, fills(x, column, by: method.name))
  }

  private func filled(_ x: Column, by method: Imputation) -> Column? {
    switch method {
    case .none, .custom: return nil
    case .constant(let value): return impute(x, constant: value).column
    case .mean(let group):
      return fromAreas(x, group) {
        imputeMean($0, reference: $1.reference).column
      } grouped: {
        imputeMean($0, groups: $1).column
      }
    case .median(let group):
      return fromAreas(x, group) {
        imputeMedian($0, reference: $1.reference).column
      } grouped: {
        imputeMedian($0, groups: $1).column
      }
    case .earlier(let years): return imputeEarlier(x, panel.histories, lookBack: years).column
    case .linearInTime: return imputeInTime(x, panel.histories, shape: .linear).column
    case .constantInTime: return imputeInTime(x, panel.histories, shape: .constant).column
    }
  }

  /// Period by period, from all areas or from those of the same group.
  private func fromAreas(
    _ x: Column, _ group: String?, all: (Column, Panel.Stretch) -> Column,
    grouped: (Column, GroupMembers) -> Column
  ) -> Column? {
    guard let group else { return eachPeriod(panel, x, all) }
    guard let members = groups[group] else { return nil }
    return eachPeriod(panel, x, numbered: { part, period in grouped(part, members[period]) })
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
  eachPeriod(panel, x, numbered: { body($0, panel.stretches[$1]) })
}

/// The same with each period's position.
private func eachPeriod(_ panel: Panel, _ x: Column, numbered body: (Column, Int) -> Column) -> Column {
  // The rows of the only period are all rows, in their order.
  if panel.periods.count == 1 { return body(x, 0) }
  return panel.periods.indices.reduce(into: x) { result, period in
    let rows = panel.stretches[period].rows
    result.place(body(x.taking(rows), period), at: rows)
  }
}

extension Imputation {
  /// The group whose areas fill each other's gaps, where the method names one.
  fileprivate var group: String? {
    switch self {
    case .mean(let group), .median(let group): group
    default: nil
    }
  }

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
