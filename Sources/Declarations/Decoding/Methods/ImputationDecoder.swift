import Diagnostics
import Model

extension MethodDecoder {
  func imputation(log: inout DiagnosticLog) -> Imputation? {
    switch name {
    case "none": return Imputation.none
    case "mean": return .mean(group: record.text("by"))
    case "median": return .median(group: record.text("by"))
    case "constant": return record.number("value").map { .constant($0) }
    case "earlier":
      guard record.has("years") else { return .earlier(years: .infinity) }
      return above("years", 0, or: nil, log: &log).map { .earlier(years: $0) }
    case "linear_in_time": return .linearInTime
    case "constant_in_time": return .constantInTime
    default: return nil
    }
  }
}
