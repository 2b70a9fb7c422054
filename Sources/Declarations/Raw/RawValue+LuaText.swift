import Model

extension RawCall {
  /// The call as a script writes it: `goalposts { worst = 12, best = 1 }`, `min_max()`.
  package var luaText: String {
    if arguments.isEmpty { return "\(name)()" }
    if arguments.count == 1, case .table(let table) = arguments[0] { return "\(name) \(table.luaText)" }
    return "\(name)(\(arguments.map(\.luaText).joined(separator: ", ")))"
  }
}

extension RawTable {
  fileprivate var luaText: String {
    let parts = items.map(\.luaText) + fields.map { "\($0.name) = \($0.value.luaText)" }
    return parts.isEmpty ? "{}" : "{ \(parts.joined(separator: ", ")) }"
  }
}

extension RawValue {
  /// Plain values as a script writes them; anything else in words.
  fileprivate var luaText: String {
    switch self {
    case .boolean(let value): value ? "true" : "false"
    case .number(let value): numberText(value)
    case .text(let text): "\"\(text)\""
    case .table(let table): table.luaText
    case .call(let call): call.luaText
    case .none: "nil"
    case .expression, .rule, .function, .source, .reported, .other: words
    }
  }
}
