import Diagnostics
import Model

extension MethodDecoder {
  /// - items: what a judgement may be about.
  func weighting(items: WeightedItems, log: inout DiagnosticLog) -> Weighting? {
    switch name {
    case "given": return .given
    case "equal": return .equal
    case "pca": return .data(.pca)
    case "pca_rotated": return pcaRotated(log: &log)
    case "critic": return .data(.critic)
    case "standard_deviation": return .data(.standardDeviation)
    case "gini": return .data(.gini)
    case "entropy": return .data(.entropy)
    case "merec": return .data(.merec)
    case "factor_analysis": return .data(.factorAnalysis)
    case "equal_correlation": return equalCorrelation(log: &log)
    default: return judgement(items: items, log: &log).map { .judged($0) }
    }
  }

  private func pcaRotated(log: inout DiagnosticLog) -> Weighting? {
    let count = record.wholeNumber("components")
    if let count, count < 1 {
      log.report(
        .outOfRange(
          "components", Double(count), allowed: "a whole number from 1", at: record.valuePlace("components")))
      return nil
    }
    return .data(.pcaRotated(components: count))
  }

  private func equalCorrelation(log: inout DiagnosticLog) -> Weighting? {
    guard let least = share("least", or: 0, log: &log), let most = share("most", or: 1, log: &log) else {
      return nil
    }
    guard least < most else {
      log.report(.emptyRange((least, most), at: record.valuePlace(record.has("most") ? "most" : "least")))
      return nil
    }
    return .data(.equalCorrelation(bounds: least...most))
  }
}
