import Diagnostics
import Model

extension MethodDecoder {
  func interval(log: inout DiagnosticLog) -> Interval? {
    let level = record.number("level") ?? 0.95
    guard level > 0, level < 1 else {
      log.report(
        .outOfRange("level", level, allowed: "a number between 0 and 1", at: record.valuePlace("level")))
      return nil
    }
    guard name == "wilson" else { return .poisson(level: level) }
    guard record.has("design_effect") else { return .wilson(level: level, designEffect: nil) }
    return above("design_effect", 0, or: 1, log: &log).map { .wilson(level: level, designEffect: $0) }
  }
}

extension Record {
  /// An interval needs to know what was counted, and among how many.
  func interval(_ name: String, of formula: Formula?, log: inout DiagnosticLog) -> Interval? {
    let found: Interval? =
      switch values[name] {
      case .rule(let rule)?: fitting(rule, for: .interval, in: [name], log: &log).map { .custom($0) }
      case .call(let call)?:
        MethodDecoder(call, step: .interval, in: self, path: [name], log: &log)?.interval(log: &log)
      default: nil
      }
    guard let interval = found else { return nil }
    if let formula, formula.rate == nil {
      log.report(.noRate(interval, of: title, at: valuePlace(name)))
      return nil
    }
    return interval
  }
}

extension Formula {
  fileprivate var rate: Rate? {
    if case .expression(let expression) = self { expression.rate } else { nil }
  }
}

extension Diagnostic {
  fileprivate static func noRate(_ interval: Interval, of title: String, at place: Span) -> Diagnostic {
    Diagnostic(
      .wrongType,
      "\(interval.name) needs a count and what it is counted among, and the formula of \(title) is no rate",
      at: place,
      help: ["write the formula as share(input.safe, input.asked), per(1000, input.a, input.b) or pooled(…)"])
  }
}
