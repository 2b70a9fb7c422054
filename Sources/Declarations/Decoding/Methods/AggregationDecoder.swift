import Diagnostics
import Kernels
import Model

extension MethodDecoder {
  /// - items: what a map of numbers may name.
  func aggregation(items: WeightedItems, log: inout DiagnosticLog) -> Aggregation? {
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
    case "mazziotta_pareto": return .mazziottaPareto(mazziottaPareto)
    case "adjusted_mazziotta_pareto":
      return base(items: items, log: &log).map {
        .adjustedMazziottaPareto(mazziottaPareto, base: $0, over: scope ?? .all)
      }
    default: return areaComparison(items: items, log: &log).map { .comparing($0, over: scope ?? .each) }
    }
  }

  private var scope: PeriodScope? { record.choice("over", as: PeriodScope.self) }

  private var mazziottaPareto: MazziottaPareto {
    MazziottaPareto(
      penalty: record.text("penalty") == "plus" ? .plus : .minus,
      divisor: record.text("divisor") == "n-1" ? .nMinusOne : .n)
  }

  private func base(items: WeightedItems, log: inout DiagnosticLog) -> AdjustedBase? {
    guard record.has("reference") else { return .period(record.period("base")) }
    if record.has("base") {
      log.report(.eitherOr("base", "reference", of: name, at: record.keyPlace("reference")))
      return nil
    }
    return numbersByItem("reference", items: items, log: &log).map { .values($0) }
  }

  /// Numbers by the ids of items; nil, with a report, where an id is no item's.
  func numbersByItem(_ field: String, items: WeightedItems, log: inout DiagnosticLog) -> [String: Double]? {
    guard let numbers = record.numberMap(field) else { return nil }
    let unknown = numbers.filter { items.meanings(of: $0.name).isEmpty }
    for (id, _) in unknown {
      let place = record.places(of: field).key(record.path + [field, id])
      log.report(.unknownIndicator(id, word: name, ids: items.ids, at: place))
    }
    return unknown.isEmpty ? Dictionary(uniqueKeysWithValues: numbers.map { ($0.name, $0.number) }) : nil
  }

  private func meanMin(log: inout DiagnosticLog) -> Aggregation? {
    share("penalty", or: 1, log: &log).flatMap { penalty in
      above("smoothness", 0, or: 0, allowsLimit: true, log: &log).map {
        .meanMin(penalty: penalty, smoothness: $0)
      }
    }
  }

  /// A number from 0 to 1; nil, with a report, where it is not.
  func share(_ field: String, or standard: Double, log: inout DiagnosticLog) -> Double? {
    let share = record.number(field) ?? standard
    if (0...1).contains(share) { return share }
    log.report(.outOfRange(field, share, allowed: "a number from 0 to 1", at: record.valuePlace(field)))
    return nil
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
