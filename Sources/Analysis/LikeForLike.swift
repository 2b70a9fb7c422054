import Kernels
import Model
package import Pipeline

/// What became of the indicators that an earlier period has too.
///
/// A city that measures more than before has no change of its scores as wholes, for they rest on other indicators; those
/// that were measured in both periods still tell whether they got better.
package struct LikeForLike: Hashable, Sendable {
  package var since: String
  package var better = 0
  package var worse = 0
  package var same = 0
  /// Scored now and not then.
  package var added = 0
  /// Scored then and not now.
  package var lost = 0

  package init(since: String, better: Int = 0, worse: Int = 0, same: Int = 0, added: Int = 0, lost: Int = 0) {
    self.since = since
    self.better = better
    self.worse = worse
    self.same = same
    self.added = added
    self.lost = lost
  }

  /// As it is printed: a change that nobody sees is none.
  private static func shown(_ score: Double) -> Double { (score * 10).rounded() }

  /// Against the earlier period of the area that has most of these indicators, the nearest of several. Nil where none has
  /// any, or where a component has a change of its own.
  package init?(_ scorecard: Scorecard, of results: Results) {
    guard (scorecard.components + [scorecard.index].compactMap { $0 }).allSatisfy({ $0.change == nil }) else {
      return nil
    }
    let panel = results.panel
    let now = scorecard.row
    let rows = panel.rows(ofArea: panel.rows[now].area).filter { $0 < now }
    guard !rows.isEmpty else { return nil }
    let tree = results.assessment.tree
    let leaves = tree.leaves(below: 0).map { leaf in
      // What was filled in is no measurement.
      let filled = Set(tree.nodes[leaf].indicator.map { results.imputed.fills[$0].map(\.row) } ?? [])
      return { (row: Int) in filled.contains(row) ? nil : results.scores.columns[leaf][row] }
    }
    let shared = rows.map { row in (row: row, count: leaves.count { $0(row) != nil && $0(now) != nil }) }
    let earlier = shared.max { ($0.count, $0.row) < ($1.count, $1.row) }.flatMap {
      $0.count > 0 ? $0.row : nil
    }
    guard let earlier else { return nil }
    since = panel.period(earlier)
    for scores in leaves {
      switch (scores(now), scores(earlier)) {
      case (let now?, let then?):
        let change = Self.shown(now) - Self.shown(then)
        if change > 0 { better += 1 } else if change < 0 { worse += 1 } else { same += 1 }
      case (_?, nil): added += 1
      case (nil, _?): lost += 1
      case (nil, nil): break
      }
    }
  }
}
