import Diagnostics
import Model

extension MethodDecoder {
  func weighting(log: inout DiagnosticLog) -> Weighting? {
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
    default: return nil
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
}
