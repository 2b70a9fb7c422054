import Declarations
import Diagnostics
import Model

extension LanguageBuilder {
  /// `goalposts { … }` and all other methods of the schema, by name.
  func methodWords(_ kinds: TokenKinds) throws -> [String: LuaFunction] {
    let record = record
    var words: [String: LuaFunction] = [:]
    for name in Set(Schema.methods.map(\.name)).sorted() {
      words[name] = try state.register { call in
        let raw = RawValues(record: record, kinds: kinds, methodNames: [:])
        let arguments = call.arguments.map { raw.value($0) }
        return .token(
          LuaToken(kind: kinds.method, id: try record.add(RawCall(name: name, arguments: arguments))))
      }
    }
    return words
  }

  /// `rule.normalise("name", function … end)`.
  func rulesKind(_ rule: LuaTokenKind) throws -> LuaTokenKind {
    let record = record
    let mistake = mistakeValue
    var makers: [String: LuaFunction] = [:]
    for step in Rule.Step.allCases {
      makers[step.rawValue] = try state.register { call in
        guard case .string(let name) = call[0], case .function(let function) = call[1] else {
          throw FormulaError("write it like this: rule.\(step.rawValue)(\"name\", function(x) … end)")
        }
        return .token(
          LuaToken(
            kind: rule, id: try record.add(Rule(step: step, name: name, function: record.handle(function)))))
      }
    }
    return try state.defineTokenKind(
      "rule",
      operators: [
        .index: { call in
          guard case .string(let name) = call[1] else { return mistake }
          if let maker = makers[name] { return .function(maker) }
          record.log.report(.unknownRuleStep(name, at: record.span(of: name, at: call.place)))
          return mistake
        }
      ])
  }
}
