/// All questions of the checklist, those of a component or an indicator once for each.
package struct Questionnaire: Sendable {
  /// A question stands behind those that decide whether it is asked.
  package let questions: [Question]
  private let positions: [String: Int]
  private let named: [String: [Int]]

  package init(_ pages: [QuestionPage], of catalogue: Catalogue) {
    var questions: [Question] = []
    for (question, repetition) in pages.flatMap(\.questions) {
      switch repetition {
      case .once: questions.append(question)
      case .eachComponent:
        for component in Framework.reference.components {
          questions.append(question.asked(of: .component(component.id), component.title, ""))
        }
      case .eachIndicator:
        for indicator in catalogue.indicators {
          let subject = Question.Subject.indicator(
            indicator.id, component: indicator.component, tier: indicator.profile.tier)
          questions.append(question.asked(of: subject, indicator.title, indicator.definition ?? ""))
        }
      }
    }
    self.questions = questions
    positions = Dictionary(uniqueKeysWithValues: questions.enumerated().map { ($1.id, $0) })
    named = Dictionary(grouping: questions.indices) { questions[$0].name }
  }

  package func question(_ id: String) -> Question? { positions[id].map { questions[$0] } }

  /// Where the questions of a name stand that bear on a subject: its own, its component's, or those of all indicators
  /// of a component; all where there is no subject.
  package func positions(of name: String, bearingOn subject: Question.Subject?) -> [Int] {
    let all = named[name] ?? []
    guard let subject else { return all }
    return all.filter { position in
      guard let other = questions[position].subject else { return true }
      if case .indicator = subject, case .indicator = other { return other.id == subject.id }
      return other.component == subject.component
    }
  }
}

extension Question {
  fileprivate func asked(of subject: Subject, _ title: String, _ definition: String) -> Question {
    var question = self
    question.id = "\(name).\(subject.id)"
    question.subject = subject
    question.text = text.split(separator: "{subject}", omittingEmptySubsequences: false).joined(
      separator: title)
    question.explanation = [definition, explanation].filter { !$0.isEmpty }.joined(separator: ". ")
    return question
  }
}
