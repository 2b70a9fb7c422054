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

  package init(since: String, better: Int = 0, worse: Int = 0, same: Int = 0, added: Int = 0) {
    self.since = since
    self.better = better
    self.worse = worse
    self.same = same
    self.added = added
  }

  /// Scores that differ by less are shown as the same number.
  private static let leastChange = 0.05

  /// Against the earlier period of the area that has most of these indicators, the nearest of several. Nil where none has
  /// any, or where a component has a change of its own.
  package init?(_ scorecard: Scorecard, of results: Results) {
    guard (scorecard.components + [scorecard.index].compactMap { $0 }).allSatisfy({ $0.change == nil }) else {
      return nil
    }
    let panel = results.panel
    let leaves = results.assessment.tree.leaves(below: 0).map { results.scores.columns[$0] }
    let now = scorecard.row
    let shared = panel.rows(ofArea: panel.rows[now].area).filter { $0 < now }.map { row in
      (row: row, count: leaves.count { !$0.isMissing(row) && !$0.isMissing(now) })
    }
    let earlier = shared.max { ($0.count, $0.row) < ($1.count, $1.row) }.flatMap {
      $0.count > 0 ? $0.row : nil
    }
    guard let earlier else { return nil }
    since = panel.period(earlier)
    for scores in leaves {
      switch (scores[now], scores[earlier]) {
      case (let now?, let then?):
        if now - then >= Self.leastChange {
          better += 1
        } else if then - now >= Self.leastChange {
          worse += 1
        } else {
          same += 1
        }
      case (_?, nil): added += 1
      case (nil, _): break
      }
    }
  }
}
