package import Diagnostics
import Kernels
import Model

/// Fills gaps by each indicator's method, else the assessment's. Neutral indicators are shown as they are.
///
/// - Means, and whatever else reads other areas, go by the areas of the same period that are not totals of others.
/// - Only values that were there are read: no fill makes another. Who was left out by screening is not filled.
package func impute(
  _ values: ScreenedValues, groups: RowGroups, _ context: Context, log: inout DiagnosticLog
) -> ImputedValues {
  let methods = context.indicators.enumerated().map { position, indicator -> Imputation in
    guard indicator.isScored, values.columns[position].hasMissing else { return .none }
    return context.methodology.imputation(of: indicator)
  }
  reportUnfit(methods, values.panel, context, log: &log)
  let filler = Filler(values.panel, groups, named: methods.compactMap(\.group))
  var filled = parallelMap(count: methods.count, workers: context.workers) { position in
    filler.fill(values.columns[position], by: methods[position])
  }
  let jobs = JointFill.jobs(methods, context)
  let together = parallelMap(count: jobs.count, workers: context.workers) { number in
    jobs[number].outcome(values.columns, values.panel)
  }
  for (job, outcome) in zip(jobs, together) {
    for (target, result) in zip(job.targets, outcome.filled) { filled[target] = result }
    for (problem, period) in outcome.problems { log.report(job.diagnostic(problem, period, context)) }
  }
  let leftOut = Set(values.leftOut.map(\.row))
  var imputed = ImputedValues(panel: values.panel, columns: [], fills: [])
  for (position, method) in methods.enumerated() {
    if case .custom(let rule) = method {
      filled[position] = byRule(
        rule, values.columns[position], context.indicators[position], values.panel, context, log: &log)
    }
    let result = filled[position]?.without(leftOut)
    imputed.columns.append(result?.column ?? values.columns[position])
    imputed.fills.append(result.map { Fills($0, method: method.ledgerName) } ?? Fills())
  }
  return imputed
}

/// A column with gaps filled, and what is known of each fill.
struct Filled: Sendable {
  var column: Column
  /// Ascending.
  var rows: [Int]
  /// Along `rows`; nil for a method without them.
  var standardErrors: [Double?]?
  /// Along `rows`, the row a value was taken from.
  var sources: [Int]?

  init(_ imputed: Imputed) {
    column = imputed.column
    rows = imputed.filledRows
    standardErrors = imputed.standardErrors.map { errors in imputed.filledRows.map { errors[$0] } }
    sources = imputed.takenFrom
  }

  init(_ column: Column, rows: [Int]) {
    self.column = column
    self.rows = rows
  }

  init(_ column: Column, before: Column) {
    self.init(column, rows: filledRows(before: before, after: column))
  }

  /// Gaps again in the given rows.
  func without(_ gone: Set<Int>) -> Filled {
    guard rows.contains(where: gone.contains) else { return self }
    var result = self
    for row in rows where gone.contains(row) { result.column.values[row] = .nan }
    let kept = rows.indices.filter { !gone.contains(rows[$0]) }
    result.rows = kept.map { rows[$0] }
    result.standardErrors = standardErrors.map { errors in kept.map { errors[$0] } }
    result.sources = sources.map { sources in kept.map { sources[$0] } }
    return result
  }
}

/// Fills columns by the methods that look at one indicator alone.
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

  /// Nil where there is nothing to do, or something else has to do it.
  func fill(_ x: Column, by method: Imputation) -> Filled? {
    switch method {
    case .none, .row, .em, .nearest, .regression, .custom: return nil
    case .constant(let value): return Filled(impute(x, constant: value))
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
    case .earlier(let years): return Filled(imputeEarlier(x, panel.histories, lookBack: years))
    case .linearInTime: return Filled(imputeInTime(x, panel.histories, shape: .linear))
    case .constantInTime: return Filled(imputeInTime(x, panel.histories, shape: .constant))
    }
  }

  /// Period by period, from all areas or from those of the same group.
  private func fromAreas(
    _ x: Column, _ group: String?, all: (Column, Panel.Stretch) -> Column,
    grouped: (Column, GroupMembers) -> Column
  ) -> Filled? {
    guard let group else { return Filled(eachPeriod(panel, x, all), before: x) }
    guard let members = groups[group] else { return nil }
    return Filled(
      eachPeriod(panel, x, numbered: { part, period in grouped(part, members[period]) }), before: x)
  }
}

private func byRule(
  _ rule: Rule, _ x: Column, _ indicator: Indicator, _ panel: Panel, _ context: Context,
  log: inout DiagnosticLog
) -> Filled? {
  let contract = RuleContract(rule: rule, indicator: indicator, panel: panel)
  return contract.column(x.values, engine: context.rules, mayFill: true, log: &log)
    .map { Filled(Column($0), before: x) }
}

/// Methods that read other areas, where there are none.
private func reportUnfit(
  _ methods: [Imputation], _ panel: Panel, _ context: Context, log: inout DiagnosticLog
) {
  guard panel.areas.count == 1 else { return }
  for (indicator, method) in zip(context.indicators, methods) where method.readsOtherAreas {
    log.report(.fillsFromNobody(method, at: context.methodology.place(of: "impute", for: indicator)))
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

  /// How the list of fills calls it: the name, and what it read.
  fileprivate var ledgerName: String {
    switch self {
    case .mean(let group?), .median(let group?): "\(name) by \(group)"
    case .regression(let mentions, _): "\(name) on \(mentions.map(\.id).joined(separator: ", "))"
    default: name
    }
  }
}
