package import Model

/// What a city says of the indicators of the framework: which it can have, and at which price.
package struct Availability: Hashable, Sendable {
  package enum Answer: String, CaseIterable, Sendable {
    case held, obtainable
    case atCost = "obtainable_at_cost"
    case notObtainable = "not_obtainable"
    case notRelevant = "not_relevant"

    package var words: String { rawValue.split(separator: "_").joined(separator: " ") }
  }

  /// By the id of the indicator.
  package var answers: [String: Answer]
  /// Components that do not matter here; nothing is asked of their indicators.
  package var dismissed: Set<String>

  package init(answers: [String: Answer] = [:], dismissed: Set<String> = []) {
    self.answers = answers
    self.dismissed = dismissed
  }

  /// Whether a plan may count on an indicator. One that nobody has spoken of yet stays in the plan.
  package func allows(_ indicator: Indicator) -> Bool {
    !dismissed.contains(indicator.component)
      && ![.notObtainable, .notRelevant].contains(answers[indicator.id])
  }
}

/// What the answers of a checklist decide for the steps that follow.
package struct ChecklistOutcome: Sendable {
  /// The territory, in the city's own words.
  package var territory: String?
  /// `city`, `districts` or `both`.
  package var areas: String?
  package var years: [Int]
  package var extent: Extent?
  package var residents: Int?
  package var availability: Availability

  package init(_ checklist: Checklist) {
    territory = checklist.values("scope_territory").first
    areas = checklist.values("scope_areas").first
    years = checklist.values("scope_years").compactMap { Int($0) }
    extent = checklist.values("scope_extent").first.flatMap { Extent(rawValue: $0) }
    residents = checklist.values("scope_residents").first.flatMap { Int($0) }
    var found = Availability()
    for question in checklist.answered {
      guard let subject = question.subject, let value = checklist.answers.values(question.id).first else {
        continue
      }
      switch question.name {
      case "availability": found.answers[subject.id] = Availability.Answer(rawValue: value)
      case "matters" where value == Availability.Answer.notRelevant.rawValue:
        found.dismissed.insert(subject.id)
      default: break
      }
    }
    availability = found
  }
}
