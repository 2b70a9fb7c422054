import Diagnostics
import Model

extension Indicator {
  /// Nil, with a report, where something is missing that nothing can stand in for.
  init?(id: String, record: Record, framework: Framework, log: inout DiagnosticLog) {
    let component = Self.component(of: record, framework: framework, log: &log)
    let formula = Self.formula(of: record)
    let direction = record.choice("better", as: Direction.self)
    let normalisation = record.normalisation("normalise", direction: direction ?? .neutral, log: &log)
    let imputation = record.imputation("impute", log: &log)
    let treatment = record.treatment("treat", log: &log)
    let interval = record.interval("interval", of: formula, log: &log)
    let weight = record.number("weight") ?? 1
    if !(weight >= 0) || weight.isInfinite {
      log.report(.badWeight(weight, id: id, at: record.valuePlace("weight")))
    }
    guard let component, let formula, let direction, let unit = record.text("unit") else { return nil }
    var places: [String: Diagnostics.Span] = [:]
    for name in record.values.keys { places[name] = record.valuePlace(name) }
    self.init(
      id: id, title: record.text("title") ?? spelledOut(id), definition: record.text("definition"),
      component: component.id, theme: record.text("theme"), unit: unit, direction: direction,
      formula: formula,
      imputation: imputation, treatment: treatment, normalisation: normalisation, interval: interval,
      weight: weight,
      dataSource: record.text("source"), place: record.places.head,
      inputPlaces: Self.inputPlaces(of: formula, in: record), fieldPlaces: places)
    populationAtRisk = record.choice("population_at_risk", as: PopulationAtRisk.self)
    profile = IndicatorProfile(record: record, log: &log)
  }

  private static func inputPlaces(of formula: Formula, in record: Record) -> [String: Span] {
    let places = record.places(of: "formula")
    return (formula.inputs ?? []).reduce(into: [:]) { found, name in
      found[name] = places.member(name, of: ["formula"])
    }
  }

  private static func component(of record: Record, framework: Framework, log: inout DiagnosticLog)
    -> Framework.Part?
  {
    guard let id = record.text("component") else {
      if let theme = record.text("theme"), !record.has("component") {
        log.report(.themeWithoutComponent(theme, of: record.title, at: record.valuePlace("theme")))
      }
      return nil
    }
    guard let component = framework.component(id) else {
      log.report(.unknownComponent(id, framework: framework, at: record.valuePlace("component")))
      return nil
    }
    if let theme = record.text("theme"), !component.themes.contains(where: { $0.id == theme }) {
      let owner = framework.components.first { $0.themes.contains { $0.id == theme } }
      log.report(.unknownTheme(theme, component: component, owner: owner, at: record.valuePlace("theme")))
      return nil
    }
    return component
  }

  private static func formula(of record: Record) -> Formula? {
    switch record.values["formula"] {
    case .expression(let expression)?: .expression(expression)
    case .number(let number)?: .expression(.constant(number))
    case .function(let function)?: .rows(function)
    default: nil
    }
  }
}
