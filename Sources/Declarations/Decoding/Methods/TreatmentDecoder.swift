import Diagnostics
import Kernels
import Model

extension MethodDecoder {
  func treatment(log: inout DiagnosticLog) -> Treatment? {
    switch name {
    case "winsorise": return winsorise(log: &log)
    case "log_transform": return logarithm(log: &log).map { .transform($0) }
    case "square_root": return .transform(.squareRoot)
    case "box_cox":
      return record.number("lambda").map {
        .transform(.boxCox(lambda: $0, raised: record.boolean("raised") ?? false))
      }
    default: return Treatment.none
    }
  }

  private func winsorise(log: inout DiagnosticLog) -> Treatment? {
    guard let points = whole("points", from: 0, or: 5, log: &log) else { return nil }
    var treatment = OutlierTreatment(
      test: OutlierTest(skewness: record.number("skewness") ?? 2, kurtosis: record.number("kurtosis") ?? 3.5),
      maximumPoints: points, occasion: record.boolean("always") == true ? .always : .ifFailing,
      combined: record.boolean("combined") ?? false,
      acceptance: record.text("accept") == "passing" ? .passingOnly : .lastStep)
    if record.has("otherwise") {
      switch record.treatment("otherwise", log: &log) {
      case .transform(let transform)?: treatment.then = transform
      case Treatment.none?: treatment.then = nil
      case .winsorise?, .custom?:
        log.report(.noTransform(at: record.valuePlace("otherwise")))
        return nil
      case nil: return nil
      }
    }
    return .winsorise(treatment, scope: record.choice("over", as: PeriodScope.self) ?? .all)
  }

  private func logarithm(log: inout DiagnosticLog) -> Transform? {
    let given = ["shift", "mirror", "start"].filter { record.has($0) }
    guard given.count < 2 else {
      log.report(.oneOf(given, of: name, at: record.keyPlace(given[1])))
      return nil
    }
    if let mirror = record.number("mirror") { return .logMirrored(from: mirror) }
    switch record.choice("start", as: LogStart.self) ?? .zero {
    case .zero:
      let shift = record.number("shift") ?? 0
      return shift == 0 ? .log : .logShifted(by: shift)
    case .least: return .logFromLeast
    case .range: return .logStep
    case .tail: return .logStepBySkew
    case .spread: return .logOfSpread
    }
  }

  /// A whole number from a limit on; nil, with a report, where it is not.
  func whole(_ field: String, from least: Int, or standard: Int, log: inout DiagnosticLog) -> Int? {
    guard let number = record.wholeNumber(field) else { return standard }
    if number >= least { return number }
    log.report(
      .outOfRange(field, Double(number), allowed: "\(least) or more", at: record.valuePlace(field)))
    return nil
  }
}

extension Diagnostic {
  fileprivate static func noTransform(at place: Span) -> Diagnostic {
    Diagnostic(
      .unknownMethod, "\"otherwise\" takes a method that works on every value by itself", at: place,
      help: ["write log_transform(), square_root() or box_cox(…), or no_treatment() to end there"])
  }

  fileprivate static func oneOf(_ names: [String], of method: String, at place: Span) -> Diagnostic {
    let quoted = names.map { "\"\($0)\"" }.joined(separator: " and ")
    return Diagnostic(
      .outOfRange, "\(method) has \(quoted), which are ways to say where values start", at: place,
      label: "keep one of them")
  }
}
