package import Diagnostics
package import Model

/// An indicator of a set that a city has already, as far as its list or script says what it is.
package struct OwnIndicator: Hashable, Sendable {
  package var id: String
  package var title: String
  package var aliases: [String]
  package var definition: String?
  package var unit: String?
  /// Nil where only names of inputs, or nothing, is known.
  package var formula: Expression?
  package var inputs: [String]
  package var codes: [String: String]
  /// Where it stands in the list, or in the script.
  package var place: Place

  package init(
    id: String, title: String, aliases: [String] = [], definition: String? = nil, unit: String? = nil,
    formula: Expression? = nil,
    inputs: [String] = [], codes: [String: String] = [:], place: Place
  ) {
    self.id = id
    self.title = title
    self.aliases = aliases
    self.definition = definition
    self.unit = unit
    self.formula = formula
    self.inputs = inputs
    self.codes = codes
    self.place = place
  }

  package init(_ indicator: Indicator) {
    let formula: Expression? = if case .expression(let formula) = indicator.formula { formula } else { nil }
    self.init(
      id: indicator.id, title: indicator.title, aliases: indicator.profile.aliases,
      definition: indicator.definition, unit: indicator.unit,
      formula: formula, inputs: indicator.formula.inputs ?? [], codes: indicator.profile.codes,
      place: .script(indicator.place))
  }
}
