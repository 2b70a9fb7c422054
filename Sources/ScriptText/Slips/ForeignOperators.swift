import Diagnostics

extension Draft {
  /// Operators of other languages become Lua's.
  mutating func mendOperators() {
    var i = 0
    while i < tokens.count {
      defer { i += 1 }
      guard tokens[i].kind == .symbol || tokens[i].kind == .junk else { continue }
      let written = tokens[i].text
      if let right = Draft.counterparts[written] {
        report(.foreignOperator, "\(written) is not an operator in Lua", at: span(i), label: "write \(right)")
        replace(i, by: right)
      } else if written == "=>" || written == ":=" {
        let right = written == "=>" && !isAtKey(i - 1) ? ">=" : "="
        report(.foreignOperator, "\(written) is not an operator in Lua", at: span(i), label: "write \(right)")
        replace(i, by: right)
      } else if written == "?" {
        report(
          .foreignOperator, "? does not choose between values in Lua", at: span(i),
          label: "write when(condition, value, other)")
        hush(tokens[i].line...tokens[i].line)
      } else if written == "++" || (written.hasSuffix("=") && Draft.assignments.contains(written)) {
        let name = kind(i - 1) == .name ? tokens[i - 1].text : "s"
        let right = written == "++" ? "+ 1" : String(written.dropLast()) + " …"
        report(
          .foreignOperator, "\(written) is not an operator in Lua", at: span(i),
          label: "write \(name) = \(name) \(right)")
        mendAssignment(i)
      }
    }
  }

  private static let counterparts = [
    "!=": "~=", "!==": "~=", "<>": "~=", "≠": "~=", "===": "==", "&&": "and", "||": "or", "!": "not",
    "**": "^",
    "=<": "<=", "≤": "<=", "≥": ">=", "×": "*", "·": "*", "∙": "*", "⋅": "*", "÷": "/",
  ]
  private static let assignments: Set = ["+=", "-=", "*=", "/=", "//=", "%=", "^=", "..="]

  private mutating func replace(_ i: Int, by text: String) {
    tokens[i].text = text
    tokens[i].kind = Token.keywords.contains(text) ? .keyword : .symbol
  }

  /// `s += 1` reads on as `s = 1`, and `s++` as a call, which may stand alone.
  private mutating func mendAssignment(_ i: Int) {
    if tokens[i].text == "++" {
      (tokens[i].kind, tokens[i].text) = (.string, "\"\"")
    } else {
      replace(i, by: "=")
    }
  }
}
