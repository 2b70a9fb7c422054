package import Diagnostics
import Kernels
import Model

/// Turns values into scores by each indicator's method, else the assessment's.
///
/// Direction comes before everything else, so that more is always better in a score. Scales are found on areas that
/// are not totals of others, and then read for all areas.
package func normalise(_ treated: TreatedValues, _ context: Context, log: inout DiagnosticLog)
  -> NormalisedScores
{
  let trees = [context.assessment.tree] + context.assessment.weightSets.map(\.tree)
  let scored = Set(trees.flatMap { $0.nodes.compactMap(\.indicator) })
  let jobs = context.indicators.indices.map { position -> Normaliser? in
    guard scored.contains(position) else { return nil }
    let indicator = context.indicators[position]
    guard let method = context.methodology.normalisation(of: indicator) else { return nil }
    return Normaliser(
      method: method, indicator: indicator, panel: treated.panel,
      scoresBetter: context.assessment.framework.direction)
  }
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
