import Diagnostics
import Kernels
import Model

extension Diagnostic {
  static func internalFault(_ what: String) -> Diagnostic {
    Diagnostic(
      .internalFault, "a step of the program failed: \(what)",
      help: ["neither the script nor the data are to blame; please report it with this message"])
  }

  static func baselineMissing(_ indicator: Indicator, period: String, periods: [String]) -> Diagnostic {
    Diagnostic(
      .baselineMissing, "no data for the base period \(period) of \"\(indicator.id)\"", at: indicator.place,
      help: ["the data have: \(periods.joined(separator: ", "))"])
  }

  static func tooFewAreas(_ indicator: Indicator, method: Normalisation) -> Diagnostic {
    let isTarget = if case .target = method { true } else { false }
    return Diagnostic(
      .tooFewAreas, "\(method.name) compares areas, and the data have one", at: indicator.place,
      label: "no score",
      help: [
        isTarget
          ? "say where the way begins: normalise = target { goal = …, from = … }"
          : "use fixed ends: normalise = goalposts { worst = …, best = … }",
        "or the city's own past: normalise = baseline { year = … }",
        "or name a source with the figures of other cities",
      ])
  }

  static func fillsFromNobody(_ method: Imputation, at place: Span) -> Diagnostic {
    Diagnostic(
      .tooFewAreas, "\(method.name) fills gaps from other areas, and the data have one", at: place,
      label: "gaps stay",
      help: [
        "fill from the city's own past: impute = earlier() or impute = linear_in_time()",
        "or name a source with the figures of other cities",
      ])
  }

  static func noOutliersAlone(_ method: Treatment, at place: Span) -> Diagnostic {
    Diagnostic(
      .tooFewAreas, "\(method.name) looks for outliers among areas, and the data have one",
      at: place, label: "nothing is changed",
      help: [
        "use fixed ends, which limit an extreme value: normalise = goalposts { worst = …, best = … }",
        "or name a source with the figures of other cities",
      ])
  }

  /// - when: the period and the group, in words.
  static func constantIndicator(_ indicator: Indicator, method: Normalisation, when: String) -> Diagnostic {
    Diagnostic(
      .constantIndicator,
      "\(method.name) compares areas, but all values of \"\(indicator.id)\" are the same\(when)",
      at: indicator.place,
      label: "no score",
      help: ["use goalposts { worst = …, best = … } to place the value on a fixed scale"])
  }

  static func undefinedValue(_ indicator: Indicator, row: String, count: Int) -> Diagnostic {
    Diagnostic(
      .undefinedValue,
      "the formula of \"\(indicator.id)\" has no value for \(row), though all its inputs are there",
      at: indicator.place, label: count > 1 ? "more rows without one: \(count - 1)" : nil,
      help: ["look for a division by zero, or the logarithm or root of a number below zero"])
  }

  static func shareBeyond(_ indicator: Indicator, value: Double, row: String, more: Int, at cell: Place?)
    -> Diagnostic
  {
    Diagnostic(
      .shareOver100,
      "\"\(indicator.id)\" is \(text(value, decimals: 1)) % for \(row), but a share is 0 to 100",
      at: cell ?? .script(indicator.place),
      help: [
        "check the cell, and the order: share(part, whole)",
        "if the formula can pass 100 by its nature, choose another unit than \"\(indicator.unit)\"",
      ], notes: more > 0 ? ["more rows beyond 0 to 100: \(more)"] : [])
  }

  static func lostValue(
    _ indicator: Indicator, method: Treatment, row: String, value: Double, count: Int, at place: Span
  ) -> Diagnostic {
    Diagnostic(
      .undefinedValue,
      "\(method.name) has no value for \"\(indicator.id)\" of \(row), which is \(numberText(value))",
      at: place, label: count > 1 ? "nor for \(count - 1) more rows" : nil,
      help: [
        "a logarithm needs numbers above 0, a root 0 or more",
        "a shift lifts values that reach 0: log_transform { shift = 1 }",
      ])
  }
}
