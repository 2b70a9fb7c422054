import Diagnostics
import Model

extension MethodDecoder {
  func treatment(log: inout DiagnosticLog) -> Treatment? {
    switch name {
    case "winsorise": return winsorise(log: &log)
    case "log_transform": return .logarithm(shift: record.number("shift") ?? 0)
    case "square_root": return .squareRoot
    case "box_cox": return record.number("lambda").map { .boxCox(lambda: $0) }
    default: return Treatment.none
    }
  }

  private func winsorise(log: inout DiagnosticLog) -> Treatment? {
    let points = record.wholeNumber("points") ?? 5
    guard points >= 0 else {
      log.report(.outOfRange("points", Double(points), allowed: "0 or more", at: record.valuePlace("points")))
      return nil
    }
    return .winsorise(
      points: points, skewness: record.number("skewness") ?? 2, kurtosis: record.number("kurtosis") ?? 3.5)
  }
}
