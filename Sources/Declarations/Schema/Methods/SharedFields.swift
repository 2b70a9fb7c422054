import Kernels
import Model

/// Arguments that several methods take.
extension Schema {
  static let by = FieldSpec(
    "by", .group, default: "all areas",
    "Groups of a source or of a peers block: only areas of the same group count.")
  static let within = FieldSpec(
    "within", .group, default: "all areas",
    "Groups of a source or of a peers block: a scale for each, of its areas alone.")
  static let range = FieldSpec("range", .range, default: "{ 0, 100 }", "Lowest and highest score.")
  static let over = FieldSpec(
    "over", .choice(PeriodScope.allCases.map(\.rawValue)), default: "\"all_periods\"",
    "One scale for all periods together, or one for each.")
  static let ties = FieldSpec(
    "ties", .choice(Ties.allCases.map(\.rawValue)), default: "\"min\"", "The place that equal areas share.")
}
