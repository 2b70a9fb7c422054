import Diagnostics
import Model

extension Resolver {
  /// Holds formulas against the units of their inputs, as far as these are declared.
  func reportUnits(_ indicators: [Indicator], _ inputs: [RawInput], log: inout DiagnosticLog) {
    guard !inputs.isEmpty else { return }
    var units: [String: UnitOfMeasure] = [:]
    for input in inputs { units[input.id] = UnitOfMeasure(input.unit) }
    let check = UnitCheck(units)
    for indicator in indicators {
      guard case .expression(let formula) = indicator.formula,
        let problem = check.problem(formula, unit: indicator.unit)
      else { continue }
      log.report(.unitProblem(problem, indicator))
    }
  }
}

extension Diagnostic {
  static func noRatePerResident(_ indicator: Indicator) -> Diagnostic {
    Diagnostic(
      .residentsMislead,
      "the formula of \(indicator.title) is no rate per resident that could be held against others",
      at: indicator.fieldPlaces["population_at_risk"] ?? indicator.place,
      help: [
        "write it as per(1000, input.…, input.\(PopulationAtRisk.residents.input)), or with "
          + "input.\(PopulationAtRisk.daytime.input) and without population_at_risk"
      ])
  }

  fileprivate static func unitProblem(_ problem: UnitCheck.Problem, _ indicator: Indicator) -> Diagnostic {
    let formula = indicator.fieldPlaces["formula"] ?? indicator.place
    switch problem {
    case .unlike(let first, let second):
      return Diagnostic(
        .unlikeUnits, "\(indicator.title) adds up or compares unlike things: \(first) and \(second)",
        at: formula,
        help: ["look at the units of its inputs: only like things have a sum or a difference"])
    case .unlikeShare(let first, let second):
      return Diagnostic(
        .unlikeUnits, "\(indicator.title) is a share of \(first) in \(second)", at: formula,
        label: "a share is one of like things",
        help: ["for so many of one thing per another: per(100, …, …), with a unit that says so"])
    case .differs(let found):
      return Diagnostic(
        .unitMismatch, "the formula of \(indicator.title) gives \(found), not \"\(indicator.unit)\"",
        at: indicator.fieldPlaces["unit"] ?? indicator.place,
        help: [
          "write the unit that the formula gives, or change its scale: share(…) is per cent, per(1000, …) per thousand"
        ])
    }
  }

  static func notSelected(_ id: String, word: String, at place: Span) -> Diagnostic {
    Diagnostic(
      .unknownIndicator, "\(word) names \"\(id)\", which the script does not take over", at: place,
      help: ["take it over too, with a use that lets it through"],
      notes: ["it is in a module whose use block selects others, by tier, burden or data_kind"])
  }
}
