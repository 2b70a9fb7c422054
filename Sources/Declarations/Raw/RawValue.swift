package import Model

/// What a script wrote in a field, before anyone asked whether it belongs there.
package indirect enum RawValue: Sendable {
  case none
  case boolean(Bool)
  case number(Double)
  case text(String)
  case table(RawTable)
  case expression(Expression)
  /// A method with its arguments: `goalposts { worst = 12, best = 1 }`.
  case call(RawCall)
  case rule(Rule)
  case function(FunctionHandle)
  case source(String)
  /// Something that was complained about where it was made; nothing more is said of it.
  case reported
  /// A Lua value that no field takes; the text is its Lua type.
  case other(String)

  /// How a message names it: `the text "abc"`, `the number 3`.
  package var words: String {
    switch self {
    case .none: "nothing"
    case .boolean(let value): value ? "true" : "false"
    case .number(let value): "the number \(numberText(value))"
    case .text(let text): "the text \"\(text.prefix(40))\""
    case .table: "a table"
    case .expression: "a formula"
    case .call(let call): "\(call.name)(…)"
    case .rule(let rule): "the rule \"\(rule.name)\""
    case .function: "a function"
    case .source(let id): "the source \"\(id)\""
    case .reported: "a mistake"
    case .other(let type): (type.first.map { "aeiou".contains($0) } == true ? "an " : "a ") + type
    }
  }
}

/// A Lua table: the items of its list part, and its named fields in the order of their names.
package struct RawTable: Sendable {
  package var items: [RawValue]
  package var fields: [(name: String, value: RawValue)]

  package init(items: [RawValue] = [], fields: [(name: String, value: RawValue)] = []) {
    self.items = items
    self.fields = fields
  }
}

package struct RawCall: Sendable {
  package var name: String
  package let arguments: [RawValue]
  package let extent: RawExtent

  package init(name: String, arguments: [RawValue]) {
    self.name = name
    self.arguments = arguments
    extent = Self.extent(arguments)
  }
}
