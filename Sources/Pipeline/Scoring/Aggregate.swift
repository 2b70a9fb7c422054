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
  var aggregator = Aggregator(context: context, panel: normalised.panel)
  let tree = context.assessment.tree
  // Parents stand before their children, so from the back every child is ready before its parent.
  for position in tree.nodes.indices.reversed() {
    if let indicator = tree.nodes[position].indicator {
      aggregator.setLeaf(position, normalised.scores[indicator] ?? Column(missing: normalised.panel.count))
    } else {
      aggregator.combine(position, log: &log)
    }
  }
  return aggregator.scores()
}

private struct Aggregator {
  let context: Context
  let panel: Panel
  var columns: [Column]
  var withheld: [Column]
  var coverage: [Column]
  /// How many indicators below each node have a score, along the rows; empty for leaves.
  private var scored: [[Int32]]
  var weights: [Double]
  /// What methods found out while they weighed and combined items, along the nodes.
  var weightings: [MethodRecord?]
  var combinations: [[MethodRecord]]

  init(context: Context, panel: Panel) {
    self.context = context
    self.panel = panel
    let nodes = context.assessment.tree.nodes
    let empty = [Column](repeating: Column(missing: panel.count), count: nodes.count)
    columns = empty
    withheld = empty
    coverage = empty
    scored = nodes.map { _ in [] }
    weights = nodes.map(\.weight)
    weightings = nodes.map { _ in nil }
    combinations = nodes.map { _ in [] }
  }

  var tree: ScoreTree { context.assessment.tree }

  mutating func setLeaf(_ position: Int, _ scores: Column) {
    columns[position] = scores
  }

  mutating func combine(_ position: Int, log: inout DiagnosticLog) {
    let node = tree.nodes[position]
    coverage[position] = covered(position)
    if node.level == .index { lowerToComponents(position) }
    if node.level == .index && !context.assessment.framework.hasIndex { return }
    guard weigh(position, log: &log) else { return }
    let children = node.children.filter { weights[$0] > 0 }
    guard !children.isEmpty else { return }
    let methodology = context.methodology
    let combined = combined(
      children, at: position, by: methodology.aggregation(at: node.level, id: node.id), log: &log)
    holdBack(
      rounded(combined, to: methodology.rounding.at(node.level, id: node.id)), position,
      atLeast: methodology.minimumCoverage(at: node.level, id: node.id))
  }

  /// The share of a node's indicators that have a score, row by row. Children are counted already; a leaf counts itself.
  private mutating func covered(_ position: Int) -> Column {
    let leaves = tree.leaves(below: position)
    var found = [Int32](repeating: 0, count: panel.count)
    for child in tree.nodes[position].children {
      if tree.nodes[child].indicator == nil {
        for row in found.indices { found[row] += scored[child][row] }
      } else {
        columns[child].values.withUnsafeBufferPointer { scores in
          for row in found.indices { found[row] += scores[row].isNaN ? 0 : 1 }
        }
      }
    }
    scored[position] = found
    return Column(found.map { leaves.isEmpty ? 0 : Double($0) / Double(leaves.count) })
  }

  /// An index over one component of five is no index, however complete that one is: its coverage is at most the share
  /// of components that have a score.
  private mutating func lowerToComponents(_ position: Int) {
    let components = tree.nodes[position].children.filter { tree.nodes[$0].weight > 0 }
    guard !components.isEmpty else { return }
    for row in 0..<panel.count {
      let scored = components.filter { !columns[$0].isMissing(row) }.count
      let share = Double(scored) / Double(components.count)
      coverage[position].values[row] = min(coverage[position].values[row], share)
    }
  }

