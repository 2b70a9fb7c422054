package import Analysis
package import Diagnostics
package import Model
import Pipeline
package import Reports

/// Asks the open questions of a checklist one at a time.
///
/// - Each answer is saved before the next question is asked.
/// - What a person types is shown and stored without signs that steer a terminal.
package struct Conversation {
  private let prompt: Prompt
  private let save: (Answers) -> Diagnostic?
  private let date: CalendarDate?
  private var author: String
  private let style: TerminalStyle
  package private(set) var checklist: Checklist
  /// Why it ended early: the answers could not be saved.
  package private(set) var problem: Diagnostic?
  private var asked: [String] = []
  private var left: Set<String> = []

  /// More than this is no answer.
  private static let mostCharacters = 2000

  /// - author: "" asks for one.
  package init(
    _ checklist: Checklist, date: CalendarDate?, author: String, style: TerminalStyle, prompt: Prompt,
    save: @escaping (Answers) -> Diagnostic?
  ) {
    self.checklist = checklist
    self.date = date
    self.author = typedLine(author)
    self.style = style
    self.prompt = prompt
    self.save = save
  }

  /// Until every question is answered or left open, or the person stops.
  package mutating func run() {
    let total = checklist.open.count + checklist.waiting.count
    say("\(checklist.answered.count) answered, \(total) open. Each answer is saved at once.\n")
    say("Enter leaves a question open, \"back\" returns to the one before, \"stop\" or Ctrl-D ends.\n\n")
    if author.isEmpty, checklist.open.isEmpty == false, !askAuthor() { return }
    var topic = ""
    while problem == nil, let question = checklist.open.first(where: { !left.contains($0.id) }) {
      if question.topic != topic {
        topic = question.topic
        say("\(topic)\n")
      }
      say(TerminalRenderer(style: style).render(Document(asking: question)))
      switch prompt.reply() {
      case .stop: return
      case .leave:
        left.insert(question.id)
        asked.append(question.id)
      case .back: goBack()
      case .text(let text): take(text, question)
      }
    }
  }

  private mutating func askAuthor() -> Bool {
    say("Who answers? A name or an office, kept beside each answer.\n")
    while true {
      switch prompt.reply() {
      case .stop: return false
      case .text(let text):
        author = text
        say("\n")
        return true
      case .leave, .back: say("A name or an office is needed; \"stop\" ends.\n")
      }
    }
  }

  private func say(_ words: String) { prompt.say(words) }

  private mutating func take(_ text: String, _ question: Question) {
    guard text.count <= Self.mostCharacters else {
      return say("  That is longer than \(Self.mostCharacters) characters; write it shorter.\n")
    }
    let (questions, wanted) = answered(by: text, question)
    guard let values = question.values(of: wanted, byNumber: true) else {
      let near = nearest(to: text, among: question.answer.choices.map(\.id))
      return say(
        "  \"\(text)\" is no answer here. Allowed: \(question.allowed)"
          + (near.map { ". Did you mean \($0)?" } ?? "") + "\n")
    }
    let before = Set(checklist.skipped.flatMap(\.questions).map(\.id))
    for question in questions {
      var entry =
        checklist.answers.entries[question.id]
        ?? Answers.Entry(
          others: checklist.answers.otherColumns.map { _ in "" })
      (entry.values, entry.date, entry.author) = (values, date, author)
      checklist.answer(question.id, entry)
      asked.append(question.id)
    }
    if questions.count > 1 { say("  \(questions.count) questions answered.\n") }
    problem = save(checklist.answers)
    for (reason, questions) in checklist.skipped {
      let new = questions.map(\.id).filter { !before.contains($0) }
      guard !new.isEmpty else { continue }
      let named = new.count <= 3 ? new.joined(separator: ", ") : "\(new.count) questions"
      say("  Skipped: \(named), because \(reason).\n")
    }
    say("\n")
  }

  /// `held all` answers the question of every indicator of a component that is still open.
  private func answered(by text: String, _ question: Question) -> ([Question], String) {
    guard case .indicator? = question.subject, text.lowercased().hasSuffix(" all") else {
      return ([question], text)
    }
    let alike = checklist.open.filter {
      $0.name == question.name && $0.subject?.component == question.subject?.component
    }
    return (alike, String(text.dropLast(4)))
  }

  /// Takes the last answer back, so that its question is asked again.
  private mutating func goBack() {
    guard let last = asked.popLast() else { return say("  This is the first question of this sitting.\n") }
    left.remove(last)
    guard var entry = checklist.answers.entries[last], !entry.values.isEmpty else { return }
    (entry.values, entry.date, entry.author) = ([], nil, "")
    checklist.answer(last, entry == Answers.Entry(others: entry.others) ? nil : entry)
    problem = save(checklist.answers)
  }
}
