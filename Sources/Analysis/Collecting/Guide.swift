package import Model

/// What a city collects next, and what it may leave for later.
package struct Guide: Sendable {
  package let name: String?
  package let size: CitySize?
  /// All that the plan could be for.
  package let indicators: [Indicator]
  /// Of these, what is planned for.
  package let planned: [Indicator]
  package let skipped: [Indicator]
  package let held: Set<String>
  package let plan: CollectionPlan
  package let errands: [Errand]

  /// - indicators: in the order of components and themes.
  /// - size: nil skips nothing.
  package init(_ indicators: [Indicator], held: Set<String>, size: CitySize?, name: String? = nil) {
    self.name = name
    self.size = size
    self.indicators = indicators
    self.held = held
    // What is held already is not skipped.
    func isSkipped(_ indicator: Indicator) -> Bool {
      guard size?.maySkip(indicator) == true, let inputs = indicator.formula.inputs else { return false }
      return !held.isSuperset(of: inputs)
    }
    skipped = indicators.filter(isSkipped)
    planned = indicators.filter { !isSkipped($0) }
    plan = CollectionPlan(planned, held: held)
    errands = Errand.all(plan, planned, held: held)
  }

  /// Themes, as component and theme, of which nothing is left once the skipped ones are.
  package var silentThemes: [(component: String, theme: String)] {
    let left = Set(planned.map { "\($0.component)/\($0.theme ?? "")" })
    var silent: [(String, String)] = []
    for indicator in skipped {
      guard let theme = indicator.theme, !left.contains("\(indicator.component)/\(theme)"),
        !silent.contains(where: { $0 == (indicator.component, theme) })
      else { continue }
      silent.append((indicator.component, theme))
    }
    return silent
  }
}