  /// False where a method for weights came to nothing, so that there is nothing to combine by.
  private mutating func weigh(_ position: Int, log: inout DiagnosticLog) -> Bool {
    let node = tree.nodes[position]
    let ids = node.children.map { tree.nodes[$0].id }
    switch context.methodology.weighting(at: node.level, id: node.id) {
    case .given: weightings[position] = MethodRecord("given")
    case .equal:
      weightings[position] = MethodRecord("equal")
      for child in node.children { weights[child] = 1 }
    // The tree has these weights already.
    case .judged(let judgement): weightings[position] = judgement.record(ids)
    case .data(let method): return weigh(position, by: method, log: &log)
    case .custom(let rule):
      weightings[position] = MethodRecord(rule.name)
      let given = reporting(into: &log) {
        try context.rules.evaluateWeights(rule, ids: ids, scores: node.children.map { columns[$0].values })
      }
      for (child, weight) in zip(node.children, given ?? []) { weights[child] = weight }
    }
    return true
  }

  /// Weights of items without any score do not matter; they stay as given.
  private mutating func weigh(_ position: Int, by method: DataWeighting, log: inout DiagnosticLog) -> Bool {
    let node = tree.nodes[position]
    let place = context.methodology.weighting.place(at: node.level, id: node.id)
    let children = node.children.filter { columns[$0].hasAvailable }
    let ids = children.map { tree.nodes[$0].id }
    switch method.weights(children.map { columns[$0].taking(panel.comparable) }, ids: ids) {
    case .found(let found, let terms):
      weightings[position] = MethodRecord(method.name, terms)
      for (child, weight) in zip(children, found) { weights[child] = weight }
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

  private mutating func combined(
    _ children: [Int], at position: Int, by method: Aggregation, log: inout DiagnosticLog
  ) -> Column {
    let node = tree.nodes[position]
    let items = Combining.Items(
      ids: children.map { tree.nodes[$0].id }, columns: children.map { columns[$0] },
      weights: children.map { weights[$0] })
    let combining = Combining(
      method: method, panel: panel, scoresBetter: context.assessment.framework.direction)
    guard let outcome = combining.outcome(items) else {
      if case .custom(let rule) = method { return byRule(rule, items, node: node, log: &log) }
      return Column(missing: panel.count)
    }
    let place = context.methodology.aggregation.place(at: node.level, id: node.id)
    if let row = outcome.negativeRows.first {
      log.report(
        .negativeItem(
          method, node, rows: outcome.negativeRows.count, first: panel.label(row),
          item: children.first { columns[$0].values[row] < 0 }.map { tree.nodes[$0].id } ?? "", at: place))
    }
    if method.readsOtherAreas, panel.areas.count == 1, !outcome.column.hasAvailable {
      log.report(.aggregateAlone(method, node, at: place))
    } else {
      for problem in outcome.problems { log.report(problem.diagnostic(method, node, panel, at: place)) }
    }
    combinations[position] = outcome.records
    return outcome.column
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

  private mutating func holdBack(_ combined: Column, _ position: Int, atLeast minimum: Double) {
    columns[position] = combined
    for row in 0..<panel.count where coverage[position].values[row] < minimum && !combined.isMissing(row) {
      columns[position].values[row] = .nan
      withheld[position].values[row] = combined.values[row]
    }
  }

  func scores() -> Scores {
    Scores(
      panel: panel, columns: columns, coverage: coverage, withheld: withheld, weights: weights,
      weightings: weightings, combinations: combinations, standings: tree.nodes.indices.map { standing($0) })
  }

  private func standing(_ position: Int) -> Scores.Standing? {
    guard let basis = context.methodology.ranking, tree.nodes[position].indicator == nil else { return nil }
    let decimals = basis == .rounded ? context.methodology.decimals : nil
    let scores = rounded(columns[position], to: decimals)
    return Scores.Standing(
      ranks: eachPeriod(panel, scores) {
        ranking($0, ties: context.methodology.rankTies, among: $1.reference)
      },
      percentileRanks: eachPeriod(panel, scores) { percentileRank($0, ties: .min, among: $1.reference) })
  }
}
