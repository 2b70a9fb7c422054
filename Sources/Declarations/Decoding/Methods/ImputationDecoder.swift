import Model

extension MethodDecoder {
  func imputation() -> Imputation? {
    switch name {
    case "none": Imputation.none
    case "mean": record.text("by").map { .groupMean(group: $0) } ?? .mean
    case "constant": record.number("value").map { .constant($0) }
    default: nil
    }
  }
}
