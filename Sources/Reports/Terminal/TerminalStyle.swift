/// What a terminal can show.
package struct TerminalStyle: Hashable, Sendable {
  package var hasColor: Bool
  /// Whether characters beyond ASCII come out right.
  package var isUnicode: Bool
  package var width: Int

  package init(hasColor: Bool, isUnicode: Bool, width: Int) {
    self.hasColor = hasColor
    self.isUnicode = isUnicode
    self.width = width
  }

  func paint(_ text: String, _ style: Document.Text.Style) -> String {
    guard hasColor else { return text }
    switch style {
    case .plain: return text
    case .strong: return "\u{1B}[1m\(text)\u{1B}[0m"
    case .quiet: return "\u{1B}[2m\(text)\u{1B}[0m"
    case .better: return "\u{1B}[32m\(text)\u{1B}[0m"
    case .worse: return "\u{1B}[31m\(text)\u{1B}[0m"
    }
  }

  func paint(_ text: String, code: Int) -> String {
    hasColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  /// ASCII in place of the few signs that reports use, where nothing else comes out.
  func spelled(_ text: String) -> String {
    let clean = withoutControls(text)
    guard !isUnicode else { return clean }
    return String(
      clean.flatMap { character -> String in
        switch character {
        case "▲": "+"
        case "▼", "−", "–", "─", "—": "-"
        case "●": "o"
        case "×": "x"
        case "·": "."
        case "…": "..."
        case "✓": "v"
        case "≥": ">="
        case "≤": "<="
        case "Σ": "sum"
        case "√": "sqrt"
        case "λ": "lambda"
        case "²": "^2"
        case "⁺": "+"
        case "⁻": "-"
        case "⌈": "ceil("
        case "⌉": ")"
        case "\u{A0}", "\u{202F}": " "
        default: character.isASCII ? String(character) : "?"
        }
      })
  }
}

/// Text from scripts and data files must not steer a terminal: control characters, and those that turn the reading
/// direction, are left out.
package func withoutControls(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isControl) else { return text }
  return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isControl($0) }))
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
    0xFFF9...0xFFFB, 0xE0000...0xE007F:
    true
  default: false
  }
}

/// The cells of a terminal that a text takes: none for combining marks, two for wide East Asian signs.
func displayWidth(_ text: String) -> Int {
  text.reduce(0) { width, character in
    guard let scalar = character.unicodeScalars.first else { return width }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0x1F1E6...0x1F1FF, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return width + 2
    case 0x300...0x36F: return width
    default: return width + 1
    }
  }
}
