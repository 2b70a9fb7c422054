package import Analysis
import Diagnostics
package import Model

extension Document {
  /// Where a checklist stands: what is decided, what is skipped and why, what is open.
  ///
  /// - file: its name, for the next step.
  package init(_ checklist: Checklist, file: String) {
    let writer = ChecklistWriter(checklist: checklist, file: file)
    blocks = [writer.heading] + writer.topics + writer.availability + writer.skipped + writer.open
  }

  /// That an empty checklist was written, and what to do with it.
  package init(newChecklist file: String, extent: Extent) {
    blocks = [
      .labelled("Written", Text("\(file), with the indicators of \(extent.rawValue)")),
      .labelled(
        "Next step",
        Text(
          "fill in the column \"answer\" with an office program, or in a terminal: assess checklist \(file)")),
    ]
  }

  /// The last lines of a sitting: how far the checklist has come, and what follows.
  package init(closing checklist: Checklist, file: String) {
    let open = checklist.open.count + checklist.waiting.count
    let skipped = checklist.skipped.reduce(0) { $0 + $1.questions.count }
    blocks = [
      .paragraph(
        Text(
          "\(count(checklist.answered.count, "answer")), \(skipped) skipped, \(open) open; saved in \(file).")
      ),
      .labelled(
        "Next step",
        Text(
          open > 0
            ? "assess checklist \(file) goes on; with --show it shows what is decided"
            : "assess guide --checklist \(file)")),
    ]
  }
}

private struct ChecklistWriter {
  let checklist: Checklist
  let file: String

  private var openCount: Int { checklist.open.count + checklist.waiting.count }

  var heading: Document.Block {
    .heading(
      left: "Checklist",
      right: "\(count(checklist.answered.count, "answer")), \(openCount) open")
  }

  /// What is decided, topic by topic; availability has a table of its own.
  var topics: [Document.Block] {
    let questions = checklist.answered.filter { $0.name != "availability" }
    guard !questions.isEmpty else { return [] }
    var blocks: [Document.Block] = []
    let topics = questions.map(\.topic).reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
    for topic in topics {
      blocks.append(.heading(left: topic, right: nil))
      blocks.append(
        .terms(title: nil, questions.filter { $0.topic == topic }.map { ($0.id, text($0)) }))
    }
    return blocks
  }

  private func text(_ question: Question) -> Document.Text {
    guard let entry = checklist.answers.entries[question.id] else { return "" }
    let choices = question.answer.choices
    let words = entry.values.map { value in choices.first { $0.id == value }?.words ?? value }
    let remark = entry.comment.isEmpty ? "" : " (\(entry.comment))"
    let whom = [entry.author, entry.date?.description ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    var runs: [(text: String, style: Document.Text.Style)] = [
      (words.joined(separator: choices.isEmpty ? ", " : "; ") + remark, .plain)
    ]
    if !whom.isEmpty { runs.append(("— \(whom)", .quiet)) }
    return Document.Text(runs: runs)
  }

  /// For each component, how many indicators have which answer.
  var availability: [Document.Block] {
    let asked = zip(checklist.questionnaire.questions, checklist.states).filter { question, state in
      guard question.name == "availability" else { return false }
      switch state {
      case .skipped, .deferred: return false
      case .answered, .open, .waiting: return true
      }
    }
    guard asked.contains(where: { $1 == .answered }) else { return [] }
    let answers = Availability.Answer.allCases
    let rows = Framework.reference.components.compactMap { component -> [Document.Cell]? in
      let own = asked.filter { $0.0.subject?.component == component.id }
      guard !own.isEmpty else { return nil }
      let numbers = answers.map { answer in
        own.count { $1 == .answered && checklist.answers.values($0.id) == [answer.rawValue] }
      }
      let open = own.count { $1 != .answered }
      return [.text(.init(component.title))]
        + (numbers + [open]).map { .text(.init($0 == 0 ? "–" : String($0))) }
    }
    let columns =
      [Document.Table.Column("Indicators")]
      + (answers.map { spelledOut($0.words) } + ["Open"]).map { Document.Table.Column($0, .right) }
    return [.table(Document.Table(columns: columns, rows: rows))]
  }

  var skipped: [Document.Block] {
    var blocks = checklist.skipped.map { reason, questions -> Document.Block in
      let names = questions.count <= 3 ? questions.map(\.id).joined(separator: ", ") : nil
      return .labelled(
        "Skipped", .init("\(names ?? count(questions.count, "question")), because \(reason)"))
    }
    if !checklist.idle.isEmpty {
      let ids = listed(checklist.idle.map(\.id), most: 12)
      blocks.append(
        .labelled(
          "Not counted", .init("answers to skipped questions: \(ids)")))
    }
    return blocks
  }

  var open: [Document.Block] {
    guard openCount > 0 else {
      return [.labelled("Next step", .init("assess guide --checklist \(file)"))]
    }
    let shown = checklist.open.prefix(12).map { ($0.id, Document.Text($0.text)) }
    let rest = checklist.open.count - shown.count
    var blocks: [Document.Block] = []
    if !shown.isEmpty {
      blocks.append(
        .terms(title: "Open", shown + (rest > 0 ? [("…", Document.Text("and \(rest) more"))] : [])))
    }
    if !checklist.waiting.isEmpty {
      blocks.append(
        .labelled(
          "Waiting", .init("\(count(checklist.waiting.count, "question")) for the answer to an open one")))
    }
    blocks += deferred + hints
    blocks.append(
      .labelled(
        "Next step",
        .init("assess checklist \(file) in a terminal asks them; assess guide --checklist \(file)")))
    return blocks
  }

  private var deferred: [Document.Block] {
    guard !checklist.deferred.isEmpty else { return [] }
    return [
      .labelled(
        "Later",
        .init(
          "\(count(checklist.deferred.count, "indicator")) beyond the core, if scope_extent takes them up"))
    ]
  }

  private var hints: [Document.Block] {
    var blocks: [Document.Block] = []
    if !checklist.withoutRow.isEmpty {
      blocks.append(
        .labelled(
          "No row",
          .init("in \(file): \(ids(checklist.withoutRow)); in a terminal they are asked, and get their rows"))
      )
    }
    if !checklist.onlyRemarked.isEmpty {
      blocks.append(
        .labelled(
          "Remark only",
          .init("\(ids(checklist.onlyRemarked)): an answer stands in the column \"answer\"")))
    }
    return blocks
  }

  private func ids(_ questions: [Question]) -> String { listed(questions.map(\.id), most: 6) }
}
