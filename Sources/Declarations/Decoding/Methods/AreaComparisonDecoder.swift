import Diagnostics
import Kernels
import Model

/// Methods that combine items by holding areas against each other.
extension MethodDecoder {
  func areaComparison(items: WeightedItems, log: inout DiagnosticLog) -> AreaComparison? {
    switch name {
    case "topsis": return .topsis(scaling: record.text("scaling") == "vector" ? .vector : .minMax)
    case "vikor": return share("group", or: 0.5, log: &log).map { .vikor(groupShare: $0) }
    case "promethee": return preference(log: &log).map { .promethee($0) }
    case "copeland": return .copeland
    case "kemeny": return .kemeny
    case "wroclaw": return .wroclaw
    case "dp2": return reference(items: items, log: &log).map { .dp2($0) }
    case "benefit_of_doubt": return limits(log: &log).map { .benefitOfDoubt($0) }
    default: return nil
    }
  }

  /// Any lead counts in full, unless one of the two limits is given.
  private func preference(log: inout DiagnosticLog) -> Preference? {
    guard record.has("indifference") || record.has("preference") else { return .usual }
    guard let indifference = above("indifference", 0, or: 0, allowsLimit: true, log: &log) else { return nil }
    guard record.has("preference") else {
      log.report(.missingLimit("preference", beside: "indifference", at: record.keyPlace("indifference")))
      return nil
    }
    return above("preference", indifference, or: nil, log: &log).map {
      .vShape(indifference: indifference, preference: $0)
    }
  }

  private func reference(items: WeightedItems, log: inout DiagnosticLog) -> DistanceReference? {
    guard record.has("reference") else { return .worst }
    if let score = record.number("reference") { return .score(score) }
    return numbersByItem("reference", items: items, log: &log).map { .scores($0) }
  }

  private func limits(log: inout DiagnosticLog) -> BenefitOfTheDoubt.Limits? {
    if record.has("shares"), record.has("weights") {
      log.report(.eitherOr("shares", "weights", of: name, at: record.keyPlace("weights")))
      return nil
    }
    if record.has("shares") { return limits("shares", log: &log).map { .shares($0) } }
    if record.has("weights") { return limits("weights", log: &log).map { .weights($0) } }
    return BenefitOfTheDoubt.Limits.none
  }

  private func limits(_ field: String, log: inout DiagnosticLog) -> ClosedRange<Double>? {
    guard let ends = record.ends(field) else { return nil }
    if 0 <= ends.low, ends.low < ends.high, ends.high <= 1 { return ends.low...ends.high }
    log.report(.emptyRange(ends, at: record.valuePlace(field)))
    return nil
  }
}
