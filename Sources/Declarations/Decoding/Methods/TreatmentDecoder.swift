import Diagnostics
import Model

extension MethodDecoder {
  func treatment(log: inout DiagnosticLog) -> Treatment? {
    guard name == "winsorise" else { return Treatment.none }
    let points = record.wholeNumber("points") ?? 5
    guard points >= 0 else {
      log.report(.outOfRange("points", Double(points), allowed: "0 or more", at: record.valuePlace("points")))
      return nil
    }
    return .winsorise(
      points: points, skewness: record.number("skewness") ?? 2, kurtosis: record.number("kurtosis") ?? 3.5)
  }
}
