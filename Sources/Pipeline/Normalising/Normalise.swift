package import Diagnostics
import Kernels
import Model

/// Turns values into scores by each indicator's method, else the assessment's.
///
/// Direction comes before everything else, so that more is always better in a score. Scales are found on areas that
/// are not totals of others, and then read for all areas.
///
/// - groups: those of sources and `peers` blocks, for scales within groups; an area without a group has no score there.
package func normalise(
  _ treated: TreatedValues, groups: RowGroups, _ context: Context, log: inout DiagnosticLog
) -> NormalisedScores {
  let trees = [context.assessment.tree] + context.assessment.weightSets.map(\.tree)
  let scored = Set(trees.flatMap { $0.nodes.compactMap(\.indicator) })
  let jobs = context.indicators.indices.map { position -> Normaliser? in
    guard scored.contains(position) else { return nil }
    let indicator = context.indicators[position]
    guard let method = context.methodology.normalisation(of: indicator) else { return nil }
    return Normaliser(
      method: method, indicator: indicator, panel: treated.panel, groups: groups,
      scoresBetter: context.assessment.framework.direction)
  }
  reportUngrouped(jobs.compactMap { $0 }, groups, context, log: &log)
  let decimals = context.methodology.rounding.levels[.indicator]
  let outcomes = parallelMap(count: jobs.count, workers: context.workers) { position in
    jobs[position]?.outcome(treated.columns[position], decimals: decimals)
  }
  var result = NormalisedScores(
    panel: treated.panel, scores: [Column?](repeating: nil, count: jobs.count),
    scales: [[ScaleRecord]](repeating: [], count: jobs.count))
  for (position, job) in jobs.enumerated() {
    guard let job else { continue }
    if case .custom(let rule) = job.method {
      let contract = RuleContract(rule: rule, indicator: job.indicator, panel: treated.panel)
      let values = contract.column(
        treated.columns[position].values, engine: context.rules, mayFill: false, log: &log)
      if let values, let problem = job.unscored(treated.columns[position], Column(values)) {
        log.report(problem)
      }
      result.scores[position] = rounded(
        Column(values ?? [Double](repeating: .nan, count: treated.panel.count)), to: decimals)
      result.scales[position] = [ScaleRecord(period: nil, method: rule.name, terms: [])]
    } else if let outcome = outcomes[position] {
      result.scores[position] = outcome.scores
      result.scales[position] = outcome.scales
      log.report(contentsOf: outcome.problems)
    }
  }
  return result
}

/// Areas that have no group where a scale is found within groups of a source. A `peers` block tells of its own.
private func reportUngrouped(
  _ jobs: [Normaliser], _ groups: RowGroups, _ context: Context, log: inout DiagnosticLog
) {
  for name in Set(jobs.compactMap(\.method.group)).sorted() {
    guard let members = groups[name]?.members, let panel = jobs.first?.panel,
      let source = context.assessment.sources.first(where: { $0.groups[name] != nil })
    else { continue }
    var areas: [Int] = []
    for row in panel.comparable where members[row] == nil {
      if areas.last != panel.rows[row].area { areas.append(panel.rows[row].area) }
    }
    guard !areas.isEmpty else { continue }
    log.report(.withoutGroup(name, areas: areas.map { panel.areas[$0].name }, at: source.place(of: "groups")))
  }
}
