import Declarations
import Diagnostics
import Model

/// Registers the words of the language one family at a time.
struct LanguageBuilder {
  let state: LuaState
  let record: ScriptRecord
  let mistake: LuaTokenKind

  /// What is known only after the words that need it are registered.
  final class Late {
    var expression: LuaTokenKind?
    var raw: RawValues?
  }
  let late = Late()

  init(state: LuaState, record: ScriptRecord) throws {
    self.state = state
    self.record = record
    mistake = try Self.mistakeKind(state)
  }

  var mistakeValue: LuaValue { .token(LuaToken(kind: mistake, id: 0)) }

  /// A mistake answers everything with itself, so that one slip is told once.
  private static func mistakeKind(_ state: LuaState) throws -> LuaTokenKind {
    final class Own { var kind: LuaTokenKind? }
    let own = Own()
    let again: LuaState.Body = { _ in own.kind.map { .token(LuaToken(kind: $0, id: 0)) } ?? .nil }
    let silent: [LuaOperator] = [
      .index, .call, .add, .subtract, .multiply, .divide, .remainder, .power, .floorDivide, .negate,
    ]
    var operators = Dictionary(uniqueKeysWithValues: silent.map { ($0, again) })
    operators[.newIndex] = { _ in .nil }
    operators[.less] = { _ in .boolean(false) }
    operators[.lessOrEqual] = { _ in .boolean(false) }
    operators[.length] = { _ in .integer(0) }
    let kind = try state.defineTokenKind("mistake", operators: operators)
    own.kind = kind
    return kind
  }

  func defineKinds() throws -> TokenKinds {
    let condition = try state.defineTokenKind("condition", operators: comparisonComplaints())
    let expression = try expressionKind(condition)
    late.expression = expression
    let source = try sourceKind(expression)
    let rule = try state.defineTokenKind("rule")
    let late = late
    let block = try state.defineTokenKind("block", operators: blockOperators(sources: source) { late.raw })
    return TokenKinds(
      expression: expression, condition: condition, method: try state.defineTokenKind("method"), rule: rule,
      source: source, block: block,
      inputs: try inputsKind(expression, block: block), rules: try rulesKind(rule), mistake: mistake)
  }

  private func expressionKind(_ condition: LuaTokenKind) throws -> LuaTokenKind {
    let record = record
    let mistake = mistakeValue
    let comparisons = try comparisonMethods(condition)
    var operators = arithmetic()
    operators.merge(comparisonComplaints()) { first, _ in first }
    operators[.index] = { call in
      guard case .string(let name) = call[1] else {
        throw FormulaError("a formula has no parts: it is one number for each area")
      }
      if let method = comparisons[name] { return .function(method) }
      record.log.report(
        .unknownComparison(name, names: comparisons.keys.sorted(), at: record.span(of: name, at: call.place)))
      return mistake
    }
    return try state.defineTokenKind("formula", operators: operators)
  }

  /// `input.population` in formulas, and `input "population" { … }` for what is entered.
  private func inputsKind(_ expression: LuaTokenKind, block: LuaTokenKind) throws -> LuaTokenKind {
    let record = record
    let mistake = mistakeValue
    return try state.defineTokenKind(
      "input",
      operators: [
        .index: { call in
          guard let name = try inputName(call[1], mistake) else { return mistake }
          return .token(LuaToken(kind: expression, id: try record.add(.input(name))))
        },
        .call: { call in
          guard case .string(let id) = call[1], let frame = call.place else {
            throw FormulaError("write it like this: input.name in a formula, or input \"name\" { … }")
          }
          let number = try record.open(ScriptRecord.OpenBlock(word: "input", id: id, frame: frame))
          return .token(LuaToken(kind: block, id: number))
        },
        .newIndex: { _ in
          throw FormulaError("an input is not set in a script: its figures come from a source")
        },
      ])
  }

  private func sourceKind(_ expression: LuaTokenKind) throws -> LuaTokenKind {
    let record = record
    let mistake = mistakeValue
    return try state.defineTokenKind(
      "source",
      operators: [
        .index: { call in
          guard case .token(let token) = call[0], let name = try inputName(call[1], mistake) else {
            return mistake
          }
          let source = record.sources[Int(token.id)]
          if let inputs = source.inputs, !inputs.contains(name) {
            record.log.report(
              .unknownSourceInput(
                name, word: source.word, source: source.id, inputs: inputs,
                at: record.span(of: name, at: call.place)))
            return mistake
          }
          return .token(LuaToken(kind: expression, id: try record.add(.input(name))))
        },
        .newIndex: { _ in
          throw FormulaError("an input is not set in a script: its figures come from a source")
        },
      ])
  }
}

/// Nil for what a mistake left behind, which was told.
private func inputName(_ value: LuaValue, _ mistake: LuaValue) throws -> String? {
  if case .string(let name) = value { return name }
  if value == mistake { return nil }
  throw FormulaError("an input goes by its name, as in input.home_burglaries, not by a \(value.typeName)")
}
