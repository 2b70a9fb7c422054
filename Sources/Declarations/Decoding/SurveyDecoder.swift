import Diagnostics
import Model

extension Survey {
  init(record: Record, log: inout DiagnosticLog) {
    let noAnswer = record.answers("no_answer") ?? []
    let questions = record.entries(
      "questions", such: "{ column = \"Q4\", positive = \"safe\", other = \"any\" }", log: &log
    ).compactMap { name, table in
      Question(name: name, table, noAnswer: noAnswer, in: record, log: &log)
    }
    let groups = record.entries(
      "groups", such: "{ column = \"Sex\", is = \"female\" }", log: &log
    ).compactMap { name, table in
      Group(name: name, table, in: record, log: &log)
    }
    let count = questions.count * (groups.count + 1)
    let isTooMany = count > Self.mostItems
    if isTooMany {
      log.report(
        .tooManyParts(
          "questions times groups", count, most: Self.mostItems, at: record.valuePlace("questions")))
    }
    var leastBase = record.wholeNumber("least_base") ?? 50
    if leastBase < 0 {
      log.report(
        .outOfRange(
          "least_base", Double(leastBase), allowed: "0 or more", at: record.valuePlace("least_base")))
      leastBase = 0
    }
    self.init(
      weightColumn: record.text("weight"), idColumn: record.text("id"), strataColumn: record.text("strata"),
      clusterColumn: record.text("cluster"), questions: isTooMany ? [] : questions, groups: groups,
      leastBase: leastBase)
  }
}

extension Survey.Question {
  fileprivate init?(
    name: String, _ table: RawTable, noAnswer: [Survey.Answer], in owner: Record, log: inout DiagnosticLog
  ) {
    let place = owner.places.key(owner.path + ["questions", name])
    let record = Record(
      table, fields: Schema.questionFields, title: "question \"\(name)\"", places: owner.places,
      path: owner.path + ["questions", name], log: &log)
    guard isID(name) else {
      log.report(.badID(name, word: "a question", at: place))
      return nil
    }
    guard let kind = Self.kind(of: record, at: place, log: &log), let column = record.text("column") else {
      return nil
    }
    let own = record.answers("no_answer") ?? []
    let listed = kind.answers
    if let twice = record.firstTwice(in: ["positive", "other", "no_answer"]) {
      log.report(.answerListedTwice(twice.answer, question: name, at: record.valuePlace(twice.path)))
      return nil
    }
    // What the question itself lists comes before what the block says of all questions.
    let general = noAnswer.filter { !listed.contains($0) && !own.contains($0) }
    self.init(
      name: name, column: column, kind: kind, noAnswer: own + general, place: place,
      columnPlace: record.valuePlace("column"))
  }

  private static func kind(of record: Record, at place: Diagnostics.Span, log: inout DiagnosticLog) -> Kind? {
    if record.has("scale") {
      if let field = ["positive", "other"].first(where: { record.has($0) }) {
        log.report(.eitherOr("scale", field, of: record.title, at: record.keyPlace(field)))
        return nil
      }
      guard let ends = record.ends("scale") else { return nil }
      guard ends.low < ends.high else {
        log.report(
          .outOfRange("scale", ends.low, allowed: "the low end first", at: record.valuePlace("scale")))
        return nil
      }
      return .scale(low: ends.low, high: ends.high)
    }
    guard record.has("positive"), record.has("other") else {
      log.report(.questionWithoutAnswers(record, at: place))
      return nil
    }
    guard let positive = record.answers("positive"), let other = record.answers("other") else { return nil }
    return .counted(positive: positive, other: other == [.text("any")] ? nil : other)
  }
}

extension Survey.Question.Kind {
  fileprivate var answers: [Survey.Answer] {
    switch self {
    case .counted(let positive, let other): positive + (other ?? [])
    case .scale: []
    }
  }
}

extension Survey.Group {
  fileprivate init?(name: String, _ table: RawTable, in owner: Record, log: inout DiagnosticLog) {
    let place = owner.places.key(owner.path + ["groups", name])
    let record = Record(
      table, fields: Schema.respondentGroupFields, title: "group \"\(name)\"", places: owner.places,
      path: owner.path + ["groups", name], log: &log)
    // It ends the name of an input, so it may begin with a digit: 65plus.
    guard isID("g" + name) else {
      log.report(.badID(name, word: "a group", at: place))
      return nil
    }
    guard let column = record.text("column"), let members = record.answers("is") else { return nil }
    self.init(
      name: name, column: column, members: members, place: place, columnPlace: record.valuePlace("column"))
  }
}

extension Record {
  /// Nil where the field is absent or was complained about.
  fileprivate func answers(_ name: String) -> [Survey.Answer]? {
    switch values[name] {
    case .table(let table)?: table.items.compactMap { Survey.Answer($0) }
    case let value?: Survey.Answer(value).map { [$0] }
    case nil: nil
    }
  }

  /// The tables of a field by their names; anything else is reported.
  fileprivate func entries(_ name: String, such example: String, log: inout DiagnosticLog) -> [(
    name: String, table: RawTable
  )] {
    (table(name)?.fields ?? []).compactMap { field in
      if case .table(let table) = field.value { return (field.name, table) }
      if !field.value.isReported {
        log.report(
          .wrongType(
            field.value, field: FieldSpec(field.name, .entry(example: example), ""), of: title,
            at: valuePlace([name, field.name])))
      }
      return nil
    }
  }

  /// The first answer that these fields list for the second time.
  fileprivate func firstTwice(in fields: [String]) -> (answer: Survey.Answer, path: [String])? {
    var seen: Set<Survey.Answer> = []
    for field in fields {
      for (number, answer) in (answers(field) ?? []).enumerated() where !seen.insert(answer).inserted {
        return (answer, [field, String(number + 1)])
      }
    }
    return nil
  }
}

extension Survey.Answer {
  fileprivate init?(_ value: RawValue) {
    switch value {
    case .text(let text):
      // As cells are read: without blanks around them.
      let isBlank = { (character: Character) in character == " " || character == "\t" }
      self = .text(String(text.drop(while: isBlank).reversed().drop(while: isBlank).reversed()))
    case .number(let number): self = .number(number)
    default: return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func questionWithoutAnswers(_ record: Record, at place: Span) -> Diagnostic {
    let lacking = ["positive", "other"].filter { !record.has($0) }
    return Diagnostic(
      .missingField, "\(record.title) lacks \(lacking.map { "\"\($0)\"" }.joined(separator: " and "))",
      at: place,
      help: [
        lacking.contains("positive")
          ? "name the answers that count: positive = { \"very safe\", \"safe\" }" : nil,
        lacking.contains("other")
          ? "name the other real answers: other = { \"unsafe\", \"very unsafe\" }, or other = \"any\"" : nil,
        lacking.count == 2 ? "or, for a scale whose mean is wanted: scale = { 0, 10 }" : nil,
      ].compactMap { $0 })
  }

  fileprivate static func answerListedTwice(_ answer: Survey.Answer, question: String, at place: Span)
    -> Diagnostic
  {
    Diagnostic(
      .answerListedTwice, "question \"\(question)\" lists the answer \"\(answer.text)\" twice", at: place,
      label: "again here", help: ["an answer is positive, other or no_answer: keep one of them"])
  }
}
