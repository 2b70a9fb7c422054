package import Model

/// How far a city has come with the checklist: what is answered, what is open, and what its answers make irrelevant.
package struct Checklist: Sendable {
  package enum State: Hashable, Sendable {
    case answered
    case open
    /// Not to be asked before another question, given by its id, is answered.
    case waiting(on: String)
    /// Of an indicator beyond the core, for which the file has no row, while nobody has said how much of the framework
    /// is used.
    case deferred(until: String)
    /// An earlier answer makes it irrelevant: `scope_areas is city`.
    case skipped(because: String)
  }

  package let questionnaire: Questionnaire
  package private(set) var answers: Answers
  /// In the order of the questions.
  package private(set) var states: [State] = []

  package init(_ questionnaire: Questionnaire, _ answers: Answers) {
    self.questionnaire = questionnaire
    self.answers = answers
    judge()
  }

  /// - entry: nil takes an answer back; the remark goes with it.
  package mutating func answer(_ id: String, _ entry: Answers.Entry?) {
    answers.entries[id] = entry
    states = []
    judge()
  }

  /// A question stands behind those it hangs on, so one pass is enough.
  private mutating func judge() {
    for question in questionnaire.questions { states.append(state(question)) }
  }

  private func state(_ question: Question) -> State {
    var awaited: String?
    for condition in conditions(of: question) {
      switch self.holds(condition, question) {
      case .holds: continue
      case .fails(let reason): return .skipped(because: reason)
      case .unknown(let id): awaited = awaited ?? id
      }
    }
    if !answers.values(question.id).isEmpty { return .answered }
    guard let awaited else { return .open }
    return isDeferred(question) ? .deferred(until: awaited) : .waiting(on: awaited)
  }

  private func isDeferred(_ question: Question) -> Bool {
    guard let extent = question.extent, case .indicator(_, _, let tier?)? = question.subject else {
      return false
    }
    return answers.values(extent).isEmpty && !Extent.core.tiers.contains(tier)
      && !answers.listed.contains(question.id)
  }

  private enum Truth {
    case holds
    case fails(String)
    case unknown(String)
  }

  private func conditions(of question: Question) -> [Question.Condition] {
    guard let name = question.extent, case .indicator(_, _, let tier?)? = question.subject else {
      return question.conditions
    }
    let enough = Extent.allCases.filter { $0.tiers.contains(tier) }.map(\.rawValue)
    return [Question.Condition(question: name, answers: enough, isExcluded: false)] + question.conditions
  }

  private func holds(_ condition: Question.Condition, _ question: Question) -> Truth {
    let positions = questionnaire.positions(of: condition.question, bearingOn: question.subject)
    var isSkipped = true
    var awaited: String?
    for position in positions {
      let id = questionnaire.questions[position].id
      switch states[position] {
      case .answered:
        let matches = !condition.answers.allSatisfy { !answers.values(id).contains($0) }
        if matches != condition.isExcluded { return .holds }
        isSkipped = false
      case .open: awaited = awaited ?? id
      case .waiting(let on), .deferred(let on): awaited = awaited ?? on
      case .skipped: break
      }
    }
    if let awaited { return .unknown(awaited) }
    return .fails(reason(condition, positions, isSkipped: isSkipped))
  }

  private func reason(_ condition: Question.Condition, _ positions: [Int], isSkipped: Bool) -> String {
    guard positions.count == 1, !isSkipped else {
      if isSkipped, positions.count == 1 { return "\(condition.question) is skipped" }
      let wanted = condition.answers.joined(separator: " or ")
      return "\(condition.question) is \(condition.isExcluded ? "always" : "never") \(wanted)"
    }
    let id = questionnaire.questions[positions[0]].id
    return "\(id) is \(answers.values(id).joined(separator: ", "))"
  }

  /// Questions in a state, in order.
  package func questions(where isWanted: (State) -> Bool) -> [Question] {
    zip(questionnaire.questions, states).filter { isWanted($1) }.map(\.0)
  }

  package var answered: [Question] { questions { $0 == .answered } }
  package var open: [Question] { questions { $0 == .open } }
  package var waiting: [Question] { questions { if case .waiting = $0 { true } else { false } } }
  package var deferred: [Question] { questions { if case .deferred = $0 { true } else { false } } }

  /// What is open and has no row in the file that was read; nothing where there was none.
  package var withoutRow: [Question] {
    answers.listed.isEmpty ? [] : (open + waiting).filter { !answers.listed.contains($0.id) }
  }

  /// What is open and has a remark.
  package var onlyRemarked: [Question] {
    (open + waiting).filter { answers.entries[$0.id]?.comment.isEmpty == false }
  }

  /// Reasons with the questions that they make irrelevant, in the order in which they come up.
  package var skipped: [(reason: String, questions: [Question])] {
    var found: [(reason: String, questions: [Question])] = []
    for (question, state) in zip(questionnaire.questions, states) {
      guard case .skipped(let reason) = state else { continue }
      if let position = found.firstIndex(where: { $0.reason == reason }) {
        found[position].questions.append(question)
      } else {
        found.append((reason, [question]))
      }
    }
    return found
  }

  /// Questions that have an answer which no longer counts.
  package var idle: [Question] {
    questions { if case .skipped = $0 { true } else { false } }.filter { !answers.values($0.id).isEmpty }
  }

  /// The answer to a question, where it counts; empty where there is none.
  package func values(_ id: String) -> [String] {
    guard let position = questionnaire.questions.firstIndex(where: { $0.id == id }),
      states[position] == .answered
    else { return [] }
    return answers.values(id)
  }
}
