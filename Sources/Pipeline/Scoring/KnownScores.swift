import Diagnostics
import Kernels
import Model

/// The scores that are known so far, from the leaves up. Plain values, so that several nodes may be worked out at a time.
struct KnownScores: Sendable {
  let tree: ScoreTree
  let panel: Panel
  /// Along the nodes; missing where there is no score, or none yet.
  var columns: [Column]
  /// How many indicators below each node have a score, along the rows; empty for leaves.
  var scored: [[Int32]]
  var weights: [Double]

  init(_ normalised: NormalisedScores, tree: ScoreTree) {
    self.tree = tree
    panel = normalised.panel
    let missing = Column(missing: panel.count)
    columns = tree.nodes.map { node in node.indicator.flatMap { normalised.scores[$0] } ?? missing }
    scored = tree.nodes.map { _ in [] }
    weights = tree.nodes.map(\.weight)
  }

  /// How many of a node's indicators have a score, row by row, and the share of all of them.
  ///
  /// Children are counted already; a leaf counts itself.
  func counted(_ position: Int) -> (scored: [Int32], coverage: Column) {
    var found = [Int32](repeating: 0, count: panel.count)
    found.withUnsafeMutableBufferPointer { found in
      for child in tree.nodes[position].children {
        if tree.nodes[child].indicator == nil {
          scored[child].withUnsafeBufferPointer { scored in
            for row in 0..<found.count { found[row] &+= scored[row] }
          }
        } else {
          columns[child].values.withUnsafeBufferPointer { scores in
            for row in 0..<found.count { found[row] &+= scores[row] == scores[row] ? 1 : 0 }
          }
        }
      }
    }
    let leaves = Double(tree.leaves(below: position).count)
    let coverage = Column(found.map { leaves > 0 ? Double($0) / leaves : 0 })
    return (found, tree.nodes[position].level == .index ? loweredToComponents(coverage, position) : coverage)
  }

  /// An index over one component of five is no index, however complete that one is: its coverage is at most the share
  /// of components that have a score.
  private func loweredToComponents(_ coverage: Column, _ position: Int) -> Column {
    let components = tree.nodes[position].children.filter { tree.nodes[$0].weight > 0 }
    guard !components.isEmpty else { return coverage }
    var scored = [Int32](repeating: 0, count: panel.count)
    for component in components {
      let scores = columns[component].values
      for row in scored.indices { scored[row] += scores[row].isNaN ? 0 : 1 }
    }
    let count = Double(components.count)
    return Column(zip(coverage.values, scored).map { min($0, Double($1) / count) })
  }

  /// What is combined at a node.
  func items(of job: CombiningJob) -> Combining.Items {
    Combining.Items(
      ids: job.children.map { tree.nodes[$0].id }, columns: job.children.map { columns[$0] },
      weights: job.children.map { weights[$0] })
  }

  /// The node's scores by a built-in method; nil for a rule of the script.
  func combined(_ job: CombiningJob) -> CombiningJob.Outcome? {
    let node = tree.nodes[job.position]
    let combining = Combining(method: job.method, panel: panel, scoresBetter: job.scoresBetter)
    guard let found = combining.outcome(items(of: job)) else { return nil }
    var outcome = job.outcome(found.column)
    outcome.records = found.records
    if let row = found.negativeRows.first {
      outcome.problems.append(
        .negativeItem(
          job.method, node, rows: found.negativeRows.count, first: panel.label(row),
          item: job.children.first { columns[$0].values[row] < 0 }.map { tree.nodes[$0].id } ?? "",
          at: job.place))
    }
    if job.method.readsOtherAreas, panel.areas.count == 1, !found.column.hasAvailable {
      outcome.problems.append(.aggregateAlone(job.method, node, at: job.place))
    } else {
      outcome.problems += found.problems.map { $0.diagnostic(job.method, node, panel, at: job.place) }
    }
    if outcome.problems.isEmpty, found.column.hasMissing {
      outcome.problems += [unscored(found.column, of: job)].compactMap(\.self)
    }
    return outcome
  }

  /// Rows whose items all have a score and that have none themselves. Totals have no place among the areas they sum.
  private func unscored(_ combined: Column, of job: CombiningJob) -> Diagnostic? {
    let lost = panel.comparable.filter { row in
      combined.isMissing(row) && job.children.allSatisfy { !columns[$0].isMissing(row) }
    }
    guard let row = lost.first else { return nil }
    let others = panel.comparable.filter { other in
      other != row && panel.rows[other].period == panel.rows[row].period
        && job.children.allSatisfy { !columns[$0].isMissing(other) }
    }
    return .unscoredPart(
      job.method, tree.nodes[job.position], row: panel.label(row), count: lost.count,
      isAlone: job.method.readsOtherAreas && others.isEmpty, at: job.place)
  }

  /// How an inner node's areas stand to each other in each period, by scores rounded to so many decimals.
  func standing(_ position: Int, ties: Ties, decimals: Int?) -> Scores.Standing? {
    guard tree.nodes[position].indicator == nil else { return nil }
    let scores = rounded(columns[position], to: decimals)
    return Scores.Standing(
      ranks: eachPeriod(panel, scores) { ranking($0, ties: ties, among: $1.reference) },
      percentileRanks: eachPeriod(panel, scores) { percentileRank($0, ties: .min, among: $1.reference) })
  }
}
