/// Text of other people in a script that the program writes: it must stay a comment or a string.
enum LuaText {
  /// Lines that Lua passes over. Control characters are left out, so that no line ends early.
  ///
  /// - indent: of the signs; inset: of the words behind them, all lines but the first two further.
  static func comment(_ text: String, indent: Int = 0, inset: Int = 0) -> [String] {
    let start = String(repeating: " ", count: indent) + "--"
    // An editor shows a no-break space as any other, and whoever copies it out of a comment gets an error.
    let plain = String(withoutControls(text).map { $0 == "\u{A0}" ? " " : $0 })
    let lines = folded(plain, to: 96 - indent - inset, hanging: 2)
    return lines.isEmpty ? [start] : lines.map { start + String(repeating: " ", count: inset + 1) + $0 }
  }

  static func string(_ text: String) -> String {
    let escaped = withoutControls(text).flatMap { sign -> [Character] in
      sign == "\"" || sign == "\\" ? ["\\", sign] : [sign]
    }
    return "\"\(String(escaped))\""
  }

  /// A key of a table: a plain name, or a string in brackets.
  static func key(_ text: String) -> String {
    let isName =
      text.utf8.first.map { !(48...57).contains($0) } == true && !reserved.contains(text)
      && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
    return isName ? text : "[\(string(text))]"
  }

  private static let reserved: Set = [
    "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in", "local",
    "nil",
    "not", "or", "repeat", "return", "then", "true", "until", "while",
  ]
}
