package import Diagnostics

/// Which end of an indicator's values is better.
package enum Direction: String, CaseIterable, Hashable, Sendable {
  case higher, lower
  /// Context: shown, never scored.
  case neutral
}

package enum Formula: Hashable, Sendable {
  case expression(Expression)
  /// A Lua function that sees one row of plain numbers at a time.
  case rows(FunctionHandle)

  /// Nil where only running the function tells.
  package var inputs: [String]? {
    switch self {
    case .expression(let expression): expression.inputs
    case .rows: nil
    }
  }
}

/// One thing measured: a formula over raw inputs, and how its value is read.
package struct Indicator: Hashable, Sendable {
  package var id: String
  package var title: String
  package var definition: String?
  package var component: String
  package var theme: String?
  package var unit: String
  package var direction: Direction
  package var formula: Formula
  package var imputation: Imputation?
  package var treatment: Treatment?
  package var normalisation: Normalisation?
  /// How far its values may lie from the true ones; nil: not asked.
  package var interval: Interval?
  package var weight: Double
  /// Whom its events may happen to; nil: as the method says.
  package var populationAtRisk: PopulationAtRisk?
  package var dataSource: String?
  package var profile = IndicatorProfile()
  /// Whether indicators that it adds up are there too: it is shown then, and they are scored.
  package var isTotal = false
  package var place: Span
  /// Where the formula names its inputs, as far as it stands in the block.
  package var inputPlaces: [String: Span]
  /// Places of single fields, for messages.
  package var fieldPlaces: [String: Span]

  package init(
    id: String, title: String, definition: String? = nil, component: String, theme: String? = nil,
    unit: String, direction: Direction, formula: Formula, imputation: Imputation? = nil,
    treatment: Treatment? = nil, normalisation: Normalisation? = nil, interval: Interval? = nil,
    weight: Double = 1,
    dataSource: String? = nil, place: Span, inputPlaces: [String: Span] = [:],
    fieldPlaces: [String: Span] = [:]
  ) {
    self.id = id
    self.title = title
    self.definition = definition
    self.component = component
    self.theme = theme
    self.unit = unit
    self.direction = direction
    self.formula = formula
    self.imputation = imputation
    self.treatment = treatment
    self.normalisation = normalisation
    self.interval = interval
    self.weight = weight
    self.dataSource = dataSource
    self.place = place
    self.inputPlaces = inputPlaces
    self.fieldPlaces = fieldPlaces
  }

  package var isScored: Bool { direction != .neutral && !isTotal }

  package func place(ofInput name: String) -> Span { inputPlaces[name] ?? place }

  /// A percentage of a whole, which cannot leave 0 to 100.
  package var isShare: Bool { unit == "%" || unit.hasPrefix("% of") }
}
