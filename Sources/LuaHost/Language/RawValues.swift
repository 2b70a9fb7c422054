import Declarations
import Model

/// Takes what leaves Lua to plain values.
struct RawValues {
  let record: ScriptRecord
  let kinds: TokenKinds
  /// Names of the method constructors, so that `geometric` without brackets is understood.
  let methodNames: [LuaFunction: String]

  func value(_ value: LuaValue) -> RawValue {
    switch value {
    case .nil: .none
    case .boolean(let value): .boolean(value)
    case .integer(let value): number(value)
    case .number(let value): value.isFinite ? .number(value) : .other("number that is not finite")
    case .string(let text): isClean(text) ? .text(text) : .other("text with control characters")
    case .table(let table): .table(self.table(table))
    case .function(let function): self.function(function)
    case .token(let token): self.token(token)
    case .vector: .other("vector")
    case .reference: .other("reference")
    case .unreadable(let reason): .other(words(reason))
    }
  }

  /// Beyond 2^53 a number would be rounded to a neighbour, or has gone round from one end to the other.
  private func number(_ whole: Int64) -> RawValue {
    whole.magnitude <= 1 << 53 ? .number(Double(whole)) : .other("whole number beyond 2^53")
  }

  func table(_ table: LuaTable) -> RawTable {
    RawTable(
      items: table.positional.map { value($0) } + table.strayKeys.map { .other("value under the key \($0)") },
      fields: table.fields.map { ($0.key, value($0.value)) })
  }

  private func function(_ function: LuaFunction) -> RawValue {
    if let name = methodNames[function] { return .call(RawCall(name: name, arguments: [])) }
    return function.isWrittenInLua ? .function(record.handle(function)) : .other("word of the language")
  }

  private func token(_ token: LuaToken) -> RawValue {
    let number = Int(token.id)
    switch token.kind {
    case kinds.expression: return .expression(record.expressions[number])
    case kinds.method: return .call(record.calls[number])
    case kinds.rule: return .rule(record.rules[number])
    case kinds.source: return .source(record.sources[number].id)
    case kinds.mistake: return .reported
    case kinds.condition: return .other("condition")
    case kinds.inputs: return .other("input without a name")
    case kinds.block: return .other("block")
    default: return .other("word of the language")
    }
  }

  private func words(_ reason: LuaUnreadable) -> String {
    switch reason {
    case .notText: "text that is not UTF-8"
    case .cycle: "table that contains itself"
    case .tooDeep: "table of tables too deep to read"
    case .tooLarge: "table too large to read"
    case .type(let name): name
    }
  }
}

/// Whether a text is free of characters that steer a terminal or turn the reading direction; lines and tabs may be in it.
private func isClean(_ text: String) -> Bool {
  text.utf8.allSatisfy { 0x20 <= $0 && $0 < 0x7F }
    || !text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: false
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
}
