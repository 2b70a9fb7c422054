import Diagnostics
import Kernels
import Model

/// Reads one indicator's values on the scale its method describes.
struct Normaliser: Sendable {
  let method: Normalisation
  let indicator: Indicator
  let panel: Panel
  let groups: RowGroups
  /// Which end of the framework's scores is better.
  var scoresBetter = Direction.higher

  struct Outcome: Sendable {
    var scores: Column
    var scales: [ScaleRecord] = []
    var problems: [Diagnostic] = []
  }

  var isLowerBetter: Bool { indicator.direction == .lower }

  /// Whether scores fall as values rise.
  var isReversed: Bool { indicator.direction != scoresBetter }

  /// A scale whose worst end scores lowest, or highest where scores measure a burden.
  private func oriented(_ scale: LinearScale) -> LinearScale? {
    scoresBetter == .higher ? scale : LinearScale(worst: scale.best, best: scale.worst)
  }

  /// - decimals: to which scores are rounded; nil leaves them in full.
  func outcome(_ x: Column, decimals: Int?) -> Outcome {
    var outcome = outcome(x)
    if outcome.problems.isEmpty { outcome.problems += [unscored(x, outcome.scores)].compactMap(\.self) }
    outcome.scores = rounded(outcome.scores, to: decimals)
    return outcome
  }

  func outcome(_ x: Column) -> Outcome {
    switch method {
    case .goalposts(let worst, let best, let isClamped, let range):
      return Outcome(
        scores: scoresBetter == .higher
          ? goalposts(x, worst: worst, best: best, clamped: isClamped, range: range)
          : goalposts(x, worst: best, best: worst, clamped: isClamped, range: range),
        scales: [record(nil, ("worst", worst), ("best", best))])
    case .asIs: return Outcome(scores: x, scales: [record(nil)])
    case .baseline(let period): return baseline(x, period: period)
    case .minMax(let range, let scope):
      return onEachScope(x, scope) { x, stretch in
        LinearScale(spanning: x, reference: stretch.reference, reversed: isLowerBetter).map {
          (oriented($0)?.apply(x, range: range) ?? x, [("worst", $0.worst), ("best", $0.best)])
        }
      }
    case .zScore(let mean, let sd, let scope):
      return onEachScope(x, scope) { x, stretch in
        StandardScale(of: x, reference: stretch.reference, reversed: isReversed).map {
          (
            $0.apply(x, targetMean: mean, targetDeviation: sd),
            [("mean", $0.mean), ("sd", $0.standardDeviation)]
          )
        }
      }
    case .rank(let ties, let scope):
      return onEachScope(x, scope) { x, stretch in
        stretch.referenceCount < 2
          ? nil : (rank(x, ties: ties, reversed: isReversed, among: stretch.reference), [])
      }
    case .percentileRank(let range, let ties, let scope):
      return onEachScope(x, scope) { x, stretch in
        let shares = percentileRank(x, ties: ties, reversed: isReversed, among: stretch.reference)
        guard !shares.available.isEmpty else { return nil }
        return (LinearScale(worst: 0, best: 1)?.apply(shares, range: range) ?? shares, [])
      }
    case .target(let goal, let from?, let isClamped, let range, _):
      return target(x, goal: goal, from: from, isClamped: isClamped, range: range)
    case .target(let goal, nil, let isClamped, let range, let scope):
      return onEachScope(x, scope) { x, stretch in
        fromWorst(x, goal: goal, isClamped: isClamped, range: range, reference: stretch.reference)
      }
    case .custom: return Outcome(scores: Column(missing: x.count))
    default: return comparison(x)
    }
  }

  private func target(
    _ x: Column, goal: Double, from: Double, isClamped: Bool, range: ClosedRange<Double>
  ) -> Outcome {
    guard x.hasAvailable, let scale = LinearScale(worst: from, best: goal).flatMap(oriented) else {
      return Outcome(scores: Column(missing: x.count))
    }
    return Outcome(
      scores: scale.apply(x, range: range, clamped: isClamped),
      scales: [record(nil, ("from", from), ("goal", goal))])
  }

