import Declarations
import Model

/// A method as a script writes it: `min_max { over = "each_period" }`, or a rule of the script in its place.
struct MethodCall: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  let text: String

  init(_ text: String) { self.text = text }
  init(stringLiteral text: String) { self.text = text }

  var description: String { text }
  /// The name up to the arguments; `rule` for a rule.
  var name: String { String(text.prefix { $0.isLetter || $0.isNumber || $0 == "_" }) }
  var isRule: Bool { name == "rule" }

  /// The same method with one more argument, or with this one in place of its own.
  func with(_ field: String, _ value: String) -> MethodCall {
    if text.hasSuffix("()") { return MethodCall("\(name) { \(field) = \(value) }") }
    return MethodCall(String(text.dropLast(2)) + ", \(field) = \(value) }")
  }

  func spec(_ step: Rule.Step) -> MethodSpec? { Schema.method(name, for: step) }

  func takes(_ field: String, _ step: Rule.Step) -> Bool {
    spec(step)?.fields.contains { $0.name == field } == true && !text.contains(field + " =")
  }

  /// An argument for each choice that the method offers and the call leaves open.
  func choices(_ step: Rule.Step) -> [(field: String, value: String)] {
    let offered = spec(step)?.fields.flatMap { field -> [(String, String)] in
      guard case .choice(let choices) = field.type, takes(field.name, step) else { return [] }
      return choices.map { (field.name, "\"\($0)\"") }
    }
    return offered ?? []
  }
}
