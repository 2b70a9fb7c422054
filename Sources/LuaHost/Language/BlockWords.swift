import Declarations
import Diagnostics
import Model

/// The words that open blocks: `indicator "id" { … }`, `weights { … }`, `drop "id"`.
extension LanguageBuilder {
  func blockWords(_ kinds: TokenKinds, _ raw: RawValues) throws -> [String: LuaValue] {
    let record = record
    var words: [String: LuaValue] = [:]
    for word in Schema.words {
      words[word.name] = .function(
        try state.register { call in
          guard let frame = call.place else { return .nil }
          switch (word.form, call[0]) {
          case (.plain, .table(let table)), (.plainOrNamed, .table(let table)):
            try record.declare(word.name, id: nil, body: raw.table(table), at: frame)
            return .nil
          case (.nameOnly, .string(let id)):
            try record.declare(word.name, id: id, body: RawTable(), at: frame)
            return .nil
          case (.named, .string(let id)), (.plainOrNamed, .string(let id)):
            let number = try record.open(ScriptRecord.OpenBlock(word: word.name, id: id, frame: frame))
            return .token(LuaToken(kind: kinds.block, id: number))
          default: throw BlockFormError(word)
          }
        })
    }
    return words
  }

  /// What follows the name of a block: its fields.
  func blockOperators(
    sources: LuaTokenKind, raw: @escaping () -> RawValues?
  ) -> [LuaOperator: LuaState.Body] {
    let record = record
    return [
      .call: { call in
        guard case .token(let token) = call[0], let raw = raw() else { return .nil }
        let block = record.close(token.id)
        guard case .table(let table) = call[1] else {
          throw FormulaError("\(block.word) \"\(block.id ?? "")\" takes its fields in braces: { … }")
        }
        let body = raw.table(table)
        if let declaration = block.declaration {
          try record.select(body, of: block, declaration)
          return .nil
        }
        try record.declare(block.word, id: block.id, body: body, at: block.frame)
        guard block.word == "source" || block.word == "survey" else { return .nil }
        let inputs = block.word == "source" ? body.names(of: "columns") : body.surveyInputs
        let entry = ScriptRecord.SourceEntry(id: block.id ?? "", word: block.word, inputs: inputs)
        return .token(LuaToken(kind: sources, id: try record.add(entry)))
      }
    ]
  }
}

extension ScriptRecord {
  /// More blocks than this is a loop gone wrong, not a framework.
  static let mostBlocks = 10_000

  func declare(_ word: String, id: String?, body: RawTable, at frame: LuaFrame) throws {
    guard !isRead else {
      throw FormulaError("\(word) declares while figures are computed, which is too late")
    }
    let line = span(of: word, at: frame)
    guard declarations.count < Self.mostBlocks else {
      let problem = Diagnostic.tooManyBlocks(Self.mostBlocks, at: line)
      log.report(problem)
      throw problem
    }
    try makeRoom(body.extent)
    let places = FieldPlaces(line: line, block: block(word, id: id, at: frame))
    declarations.append(RawDeclaration(word: word, id: id, body: body, places: places, module: module))
  }

  /// Blocks that got a name and no fields.
  func reportOpenBlocks() {
    for block in openBlocks where !block.isClosed && block.declaration == nil {
      log.report(
        .blockWithoutFields(block.word, id: block.id ?? "", at: span(of: block.word, at: block.frame)))
    }
  }
}

extension RawTable {
  /// The names inside a field that is a table; nil where there is none.
  fileprivate func names(of field: String) -> [String]? {
    guard case .table(let table)? = fields.first(where: { $0.name == field })?.value else { return nil }
    return table.fields.map(\.name)
  }

  /// The inputs that the questions of a survey give; nil where they cannot be read.
  fileprivate var surveyInputs: [String]? {
    guard case .table(let questions)? = fields.first(where: { $0.name == "questions" })?.value else {
      return nil
    }
    let groups = names(of: "groups") ?? []
    guard questions.fields.count * (groups.count + 1) <= Survey.mostItems else { return nil }
    let kinds = questions.fields.map { question in
      guard case .table(let table) = question.value else { return (name: question.name, isScale: false) }
      return (name: question.name, isScale: table.fields.contains { $0.name == "scale" })
    }
    return Survey.inputNames(of: kinds, groups: groups)
  }
}

struct BlockFormError: WordError, CustomStringConvertible {
  let word: String
  let description: String

  init(_ word: WordSpec) {
    self.word = word.name
    switch word.form {
    case .named: description = "write it like this: \(word.name) \"id\" { … }"
    case .plainOrNamed:
      description = "write it like this: \(word.name) { … } or \(word.name) \"id\" { … }"
    case .plain: description = "write it like this: \(word.name) { … }"
    case .nameOnly: description = "write it like this: \(word.name) \"id\""
    }
  }
}
