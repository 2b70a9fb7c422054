package import Analysis
import Model

/// A checklist with all its questions and what follows from the answers, for other programs.
package func checklistJSON(_ checklist: Checklist, tool: String) -> [UInt8] {
  let outcome = ChecklistOutcome(checklist)
  var writer = JSONWriter()
  writer.object { writer in
    writer.field("format", "assess.checklist")
    writer.key("version")
    writer.integer(1)
    writer.field("tool", tool)
    writer.field("framework_version", Catalogue.version)
    writer.key("scope")
    writer.object { writer in
      writer.field("territory", outcome.territory)
      writer.key("residents")
      writer.integer(outcome.residents)
      writer.field("areas", outcome.areas)
      writer.key("years")
      writer.numbers(outcome.years.map { Double($0) })
      writer.field("extent", outcome.extent?.rawValue)
      writer.key("components_left_out")
      writer.strings(outcome.availability.dismissed.sorted())
    }
    writer.key("availability")
    writer.object { writer in
      for answer in Availability.Answer.allCases {
        writer.key(answer.rawValue)
        writer.strings(outcome.availability.answers.filter { $1 == answer }.keys.sorted())
      }
    }
    writer.key("questions")
    writer.array { writer in
      for (question, state) in zip(checklist.questionnaire.questions, checklist.states) {
        writer.object { $0.question(question, state, checklist.answers.entries[question.id]) }
      }
    }
  }
  return writer.bytes
}

extension JSONWriter {
  fileprivate mutating func question(_ question: Question, _ state: Checklist.State, _ entry: Answers.Entry?)
  {
    field("id", question.id)
    field("topic", question.topic)
    field("question", question.text)
    switch state {
    case .answered: field("state", "answered")
    case .open: field("state", "open")
    case .waiting(let other):
      field("state", "waiting")
      field("waiting_for", other)
    case .deferred(let other):
      field("state", "deferred")
      field("waiting_for", other)
    case .skipped(let reason):
      field("state", "skipped")
      field("because", reason)
    }
    key("answer")
    strings(entry?.values ?? [])
    if let entry {
      field("comment", entry.comment)
      field("date", entry.date?.description)
      field("author", entry.author)
    }
  }
}
