package import Diagnostics
import Kernels
import Model

/// Combines scores level by level, from indicators up to the index.
///
/// - Weights are rescaled over the items that have a score in a row.
/// - Each score is rounded before the next level takes it, where the methodology says so.
/// - A level whose coverage in a row is below the least allowed has no score there; what was held back is kept beside.
/// - Coverage counts indicators, not weights; for the index it counts components too, and the lower share holds.
package func aggregate(
  _ normalised: NormalisedScores, _ context: Context, log: inout DiagnosticLog
) -> Scores {
  var scores = Pipeline.scores(of: normalised, context, log: &log)
  let assessment = context.assessment
  scores.sets = assessment.weightSets.map { set in
    var other = assessment
    other.tree = set.tree
    let isUsed = set.name == assessment.weightSet
    let own =
      isUsed
      ? scores
      : Pipeline.scores(
        of: normalised, Context(assessment: other, rules: context.rules, workers: context.workers), log: &log)
    return Scores.SetScores(name: set.name, isUsed: isUsed, index: own.columns[0], ranks: own.ranks)
  }
  return scores
}

private func scores(
  of normalised: NormalisedScores, _ context: Context, log: inout DiagnosticLog
) -> Scores {
  var aggregator = Aggregator(normalised, context)
  for positions in context.assessment.tree.fromLeavesUp { aggregator.combine(positions) }
  aggregator.report(to: &log)
  return aggregator.scores()
}

private struct Aggregator {
  private let context: Context
  private let panel: Panel
  private var known: KnownScores
  private var withheld: [Column]
  private var coverage: [Column]
  /// What methods found out while they weighed and combined items, along the nodes.
  private var weightings: [MethodRecord?]
  private var combinations: [[MethodRecord]]
  /// What there is to say about each node.
  private var logs: [DiagnosticLog]

  init(_ normalised: NormalisedScores, _ context: Context) {
    self.context = context
    panel = normalised.panel
    known = KnownScores(normalised, tree: context.assessment.tree)
    coverage = [Column](repeating: Column(missing: panel.count), count: known.tree.nodes.count)
    withheld = coverage
    weightings = known.tree.nodes.map { _ in nil }
    combinations = known.tree.nodes.map { _ in [] }
    logs = known.tree.nodes.map { _ in DiagnosticLog() }
  }

  private var tree: ScoreTree { known.tree }

  /// Gives scores to inner nodes whose children have theirs. Workers take a node each; the script's own rules run here.
  mutating func combine(_ positions: [Int]) {
    let counted = parallelMap(count: positions.count, workers: context.workers) { [known] in
      known.counted(positions[$0])
    }
    for (position, count) in zip(positions, counted) {
      (coverage[position], known.scored[position]) = (count.coverage, count.scored)
    }
    let jobs = positions.compactMap { job($0) }
    let combined = parallelMap(count: jobs.count, workers: context.workers) { [known] in
      known.combined(jobs[$0])
    }
    for (job, outcome) in zip(jobs, combined) { keep(outcome ?? byRule(job), of: job) }
  }

  /// What there is to combine at a node; nil where nothing is.
  private mutating func job(_ position: Int) -> CombiningJob? {
    let node = tree.nodes[position]
    if node.level == .index && !context.assessment.framework.hasIndex { return nil }
    var log = DiagnosticLog()
    let hasWeights = weigh(position, log: &log)
    logs[position] = log
    guard hasWeights else { return nil }
    let children = node.children.filter { known.weights[$0] > 0 }
    guard !children.isEmpty else { return nil }
    let methodology = context.methodology
    return CombiningJob(
      position: position, children: children,
      method: methodology.aggregation(at: node.level, id: node.id),
      place: methodology.aggregation.place(at: node.level, id: node.id),
      scoresBetter: context.assessment.framework.direction,
      decimals: methodology.rounding.at(node.level, id: node.id), coverage: coverage[position],
      minimumCoverage: methodology.minimumCoverage(at: node.level, id: node.id))
  }

