/// What came of a script.
package struct Verdict: Sendable {
  package enum Class: String, Sendable {
    /// It ended without an error.
    case ok
    /// Refused when it was loaded.
    case syntax
    /// An error of Lua that nobody caught.
    case runtime
    /// Refused by a guard, with a message that says so.
    case denied
    /// A name that is not acceptable.
    case name
    /// A value that is not acceptable.
    case value
    case steps = "limit-steps"
    case time = "limit-time"
    case memory = "limit-memory"
    case stack = "limit-stack"
    case output = "limit-output"
    case count = "limit-count"
  }

  package let classes: Set<Class>
  /// What a person was told.
  package let messages: String

  /// - messages: what the program wrote to standard error.
  package init(messages: String) {
    self.messages = messages
    var classes: Set<Class> = []
    for line in messages.split(separator: "\n") where line.hasPrefix("error[") {
      let code = line.dropFirst(6).prefix { $0 != "]" }
      classes.formUnion(Self.classes(of: String(code), saying: String(line)))
    }
    // A row function that reads what no source gives has no value there.
    if messages.contains("warning[unknown-input]") { classes.insert(.value) }
    self.classes = classes.isEmpty ? [.ok] : classes
  }

  private static func classes(of code: String, saying message: String) -> Set<Class> {
    switch code {
    // A script that only attacks measures nothing.
    case "no-indicators", "no-data": return []
    case "step-limit": return [.steps]
    case "time-limit": return [.time]
    case "memory-limit": return [.memory]
    case "too-many-blocks": return [.count]
    case "unknown-name", "global-assignment": return [.runtime, .denied]
    case "unknown-module", "file-outside-project", "cyclic-use": return [.name, .denied, .runtime]
    case "file-unreadable", "file-too-large", "not-text": return [.denied, .syntax]
    case "bad-id": return [.name]
    case "script-error": return classes(ofScriptErrorSaying: message)
    case "syntax", "curly-quotes", "invisible-character", "name-characters", "unclosed-block", "missing-end",
      "unopened-block", "missing-comma", "foreign-operator", "foreign-comment", "dropped-value":
      return [.syntax]
    default: return [.value]
    }
  }

  private static let refusals = [
    "cannot be changed", "cannot have", "cannot serve", "protected metatable", "have no order",
    "show an address",
  ]

  private static func classes(ofScriptErrorSaying message: String) -> Set<Class> {
    var classes: Set<Class> = [.runtime]
    if message.contains("call each other") || message.contains("stack overflow")
      || message.contains("too many C levels")
    {
      classes.insert(.stack)
    }
    if message.contains("would be longer than") { classes.insert(.memory) }
    if refusals.contains(where: { message.contains($0) }) { classes.insert(.denied) }
    return classes
  }
}
