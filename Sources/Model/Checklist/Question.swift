/// One question of the checklist, asked once, or of a component or an indicator.
package struct Question: Hashable, Sendable {
  package struct Choice: Hashable, Sendable {
    package var id: String
    /// What choosing it says.
    package var words: String

    package init(id: String, words: String) { (self.id, self.words) = (id, words) }
  }

  /// What an answer is.
  package enum Answer: Hashable, Sendable {
    case words
    /// A whole number from 0 on.
    case number
    /// One or more years.
    case years
    case one([Choice])
    case any([Choice])

    package var choices: [Choice] {
      switch self {
      case .one(let choices), .any(let choices): choices
      case .words, .number, .years: []
      }
    }
  }

  /// `scope_areas is districts or both`
  package struct Condition: Hashable, Sendable {
    /// The question's name, without what it is asked of.
    package var question: String
    package var answers: [String]
    /// `is not`
    package var isExcluded: Bool

    package init(question: String, answers: [String], isExcluded: Bool) {
      (self.question, self.answers, self.isExcluded) = (question, answers, isExcluded)
    }
  }

  /// What a question is asked of, each in its turn.
  package enum Subject: Hashable, Sendable {
    case component(String)
    case indicator(String, component: String, tier: Tier?)

    package var id: String {
      switch self {
      case .component(let id), .indicator(let id, _, _): id
      }
    }

    package var component: String {
      switch self {
      case .component(let id): id
      case .indicator(_, let component, _): component
      }
    }
  }

  /// The name, and what it is asked of: `availability.home_burglary_rate`.
  package var id: String
  package var name: String
  package var topic: String
  package var text: String
  package var explanation: String
  package var answer: Answer
  /// All have to hold.
  package var conditions: [Condition]
  /// The question whose answer says which tiers of indicators this is asked of.
  package var extent: String?
  package var subject: Subject?

  /// An answer that excludes every other one of its question.
  package static let none = "none"
}
