import Kernels
import Model

/// Arguments that several methods take.
extension Schema {
  static let by = FieldSpec(
    "by", .text, default: "all areas", "A group of the sources: only areas of the same group count.")
  static let range = FieldSpec("range", .range, default: "{ 0, 100 }", "Lowest and highest score.")
  static let over = FieldSpec(
    "over", .choice(PeriodScope.allCases.map(\.rawValue)), default: "\"all_periods\"",
    "One scale for all periods together, or one for each.")
  static let ties = FieldSpec(
    "ties", .choice(Ties.allCases.map(\.rawValue)), default: "\"min\"", "The place that equal areas share.")
}
