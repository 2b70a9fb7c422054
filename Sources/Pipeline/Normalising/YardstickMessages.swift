import Diagnostics
import Model

extension Diagnostic {
  /// Areas differ, but what the method measures them by is missing, 0 or beyond it.
  ///
  /// - when: the period and the group, in words.
  static func noYardstick(_ indicator: Indicator, method: Normalisation, when: String) -> Diagnostic {
    Diagnostic(
      .noYardstick, "\(method.name) cannot score \"\(indicator.id)\"\(when): \(reason(method))",
      at: indicator.place, label: "no score",
      help: ["use goalposts { worst = …, best = … } or min_max() instead"])
  }

  private static func reason(_ method: Normalisation) -> String {
    switch method {
    case .ratioToMean, .differenceToMean: "the mean of the areas is 0"
    case .ratioToWorst, .differenceToWorst: "the worst value is 0"
    case .fractionOfMaximum: "it is for values from 0 up, the best above 0"
    case .ratioToArea(let area): "\"\(area)\" has no value, or 0"
    case .distanceToArea(let area, _, _): "\"\(area)\" has no value, or the worst one"
    default: "its values span no scale"
    }
  }
}
