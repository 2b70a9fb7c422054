import Diagnostics
import Model

extension MethodDecoder {
  /// How a `peers` block finds its peers.
  func grouping(log: inout DiagnosticLog) -> PeerSet.Method? {
    switch name {
    case "ward": return number("groups", 2...1000, or: nil, log: &log).map { .ward(groups: $0) }
    case "k_means":
      guard let groups = number("groups", 2...1000, or: nil, log: &log),
        let starts = number("starts", 1...1000, or: 10, log: &log)
      else { return nil }
      return .kMeans(groups: groups, seed: record.wholeNumber("seed") ?? 1, starts: starts)
    case "most_similar":
      guard let count = number("count", 1...1000, or: nil, log: &log) else { return nil }
      guard record.has("shared") else { return .mostSimilar(count: count, shared: nil) }
      return number("shared", 1...1000, or: nil, log: &log).map { .mostSimilar(count: count, shared: $0) }
    default: return nil
    }
  }

  private func number(
    _ field: String, _ allowed: ClosedRange<Int>, or standard: Int?, log: inout DiagnosticLog
  ) -> Int? {
    guard let number = record.wholeNumber(field) ?? standard else { return nil }
    if allowed.contains(number) { return number }
    log.report(
      .outOfRange(
        field, Double(number), allowed: "a whole number from \(allowed.lowerBound) to \(allowed.upperBound)",
        at: record.valuePlace(field)))
    return nil
  }
}
