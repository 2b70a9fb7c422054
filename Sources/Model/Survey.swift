package import Diagnostics

/// What the rows of a source are where each is one respondent: questions, weights, groups of people.
package struct Survey: Hashable, Sendable {
  /// An answer as the file has it: a text, or a code.
  package enum Answer: Hashable, Sendable {
    case text(String)
    case number(Double)

    /// As a message shows it.
    package var text: String {
      switch self {
      case .text(let text): text
      case .number(let number): numberText(number)
      }
    }
  }

  package struct Question: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      /// People who gave an answer of `positive`, among those who gave it or an answer of `other`; nil: any other.
      case counted(positive: [Answer], other: [Answer]?)
      /// The answers are numbers from `low` to `high`, which are added up.
      case scale(low: Double, high: Double)
    }

    package var name: String
    package var column: String
    package var kind: Kind
    /// Answers that say nothing; an empty cell is one too, unless it is listed elsewhere.
    package var noAnswer: [Answer]
    package var place: Span
    package var columnPlace: Span

    package init(
      name: String, column: String, kind: Kind, noAnswer: [Answer], place: Span, columnPlace: Span
    ) {
      self.name = name
      self.column = column
      self.kind = kind
      self.noAnswer = noAnswer
      self.place = place
      self.columnPlace = columnPlace
    }
  }

  /// People whose cell in a column is one of some answers.
  package struct Group: Hashable, Sendable {
    package var name: String
    package var column: String
    package var members: [Answer]
    package var place: Span
    package var columnPlace: Span

    package init(name: String, column: String, members: [Answer], place: Span, columnPlace: Span) {
      self.name = name
      self.column = column
      self.members = members
      self.place = place
      self.columnPlace = columnPlace
    }
  }

  /// Nil: everybody counts as one.
  package var weightColumn: String?
  package var idColumn: String?
  /// The column with the part of the sample a respondent was drawn in.
  package var strataColumn: String?
  /// The column with the unit that was drawn, such as the address or the class, within its stratum.
  package var clusterColumn: String?
  package var questions: [Question]
  package var groups: [Group]
  /// A figure that fewer real answers stand behind is marked.
  package var leastBase: Int

  package init(
    weightColumn: String?, idColumn: String?, strataColumn: String?, clusterColumn: String?,
    questions: [Question], groups: [Group], leastBase: Int
  ) {
    self.weightColumn = weightColumn
    self.idColumn = idColumn
    self.strataColumn = strataColumn
    self.clusterColumn = clusterColumn
    self.questions = questions
    self.groups = groups
    self.leastBase = leastBase
  }
}

extension Survey {
  /// Questions times groups, everybody being one; more are no questionnaire.
  package static let mostItems = 2_000

  /// What an input of a survey adds up.
  package enum Part: String, CaseIterable, Hashable, Sendable {
    /// Weighted people who gave the counted answer.
    case positive
    /// Weighted answers of a scale.
    case points
    /// Weighted people who gave any real answer.
    case valid
    /// People who gave any real answer, each as one.
    case base
  }

  /// `night_safety_positive`, `night_safety_valid_women`
  package static func inputName(_ question: String, _ part: Part, group: String?) -> String {
    "\(question)_\(part.rawValue)" + (group.map { "_" + $0 } ?? "")
  }

  /// The names of all inputs that questions and groups of these names give.
  package static func inputNames(of questions: [(name: String, isScale: Bool)], groups: [String]) -> [String]
  {
    questions.flatMap { question in
      ([nil] + groups.map(Optional.some)).flatMap { group in
        parts(isScale: question.isScale).map { inputName(question.name, $0, group: group) }
      }
    }
  }

  package var inputNames: [String] {
    Self.inputNames(of: questions.map { ($0.name, $0.isScale) }, groups: groups.map(\.name))
  }

  package static func parts(isScale: Bool) -> [Part] { [isScale ? .points : .positive, .valid, .base] }
}

extension Survey.Question {
  package var isScale: Bool { if case .scale = kind { true } else { false } }
}