  /// False where a method for weights came to nothing, so that there is nothing to combine by.
  private mutating func weigh(_ position: Int, log: inout DiagnosticLog) -> Bool {
    let node = tree.nodes[position]
    let ids = node.children.map { tree.nodes[$0].id }
    switch context.methodology.weighting(at: node.level, id: node.id) {
    case .given: weightings[position] = MethodRecord("given")
    case .equal:
      weightings[position] = MethodRecord("equal")
      for child in node.children { known.weights[child] = 1 }
    // The tree has these weights already.
    case .judged(let judgement): weightings[position] = judgement.record(ids)
    case .data(let method): return weigh(position, by: method, log: &log)
    case .custom(let rule):
      weightings[position] = MethodRecord(rule.name)
      let given = reporting(into: &log) {
        try context.rules.evaluateWeights(
          rule, ids: ids, scores: node.children.map { known.columns[$0].values })
      }
      for (child, weight) in zip(node.children, given ?? []) { known.weights[child] = weight }
    }
    return true
  }

  /// Weights of items without any score do not matter; they stay as given.
  private mutating func weigh(_ position: Int, by method: DataWeighting, log: inout DiagnosticLog) -> Bool {
    let node = tree.nodes[position]
    let place = context.methodology.weighting.place(at: node.level, id: node.id)
    let children = node.children.filter { known.columns[$0].hasAvailable }
    let ids = children.map { tree.nodes[$0].id }
    switch method.weights(children.map { known.columns[$0].taking(panel.comparable) }, ids: ids) {
    case .found(let found, let terms):
      weightings[position] = MethodRecord(method.name, terms)
      for (child, weight) in zip(children, found) { known.weights[child] = weight }
    case .negative(let item): log.report(.negativeDataWeight(method, node, item: ids[item], at: place))
    case .notConverged(let rounds, let residual):
      log.report(.unsettledWeights(method, node, rounds: rounds, residual: residual, at: place))
      return false
    case .none:
      weightings[position] = MethodRecord("given")
      log.report(.noDataWeights(method, node, isAlone: panel.areas.count == 1, at: place))
    }
    return true
  }

  private func byRule(_ job: CombiningJob) -> CombiningJob.Outcome {
    guard case .custom(let rule) = job.method else { preconditionFailure("a built-in method has an outcome") }
    var log = DiagnosticLog()
    let column = byRule(rule, known.items(of: job), node: tree.nodes[job.position], log: &log)
    var outcome = job.outcome(column)
    outcome.problems = log.diagnostics
    return outcome
  }

  private func byRule(
    _ rule: Rule, _ items: Combining.Items, node: ScoreTree.Node, log: inout DiagnosticLog
  ) -> Column {
    let (items, weights) = (items.columns, items.weights)
    var result = Column(missing: panel.count)
    for row in 0..<panel.count {
      let available = items.indices.filter { !items[$0].isMissing(row) }
      guard !available.isEmpty else { continue }
      let score = reporting(into: &log) {
        try context.rules.evaluateRow(
          rule, scores: available.map { items[$0].values[row] }, weights: available.map { weights[$0] })
      }
      guard let score else { return Column(missing: panel.count) }
      if score.isInfinite {
        log.report(.infiniteAggregate(rule, node, panel.label(row)))
        return Column(missing: panel.count)
      }
      result.values[row] = score
    }
    return result
  }

  private mutating func keep(_ outcome: CombiningJob.Outcome, of job: CombiningJob) {
    known.columns[job.position] = outcome.scores
    if let held = outcome.withheld { withheld[job.position] = held }
    combinations[job.position] = outcome.records
    logs[job.position].report(contentsOf: outcome.problems)
  }

  /// Says what there is to say, from the last node to the first.
  func report(to log: inout DiagnosticLog) {
    for own in logs.reversed() { log.report(contentsOf: own) }
  }

  func scores() -> Scores {
    Scores(
      panel: panel, columns: known.columns, coverage: coverage, withheld: withheld, weights: known.weights,
      weightings: weightings, combinations: combinations, standings: standings())
  }

  private func standings() -> [Scores.Standing?] {
    guard let basis = context.methodology.ranking else { return tree.nodes.map { _ in nil } }
    let decimals = basis == .rounded ? context.methodology.decimals : nil
    let ties = context.methodology.rankTies
    return parallelMap(count: tree.nodes.count, workers: context.workers) { [known] in
      known.standing($0, ties: ties, decimals: decimals)
    }
  }
}
