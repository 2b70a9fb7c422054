import Diagnostics
import Kernels
import Model

/// Normalisations that hold an area against others, or against its own course.
extension MethodDecoder {
  func comparison(
    range: ClosedRange<Double>, scope: Scope, ties: Ties, log: inout DiagnosticLog
  ) -> Normalisation? {
    switch name {
    case "percentile": return .percentile(ties: ties, scope: scope)
    case "borda": return .borda(ties: ties, scope: scope)
    case "distance_to_max": return .distanceToMaximum(range: range, scope: scope)
    case "distance_to_area":
      return record.text("area").map {
        .distanceToArea(area: $0, isCapped: record.boolean("cap") ?? false, range: range)
      }
    case "fraction_of_max": return .fractionOfMaximum(range: range, scope: scope)
    case "ratio_to_mean": return .ratioToMean(scope: scope)
    case "ratio_to_worst": return .ratioToWorst(scope: scope)
    case "difference_to_mean": return .differenceToMean(scope: scope)
    case "difference_to_worst": return .differenceToWorst(scope: scope)
    case "ratio_to_area": return record.text("area").map { .ratioToArea(area: $0) }
    case "above_below_mean":
      return above("threshold", 0, or: 0.2, allowsLimit: true, log: &log).map {
        .aboveBelowMean(threshold: $0, scope: scope)
      }
    case "cyclical": return .cyclical
    case "annual_change": return .annualChange
    case "exponential_rank":
      return above("steepness", 0, or: 23, log: &log).map {
        .exponentialRank(steepness: $0, ties: record.choice("ties", as: Ties.self) ?? .max, scope: scope)
      }
    case "normal_rank":
      return .normalRank(ties: record.choice("ties", as: Ties.self) ?? .mean, scope: scope)
    default: return nil
    }
  }

  func sigmoid(range: ClosedRange<Double>, log: inout DiagnosticLog) -> Normalisation? {
    guard let midpoint = record.number("midpoint"), let steepness = above("steepness", 0, or: nil, log: &log)
    else { return nil }
    return .sigmoid(midpoint: midpoint, steepness: steepness, range: range)
  }

  func bands(log: inout DiagnosticLog) -> Normalisation? {
    guard let cuts = record.numbers("cuts"), let scores = record.numbers("scores"),
      fit(cuts, scores, limits: "cuts", log: &log)
    else { return nil }
    return .bands(cuts: cuts, scores: scores)
  }

  func categorical(ties: Ties, scope: Scope, log: inout DiagnosticLog) -> Normalisation? {
    let percentiles = record.numbers("percentiles") ?? [5, 15, 35, 65, 85, 95]
    let scores = record.numbers("scores") ?? [0, 20, 40, 50, 60, 80, 100]
    guard fit(percentiles, scores, limits: "percentiles", log: &log) else { return nil }
    return .categorical(percentiles: percentiles, scores: scores, ties: ties, scope: scope)
  }

  /// Limits rise, and there is one score more than there are limits.
  private func fit(
    _ limits: [Double], _ scores: [Double], limits name: String, log: inout DiagnosticLog
  ) -> Bool {
    if zip(limits, limits.dropFirst()).contains(where: { $0 >= $1 }) {
      log.report(.notRising(name, at: record.valuePlace(record.has(name) ? name : "scores")))
      return false
    }
    if scores.count != limits.count + 1 {
      log.report(
        .scoresDoNotFit(
          scores.count, limits: limits.count, name: name,
          at: record.valuePlace(record.has("scores") ? "scores" : name)))
      return false
    }
    return true
  }

  /// A number above a limit; nil, with a report, where it is not.
  func above(
    _ field: String, _ limit: Double, or standard: Double?, allowsLimit: Bool = false,
    log: inout DiagnosticLog
  ) -> Double? {
    guard let number = record.number(field) ?? standard else { return nil }
    if number > limit || (allowsLimit && number == limit) { return number }
    let allowed = allowsLimit ? "\(numberText(limit)) or more" : "a number above \(numberText(limit))"
    log.report(.outOfRange(field, number, allowed: allowed, at: record.valuePlace(field)))
    return nil
  }
}
