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
  /// What the city says it can have; nil where nobody was asked.
  package var availability: Availability? { checklist?.availability }
  package let checklist: ChecklistOutcome?
  /// Inputs of which a collection sheet says that there will be no figure, and why.
  package let givenUp: [String: StatedReason]
  /// What it says it cannot have, or has no use for; a plan counts on none of them.
  package let leftOut: [Indicator]
  package let plan: CollectionPlan
  package let errands: [Errand]

  /// - indicators: in the order of components and themes.
  /// - size: nil skips nothing.
  /// - checklist: an indicator that is held brings its inputs; one at a cost comes as late as a survey would.
  package init(
    _ indicators: [Indicator], held: Set<String>, size: CitySize?, name: String? = nil,
    checklist: ChecklistOutcome? = nil, givenUp: [String: StatedReason] = [:]
  ) {
    self.name = name
    self.size = size
    self.indicators = indicators
    self.checklist = checklist
    self.givenUp = givenUp
    let availability = checklist?.availability
    let answers = availability?.answers ?? [:]
    let held = indicators.filter { answers[$0.id] == .held }.reduce(into: held) {
      $0.formUnion($1.formula.inputs ?? [])
    }
    self.held = held
    // What is held already is not skipped, nor what the city itself calls obtainable.
    func isSkipped(_ indicator: Indicator) -> Bool {
      guard answers[indicator.id] == nil, size?.maySkip(indicator) == true,
        let inputs = indicator.formula.inputs
      else { return false }
      return !held.isSuperset(of: inputs)
    }
    func isAllowed(_ indicator: Indicator) -> Bool {
      availability?.allows(indicator) != false
        && indicator.formula.inputs?.contains { givenUp[$0] != nil } != true
    }
    leftOut = indicators.filter { !isAllowed($0) }
    let allowed = indicators.filter(isAllowed)
    skipped = allowed.filter(isSkipped)
    planned = allowed.filter { !isSkipped($0) }
    let priced = planned.map { indicator in
      var priced = indicator
      if answers[indicator.id] == .atCost { priced.profile.burden = 3 }
      return priced
    }
    plan = CollectionPlan(priced, held: held)
    errands = Errand.all(plan, priced, held: held)
  }

  /// Indicators that are left out because a sheet gives this reason for one of their inputs.
  package func leftOut(because reason: StatedReason) -> [Indicator] {
    leftOut.filter { $0.formula.inputs?.lazy.compactMap { givenUp[$0] }.first == reason }
  }

  /// Indicators that are left out because the checklist says so, and no sheet says it too.
  package var leftOutByAnswer: [Indicator] {
    leftOut.filter { $0.formula.inputs?.contains { givenUp[$0] != nil } != true }
  }

  /// Planned indicators that the city has given this answer.
  package func planned(answered answer: Availability.Answer) -> [Indicator] {
    planned.filter { availability?.answers[$0.id] == answer }
  }

  /// Planned indicators of which the city has not said whether it can have them.
  package var unasked: [Indicator] {
    planned.filter { availability != nil && availability?.answers[$0.id] == nil }
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
