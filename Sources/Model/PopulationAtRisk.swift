/// Whom a rate of events is held against: the population that they can happen to.
///
/// Source: Boggs, S. L. (1965), Urban crime patterns, American Sociological Review 30, 899-908, on rates by the
/// opportunities for a crime in place of residents.
package enum PopulationAtRisk: String, CaseIterable, Hashable, Sendable {
  case residents
  /// Who is there by day, residents or not.
  case daytime

  /// The catalogue's input that counts them.
  package var input: String {
    switch self {
    case .residents: "population"
    case .daytime: "daytime_population"
    }
  }
}

extension Indicator {
  /// Whether it is a rate per resident of what may happen to whoever is there: recorded events of urban security, if
  /// nothing is said.
  package var isPerResidentByDefault: Bool {
    guard populationAtRisk == nil, component == "urban_security", profile.dataKind != .survey else {
      return false
    }
    return rate?.base == .input(PopulationAtRisk.residents.input)
  }

  /// The indicator with who is there by day in the place of residents, in its unit too; itself where it is no rate per
  /// resident.
  package var perDaytimePopulation: Indicator {
    guard case .expression(let expression) = formula,
      let turned = expression.withBase(
        .input(PopulationAtRisk.daytime.input), for: .input(PopulationAtRisk.residents.input))
    else { return self }
    var result = self
    result.formula = .expression(turned)
    // A unit never names those that it is not held against.
    let renamed = unit.replacing(/\b(?i:residents?|inhabitants?|population|persons?|people|capita)\b/) { _ in
      "daytime population"
    }
    result.unit = renamed == unit ? "\(unit), daytime population" : renamed
    return result
  }

  package var rate: Rate? {
    if case .expression(let formula) = formula { formula.rate } else { nil }
  }
}

extension Expression {
  /// Nil where it is no rate with this base.
  fileprivate func withBase(_ new: Expression, for old: Expression) -> Expression? {
    switch self {
    case .binary(.divide, .binary(.multiply, .constant(let scale), let count), old) where scale > 0:
      .binary(.divide, .binary(.multiply, .constant(scale), count), new)
    case .shrunk(let scale, let count, old, let group):
      .shrunk(scale: scale, count: count, base: new, group: group)
    case .pooled(let scale, let count, old, let years):
      .pooled(scale: scale, count: count, base: new, years: years)
    case .suppressed(let value, let count, let under):
      value.withBase(new, for: old).map { .suppressed($0, count: count, under: under) }
    default: nil
    }
  }
}