  /// The way from the worst area to the goal; nil where no area tells the worst, or it is the goal itself.
  private func fromWorst(
    _ x: Column, goal: Double, isClamped: Bool, range: ClosedRange<Double>, reference rows: [Int]?
  ) -> (Column, [(String, Double)])? {
    let reference = rows.map { x.taking($0) } ?? x
    guard let start = isLowerBetter ? maximum(reference) : minimum(reference) else { return nil }
    // From a start that is past the goal the way would lead backwards: everyone has arrived.
    if isLowerBetter ? start <= goal : start >= goal {
      let arrived = scoresBetter == .higher ? range.upperBound : range.lowerBound
      return (Column(x.values.map { $0.isNaN ? .nan : arrived }), [("goal", goal)])
    }
    // A single value is its own worst: no way has been gone from there.
    guard countAvailable(reference) > 1 else { return nil }
    return LinearScale(worst: start, best: goal).flatMap(oriented).map {
      ($0.apply(x, range: range, clamped: isClamped), [("from", start), ("goal", goal)])
    }
  }

  private func baseline(_ x: Column, period: String) -> Outcome {
    guard let base = panel.periods.firstIndex(of: period) else {
      return Outcome(
        scores: Column(missing: x.count),
        problems: [.baselineMissing(indicator, period: period, periods: panel.periods)])
    }
    let bases = Column(
      panel.rows.map { row in panel.row(area: row.area, period: base).flatMap { x[$0] } ?? .nan })
    return Outcome(scores: Kernels.baseline(x, base: bases, reversed: isReversed), scales: [record(period)])
  }

  /// Finds a scale and reads it, once for all periods or once for each, and once for each group where there are some.
  /// `find` gives nil where values are too alike or too few to span a scale, or where there is nothing to measure by.
  func onEachScope(
    _ x: Column, _ scope: Scope,
    find: (Column, Panel.Stretch) -> (Column, [(String, Double)])?
  ) -> Outcome {
    var scores = Column([])
    var scales: [ScaleRecord] = []
    var failures: [ScaleFailure] = []
    for (period, group, stretch) in panel.parts(scope, groups) {
      let isWhole = stretch.rows.count == x.count
      let column = isWhole ? x : x.taking(stretch.rows)
      guard column.hasAvailable else { continue }
      guard let (found, terms) = find(column, stretch) else {
        failures.append(ScaleFailure(column, stretch, period: period, group: group))
        continue
      }
      if isWhole {
        scores = found
      } else {
        if scales.isEmpty { scores = Column(missing: x.count) }
        scores.place(found, at: stretch.rows)
      }
      scales.append(
        ScaleRecord(
          period: period, group: group, method: method.name,
          terms: terms.map { .init(name: $0.0, value: $0.1) }))
    }
    return Outcome(
      scores: scales.isEmpty ? Column(missing: x.count) : scores, scales: scales, problems: problems(failures)
    )
  }

  /// Each period by itself; of many groups the first of each kind, and how many more.
  private func problems(_ failures: [ScaleFailure]) -> [Diagnostic] {
    if panel.areas.count == 1 { return failures.isEmpty ? [] : [.tooFewAreas(indicator, method: method)] }
    let ungrouped = failures.filter { $0.group == nil }.map { problem($0, more: 0) }
    let grouped = failures.filter { $0.group != nil }
    return ungrouped
      + ScaleFailure.Kind.allCases.compactMap { kind in
        let alike = grouped.filter { $0.kind == kind }
        return alike.first.map { problem($0, more: alike.count - 1) }
      }
  }

  func record(_ period: String?, _ terms: (String, Double)...) -> ScaleRecord {
    ScaleRecord(period: period, method: method.name, terms: terms.map { .init(name: $0.0, value: $0.1) })
  }
}
