import Diagnostics
import Kernels
import Model

extension MethodDecoder {
  func imputation(log: inout DiagnosticLog) -> Imputation? {
    switch name {
    case "none": return Imputation.none
    case "mean": return .mean(group: record.text("within"))
    case "median": return .median(group: record.text("within"))
    case "constant": return record.number("value").map { .constant($0) }
    case "earlier":
      guard record.has("years") else { return .earlier(years: .infinity) }
      return above("years", 0, or: nil, log: &log).map { .earlier(years: $0) }
    case "linear_in_time": return .linearInTime
    case "constant_in_time": return .constantInTime
    default: return fromIndicators(log: &log)
    }
  }

  /// Methods that read other indicators.
  private func fromIndicators(log: inout DiagnosticLog) -> Imputation? {
    let scope = record.choice("over", as: PeriodScope.self) ?? .each
    switch name {
    case "row_mean": return .row(.mean, within: level, scope: scope)
    case "row_median": return .row(.median, within: level, scope: scope)
    case "em":
      guard let company = company(log: &log) else { return nil }
      return whole("steps", from: 1, or: 10_000, log: &log).map { .em(company, steps: $0, scope: scope) }
    case "nearest":
      guard let company = company(log: &log) else { return nil }
      return whole("neighbours", from: 1, or: 5, log: &log).map {
        .nearest(neighbours: $0, company, scope: scope)
      }
    case "regression": return mentions("on", log: &log).map { .regression(on: $0, scope: scope) }
    default: return nil
    }
  }

  private var level: Level { record.choice("across", as: Level.self) ?? .component }

  /// The indicators named by `with`, else those of a part of the framework.
  private func company(log: inout DiagnosticLog) -> Company? {
    guard record.has("with") else { return .within(level) }
    return mentions("with", log: &log).map { .named($0) }
  }

  /// Ids of indicators with their places; nil, with a report, where a list names none.
  private func mentions(_ field: String, log: inout DiagnosticLog) -> [Mention]? {
    guard let ids = record.texts(field) else { return nil }
    guard !ids.isEmpty else {
      log.report(.namesNothing(field, of: name, at: record.valuePlace(field)))
      return nil
    }
    return ids.enumerated().map { number, id in
      Mention(id: id, place: record.valuePlace([field, String(number + 1)]))
    }
  }
}

extension Diagnostic {
  fileprivate static func namesNothing(_ field: String, of method: String, at place: Span) -> Diagnostic {
    Diagnostic(
      .missingField, "\"\(field)\" of \(method) names no indicator", at: place,
      help: ["for example: \(field) = { \"home_burglary_rate\", \"robbery_rate\" }"])
  }
}
