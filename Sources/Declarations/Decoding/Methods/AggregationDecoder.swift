import Diagnostics
import Model

extension MethodDecoder {
  func aggregation(log: inout DiagnosticLog) -> Aggregation? {
    switch name {
    case "arithmetic": return .arithmetic
    case "sum": return .sum
    case "geometric": return .geometric
    case "harmonic": return .harmonic
    case "generalised": return record.number("power").map { .generalised(power: $0) }
    case "median": return .median
    case "minimum": return .minimum
    case "mean_min": return meanMin(log: &log)
    case "ordered": return ordered(log: &log)
    case "mazziotta_pareto": return .mazziottaPareto(isMinus: record.text("penalty") != "plus")
    case "topsis": return .topsis
    case "promethee": return .promethee
    case "copeland": return .copeland
    case "benefit_of_doubt": return benefitOfDoubt(log: &log)
    default: return nil
    }
  }

  private func benefitOfDoubt(log: inout DiagnosticLog) -> Aggregation? {
    guard let ends = record.ends("shares") else { return .benefitOfDoubt(shares: nil) }
    guard 0 <= ends.low, ends.low < ends.high, ends.high <= 1 else {
      log.report(.emptyRange(ends, at: record.valuePlace("shares")))
      return nil
    }
    return .benefitOfDoubt(shares: ends.low...ends.high)
  }

  private func meanMin(log: inout DiagnosticLog) -> Aggregation? {
    let penalty = record.number("penalty") ?? 1
    guard (0...1).contains(penalty) else {
      log.report(
        .outOfRange("penalty", penalty, allowed: "a number from 0 to 1", at: record.valuePlace("penalty")))
      return nil
    }
    return above("smoothness", 0, or: 0, allowsLimit: true, log: &log).map {
      .meanMin(penalty: penalty, smoothness: $0)
    }
  }

  private func ordered(log: inout DiagnosticLog) -> Aggregation? {
    guard let weights = record.numbers("weights") else { return nil }
    if let bad = weights.first(where: { !($0 >= 0) || $0.isInfinite }) {
      log.report(.badWeight(bad, id: "ordered", at: record.valuePlace("weights")))
      return nil
    }
    guard weights.contains(where: { $0 > 0 }) else {
      log.report(.zeroWeights([], parent: "ordered { … }", at: record.valuePlace("weights")))
      return nil
    }
    return .ordered(weights: weights)
  }
}
