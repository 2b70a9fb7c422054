import Diagnostics
import Kernels
import Model

extension MethodDecoder {
  func normalisation(direction: Direction, title: String, log: inout DiagnosticLog) -> Normalisation? {
    let ends = record.ends("range") ?? (0, 100)
    guard ends.low < ends.high else {
      log.report(.emptyRange(ends, at: record.valuePlace("range")))
      return nil
    }
    let range = ends.low...ends.high
    let scope = Scope(record.choice("over", as: PeriodScope.self) ?? .all, within: record.text("within"))
    let ties = record.choice("ties", as: Ties.self) ?? .min
    switch name {
    case "goalposts": return goalposts(range: range, direction: direction, title: title, log: &log)
    case "min_max": return .minMax(range: range, scope: scope)
    case "z_score":
      let sd = record.number("sd") ?? 1
      guard sd > 0 else {
        log.report(.outOfRange("sd", sd, allowed: "a number above 0", at: record.valuePlace("sd")))
        return nil
      }
      return .zScore(mean: record.number("mean") ?? 0, sd: sd, scope: scope)
    case "rank": return .rank(ties: ties, scope: scope)
    case "percentile_rank": return .percentileRank(range: range, ties: ties, scope: scope)
    case "target": return target(range: range, scope: scope, direction: direction, title: title, log: &log)
    case "baseline": return record.period("year").map { .baseline(period: $0) }
    case "as_is": return .asIs
    case "bands": return bands(log: &log)
    case "categorical": return categorical(ties: ties, scope: scope, log: &log)
    case "sigmoid": return sigmoid(range: range, log: &log)
    default: return comparison(range: range, scope: scope, ties: ties, log: &log)
    }
  }

  private func goalposts(
    range: ClosedRange<Double>, direction: Direction, title: String, log: inout DiagnosticLog
  ) -> Normalisation? {
    guard let worst = record.number("worst"), let best = record.number("best") else { return nil }
    guard check(worst, best, names: ("worst", "best"), direction: direction, title: title, log: &log) else {
      return nil
    }
    return .goalposts(worst: worst, best: best, isClamped: record.boolean("clamp") ?? true, range: range)
  }

  private func target(
    range: ClosedRange<Double>, scope: Scope, direction: Direction, title: String, log: inout DiagnosticLog
  ) -> Normalisation? {
    guard let goal = record.number("goal") else { return nil }
    if let from = record.number("from") {
      guard check(from, goal, names: ("from", "goal"), direction: direction, title: title, log: &log) else {
        return nil
      }
    }
    return .target(
      goal: goal, from: record.number("from"), isClamped: record.boolean("clamp") ?? true, range: range,
      scope: scope)
  }

  private func check(
    _ worst: Double, _ best: Double, names: (String, String), direction: Direction, title: String,
    log: inout DiagnosticLog
  ) -> Bool {
    let place = record.places.value(record.path)
    if worst == best {
      log.report(.equalGoalposts(worst, names: names, at: place))
      return false
    }
    if direction != .neutral, (best > worst) != (direction == .higher) {
      log.report(.contradiction(direction, worst: worst, best: best, of: title, at: place))
      return false
    }
    return true
  }
}
