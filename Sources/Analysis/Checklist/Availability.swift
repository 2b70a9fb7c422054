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

  /// Whether an indicator does not matter here, by itself or with its component.
  package func isIrrelevant(_ indicator: Indicator) -> Bool {
    dismissed.contains(indicator.component) || answers[indicator.id] == .notRelevant
  }

  /// Whether a plan may count on an indicator. One that nobody has spoken of yet stays in the plan.
  package func allows(_ indicator: Indicator) -> Bool {
    !isIrrelevant(indicator) && answers[indicator.id] != .notObtainable
  }
}

/// What the answers of a checklist decide for the steps that follow.
package struct ChecklistOutcome: Sendable {
  /// The districts that are to have figures of their own.
  package struct Districts: Hashable, Sendable {
    /// How the city is divided, in its own words.
    package var division: String?
    /// Whether the city as a whole is to have figures too.
    package var besidesCity: Bool

    package init(division: String?, besidesCity: Bool) {
      self.division = division
      self.besidesCity = besidesCity
    }

    /// The districts, where the words are a list of names, `Nord; Alte Stadt`, and no sentence; else none.
    package var names: [String] {
      let parts = (division ?? "").split { ",;|".contains($0) }.map {
        $0.split(whereSeparator: \.isWhitespace)
      }
      let areNames = parts.allSatisfy { words in
        (1...3).contains(words.count) && words[0].first.map { $0.isUppercase || $0.isNumber } == true
      }
      return parts.count > 1 && areNames ? parts.map { $0.joined(separator: " ") } : []
    }
  }

  /// The territory, in the city's own words.
  package var territory: String?
  /// `city`, `districts` or `both`.
  package var areas: String?
  /// Nil where only the city as a whole is looked at.
  package var districts: Districts?
  package var years: [Int]
  package var extent: Extent?
  package var residents: Int?
  package var availability: Availability

  package init(_ checklist: Checklist) {
    territory = checklist.values("scope_territory").first
    areas = checklist.values("scope_areas").first
    if let areas, areas != "city" {
      districts = Districts(
        division: checklist.values("scope_districts").first, besidesCity: areas == "both")
    }
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
