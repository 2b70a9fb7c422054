import Diagnostics
import Kernels
import Model

/// Turns `goalposts { worst = 12, best = 1 }` into the method it names.
struct MethodDecoder {
  let name: String
  let record: Record

  /// Nil, with a report, where the field holds no method of this step.
  init?(_ call: RawCall, step: Rule.Step, in owner: Record, path: [String], log: inout DiagnosticLog) {
    let places = owner.places(of: path[0])
    let fullPath = owner.path + path
    guard let spec = Schema.method(call.name), spec.step == step else {
      log.report(.unknownMethod(call.name, step: step, at: places.value(fullPath)))
      return nil
    }
    name = call.name
    let errorsBefore = log.errors.count
    record = Record(
      Self.named(call.arguments, fields: spec.fields), fields: spec.fields, title: call.name, places: places,
      path: fullPath, log: &log)
    guard log.errors.count == errorsBefore else { return nil }
  }

  /// `goalposts(12, 1)` and `goalposts { worst = 12, best = 1 }` say the same.
  private static func named(_ arguments: [RawValue], fields: [FieldSpec]) -> RawTable {
    if arguments.count == 1, case .table(let table) = arguments[0],
      !(table.fields.isEmpty && !table.items.isEmpty)
    {
      return table
    }
    var arguments = arguments
    if arguments.count == 1, case .table(let table) = arguments[0] { arguments = table.items }
    var table = RawTable()
    for (number, argument) in arguments.enumerated() {
      if number < fields.count {
        table.fields.append((fields[number].name, argument))
      } else {
        table.items.append(argument)
      }
    }
    return table
  }

  func imputation() -> Imputation? {
    switch name {
    case "none": Imputation.none
    case "mean": record.text("by").map { .groupMean(group: $0) } ?? .mean
    case "constant": record.number("value").map { .constant($0) }
    default: nil
    }
  }

  func treatment(log: inout DiagnosticLog) -> Treatment? {
    guard name == "winsorise" else { return Treatment.none }
    let points = record.wholeNumber("points") ?? 5
    guard points >= 0 else {
      log.report(.outOfRange("points", Double(points), allowed: "0 or more", at: record.valuePlace("points")))
      return nil
    }
    return .winsorise(
      points: points, skewness: record.number("skewness") ?? 2, kurtosis: record.number("kurtosis") ?? 3.5)
  }

  func normalisation(direction: Direction, title: String, log: inout DiagnosticLog) -> Normalisation? {
    let ends = record.ends("range") ?? (0, 100)
    guard ends.low < ends.high else {
      log.report(.emptyRange(ends, at: record.valuePlace("range")))
      return nil
    }
    let range = ends.low...ends.high
    let scope = record.choice("over", as: PeriodScope.self) ?? .all
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
    case "target": return target(range: range, direction: direction, title: title, log: &log)
    case "baseline": return record.period("year").map { .baseline(period: $0) }
    case "as_is": return .asIs
    default: return nil
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
    range: ClosedRange<Double>, direction: Direction, title: String, log: inout DiagnosticLog
  ) -> Normalisation? {
    guard let goal = record.number("goal") else { return nil }
    if let from = record.number("from") {
      guard check(from, goal, names: ("from", "goal"), direction: direction, title: title, log: &log) else {
        return nil
      }
    }
    return .target(
      goal: goal, from: record.number("from"), isClamped: record.boolean("clamp") ?? true, range: range)
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
