/// The questions of one topic, as `Stdlib/checklist/` has them.
///
/// - `# Purpose` names the topic; `## purpose_why` begins a question.
/// - The first paragraph is the question, `{subject}` standing for what it is asked of; the others explain it.
/// - Indented lines say what an answer is and when the question is asked: `words`, `number`, `years`, `one of` or `any of`
///   with `- id: words` below, `asked if NAME is ID or ID`, `asked if NAME is not ID`, `for each component`,
///   `for each indicator`, and `within NAME`, the question that says how much of the framework is used.
package struct QuestionPage: Sendable {
  package enum Repetition: Hashable, Sendable { case once, eachComponent, eachIndicator }

  package private(set) var questions: [(question: Question, repetition: Repetition)] = []

  /// - Precondition: the page is written as above; it is part of the program.
  package init(_ text: String) {
    var topic = ""
    var paragraphs: [String] = []
    var lines: [String] = []
    var name: String?
    func finish() -> (Question, Repetition)? {
      name.map { Self.question($0, topic, paragraphs, lines) }
    }
    var isInParagraph = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("## ") {
        if let question = finish() { questions.append(question) }
        name = String(line.dropFirst(3))
        (paragraphs, lines) = ([], [])
      } else if line.hasPrefix("# ") {
        topic = String(line.dropFirst(2))
      } else if line.hasPrefix("    ") {
        lines.append(line.trimmed)
      } else if !line.isEmpty, isInParagraph, let last = paragraphs.popLast() {
        paragraphs.append(last + " " + line)
      } else if !line.isEmpty {
        paragraphs.append(line)
      }
      isInParagraph = !line.isEmpty && !line.hasPrefix("#") && !line.hasPrefix("    ")
    }
    if let question = finish() { questions.append(question) }
  }

  private static func question(_ name: String, _ topic: String, _ paragraphs: [String], _ lines: [String])
    -> (Question, Repetition)
  {
    var question = Question(
      id: name, name: name, topic: topic, text: paragraphs.first ?? "",
      explanation: paragraphs.dropFirst().joined(separator: " "), answer: .words, conditions: [])
    var repetition = Repetition.once
    var choices: [Question.Choice] = []
    for line in lines {
      switch line {
      case "words": question.answer = .words
      case "number": question.answer = .number
      case "years": question.answer = .years
      case "one of": question.answer = .one([])
      case "any of": question.answer = .any([])
      case "for each component": repetition = .eachComponent
      case "for each indicator": repetition = .eachIndicator
      default:
        if let choice = choice(line) {
          choices.append(choice)
        } else if let condition = condition(line) {
          question.conditions.append(condition)
        } else if line.hasPrefix("within ") {
          question.extent = String(line.dropFirst(7))
        } else {
          preconditionFailure("question \(name): \(line)")
        }
      }
    }
    switch question.answer {
    case .one: question.answer = .one(choices)
    case .any: question.answer = .any(choices)
    case .words, .number, .years: precondition(choices.isEmpty, "question \(name) takes no choices")
    }
    return (question, repetition)
  }

  /// `- held: the figures lie ready`
  private static func choice(_ line: String) -> Question.Choice? {
    guard line.hasPrefix("- "), let colon = line.firstIndex(of: ":") else { return nil }
    return Question.Choice(
      id: String(line[..<colon].dropFirst(2)), words: String(line[line.index(after: colon)...]).trimmed)
  }

  private static func condition(_ line: String) -> Question.Condition? {
    var words = line.split(separator: " ").map(String.init)
    guard words.count >= 5, Array(words.prefix(2)) == ["asked", "if"], words[3] == "is" else { return nil }
    let name = words[2]
    words.removeFirst(4)
    let isExcluded = words.first == "not"
    if isExcluded { words.removeFirst() }
    return Question.Condition(question: name, answers: words.filter { $0 != "or" }, isExcluded: isExcluded)
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
