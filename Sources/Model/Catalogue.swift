/// The reference framework: what it measures, and from which raw inputs.
package struct Catalogue: Sendable {
  /// Changes where ids, formulas or scales change, so that results of different rounds can be told apart.
  package static let version = "1.0"

  /// In the order of components and themes.
  package var indicators: [Indicator]
  package var inputs: [RawInput]

  package init(indicators: [Indicator], inputs: [RawInput]) {
    self.indicators = indicators
    self.inputs = inputs
  }

  package func indicator(_ id: String) -> Indicator? { indicators.first { $0.id == id } }

  package func indicators(of component: String, theme: String? = nil) -> [Indicator] {
    indicators.filter { $0.component == component && (theme == nil || $0.theme == theme) }
  }

  package func indicators(reading input: String) -> [Indicator] {
    indicators.filter { $0.formula.inputs?.contains(input) == true }
  }

  package func input(_ id: String) -> RawInput? { inputs.first { $0.id == id } }
}
