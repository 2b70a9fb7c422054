import Kernels
import Model

/// Arguments that several methods take.
extension Schema {
  static let within = FieldSpec(
    "within", .group, default: "all areas",
    "Groups of a source or of a peers block: only areas of the same group are held together.")
  static let range = FieldSpec("range", .range, default: "{ 0, 100 }", "Lowest and highest score.")
  static let over = FieldSpec(
    "over", .choice(PeriodScope.allCases.map(\.rawValue)), default: "\"all_periods\"",
    "One scale for all periods together, or one for each.")
  static let ties = FieldSpec(
    "ties", .choice(Ties.allCases.map(\.rawValue)), default: "\"min\"", "The place that equal areas share.")
  static let across = FieldSpec(
    "across", .choice([Level.theme, .component, .index].map(\.rawValue)), default: "\"component\"",
    "Which indicators are read: those of the same theme or component, or all.")
  static let with = FieldSpec(
    "with", .textList, default: "those of the same component", "The indicators that are read, by their ids.")
  static let overEach = FieldSpec(
    "over", over.type, default: "\"each_period\"",
    "The areas of each period on their own, or those of all periods together.")
}
