package import Diagnostics

extension Script {
  /// What Lua says when a script stops on its way, in plain words and with a caret where Lua names what it stopped at.
  ///
  /// - message: as Lua gives it, without `file:line:` in front.
  /// - line: the line that Lua names.
  package func runtimeDiagnostic(fromLuaMessage message: String, line: Int, calls: [String]) -> Diagnostic {
    let said = StopReason(message)
    // What the script itself raised stands at its own word for that.
    let word = said.name ?? (said.plainWords == message ? "error" : nil)
    let span =
      word.flatMap { outline.name($0, line: line) } ?? outline.code(line: line)
      ?? Span(file: file, line: line)
    return Diagnostic(.scriptError, said.plainWords, at: span, label: said.remedy, notes: calls)
  }
}

/// An error of a running script as Lua words it, taken apart.
struct StopReason {
  /// The name of the thing, where Lua knows one: `local 'y'`, `field 'burglaries'`.
  let name: String?
  let plainWords: String
  let remedy: String?

  init(_ message: String) {
    if let (_, attempt) = cut(message, at: "attempt to ") {
      (name, plainWords, remedy) = Self.attempted(attempt, message)
    } else if let (_, argument) = cut(message, at: "bad argument #"),
      let (number, rest) = cut(argument, at: " to '"),
      let (function, reason) = cut(rest, at: "' (")
    {
      name = function
      plainWords = "\(function) cannot take its \(Self.ordinal(number)) value: \(reason.dropLast())"
      remedy = nil
    } else if message.hasPrefix("stack overflow") || message.hasPrefix("C stack overflow") {
      name = nil
      plainWords = "functions call each other without end, or too deep"
      remedy = "look for a function that calls itself"
    } else {
      (name, plainWords, remedy) = (nil, message, nil)
    }
  }

  /// `perform arithmetic on a nil value (local 'y')` and its kin.
  private static func attempted(_ attempt: String, _ message: String) -> (String?, String, String?) {
    if let (_, compared) = cut(attempt, at: "compare ") { return (nil, comparison(compared), nil) }
    let name = cut(attempt, at: " '").flatMap { cut($0.after, at: "'", fromEnd: true)?.before }
    guard let (action, rest) = cut(attempt, at: " a "), let (type, _) = cut(rest, at: " value") else {
      return (name, message, nil)
    }
    let what = name.map { "\"\($0)\"" } ?? "this"
    let isNil = type == "nil"
    let found = isNil ? "\(what) has no value" : "\(what) is \(words(for: type))"
    switch action {
    case "call":
      return (name, isNil ? "\(what) is no function of this script" : "\(found), not a function", nil)
    case "index": return (name, "\(found), so it has no parts", nil)
    case "concatenate": return (name, "\(found): .. joins texts and numbers only", nil)
    case "get length of":
      return (name, "\(found): # counts the items of a list or the letters of a text", nil)
    case _ where type == "formula": return (name, "\(found), and a formula has no such operation", nil)
    default:
      return (
        name, "\(found), so nothing can be computed with it",
        isNil ? "test it first: if \(name ?? "x") then … end" : nil
      )
    }
  }

  /// `number with nil` or `two nil values`.
  private static func comparison(_ compared: String) -> String {
    if let (left, right) = cut(compared, at: " with ") {
      return "\(words(for: left)) cannot be compared with \(words(for: right))"
    }
    let type = compared.split(separator: " ").dropFirst().first.map(String.init) ?? compared
    return "\(words(for: type)) cannot be compared with another one"
  }

  private static func words(for type: String) -> String {
    switch type {
    case "nil": "nil"
    case "boolean": "true or false"
    case "string": "text"
    default: "a \(type)"
    }
  }

  private static func ordinal(_ number: String) -> String {
    ["1": "first", "2": "second", "3": "third"][number] ?? "\(number)th"
  }
}
