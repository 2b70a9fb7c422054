import Diagnostics
import Kernels
import Model

extension MethodDecoder {
  /// - framework: whose scores are sorted; lights say which end of them is better, as it does.
  func classification(of framework: Framework, log: inout DiagnosticLog) -> Classification? {
    guard let method = classes(log: &log) else { return nil }
    let labels = record.texts("labels")
    if let labels, let count = Classification(method).count, labels.count != count {
      log.report(.labelsDoNotFit(labels.count, classes: count, at: record.valuePlace("labels")))
      return nil
    }
    if case .lights(let red, let green) = method {
      guard (red < green) == (framework.direction != .lower) else {
        log.report(.lightsContradict(framework, red: red, green: green, at: record.valuePlace("green")))
        return nil
      }
      return Classification(
        method, labels: Classification.lightNames, first: red > green ? .highest : .lowest)
    }
    return Classification(
      method, labels: labels ?? [], first: record.choice("first", as: Classification.End.self) ?? .lowest,
      scope: record.choice("over", as: PeriodScope.self) ?? .each)
  }

  private func classes(log: inout DiagnosticLog) -> Classification.Method? {
    switch name {
    case "quantile_classes":
      return classCount(log: &log).map { .quantiles(count: $0, by: quantileRule) }
    case "equal_intervals": return classCount(log: &log).map { .equalIntervals(count: $0) }
    case "natural_breaks": return classCount(log: &log).map { .naturalBreaks(count: $0) }
    case "dalenius_hodges": return daleniusHodges(log: &log)
    case "fixed_classes":
      guard let cuts = record.numbers("cuts") else { return nil }
      guard zip(cuts, cuts.dropFirst()).allSatisfy({ $0 < $1 }) else {
        log.report(.notRising("cuts", at: record.valuePlace("cuts")))
        return nil
      }
      return .fixed(cuts: cuts)
    case "lights":
      guard let red = record.number("red"), let green = record.number("green") else { return nil }
      guard red != green else {
        log.report(.equalGoalposts(red, names: ("red", "green"), at: record.valuePlace("green")))
        return nil
      }
      return .lights(red: red, green: green)
    default: return nil
    }
  }

  private var quantileRule: QuantileRule {
    switch record.choice("sizes", as: ClassSizes.self) ?? .even {
    case .even: .evenClasses
    case .full: .fullClasses
    case .cuts: .quantileCuts
    }
  }

  private func daleniusHodges(log: inout DiagnosticLog) -> Classification.Method? {
    guard let count = classCount(log: &log) else { return nil }
    let bins = record.wholeNumber("bins") ?? count * 10
    guard (count...10_000).contains(bins) else {
      log.report(
        .outOfRange(
          "bins", Double(bins), allowed: "a whole number from \(count) to 10000",
          at: record.valuePlace("bins")))
      return nil
    }
    return .daleniusHodges(count: count, bins: bins)
  }

  /// More classes than this are no classes but ranks.
  private static let mostClasses = 100

  private func classCount(log: inout DiagnosticLog) -> Int? {
    guard let count = record.wholeNumber("count") else { return nil }
    if (2...Self.mostClasses).contains(count) { return count }
    log.report(
      .outOfRange(
        "count", Double(count), allowed: "a whole number from 2 to \(Self.mostClasses)",
        at: record.valuePlace("count")))
    return nil
  }
}
