/// The smallest part of a script that means something, as it stands in the file.
package struct Token: Hashable, Sendable {
  package enum Kind: Sendable {
    case name, keyword, number, string, symbol
    /// A character that means nothing in Lua, or a comment of another language.
    case junk
  }

  /// What keeps Lua from reading a token whose intention is plain.
  package enum Flaw: Hashable, Sendable {
    /// A quote of a word processor opens or closes the text, at this column.
    case curlyQuote(column: Int)
    case nameCharacters
    case unicodeMinus
    case malformedNumber
    /// A text or a long comment without an end.
    case unfinished
  }

  package var kind: Kind
  /// As written, quotes included.
  package var text: String
  /// Bytes from the start of the file.
  package var start: Int
  package var end: Int
  /// Counted from 1; `lastLine` differs in texts over several lines.
  package var line: Int
  package var lastLine: Int
  /// Counted in characters from 1.
  package var column: Int
  /// In characters, on the first line.
  package var length: Int
  package var flaw: Flaw?
  /// The first token of its line.
  package var leads: Bool
  /// The column of the first token of its line.
  package var indentation: Int

  package var endColumn: Int { column + length }

  /// No space between this token and the next.
  package func touches(_ next: Token) -> Bool { end == next.start }
}

extension Token {
  /// What a text says, without its quotes; nil for other tokens.
  package var literal: String? {
    guard kind == .string, flaw == nil else { return nil }
    if text.hasPrefix("[") {
      let level = text.dropFirst().prefix { $0 == "=" }.count + 2
      let inside = text.dropFirst(level).dropLast(level)
      return String(inside.first?.isNewline == true ? inside.dropFirst() : inside)
    }
    return Token.unescaped(text.dropFirst().dropLast())
  }

  /// Resolves the escapes that occur in ids and titles; any other stays as written.
  private static func unescaped(_ inside: Substring) -> String {
    guard inside.contains("\\") else { return String(inside) }
    var result = ""
    var rest = inside
    while let character = rest.popFirst() {
      guard character == "\\", let escaped = rest.popFirst() else {
        result.append(character)
        continue
      }
      switch escaped {
      case "n": result.append("\n")
      case "t": result.append("\t")
      case "\"", "'", "\\", "\n": result.append(escaped)
      default: result += "\\\(escaped)"
      }
    }
    return result
  }

  /// An expression may end with this token, so another one cannot begin right after it.
  var endsExpression: Bool {
    switch kind {
    case .name, .number, .string: true
    case .keyword: ["nil", "true", "false", "end"].contains(text)
    case .symbol: [")", "}", "]", "..."].contains(text)
    case .junk: false
    }
  }

  var isBinaryOperator: Bool {
    switch kind {
    case .symbol: Token.binaryOperators.contains(text)
    case .keyword: text == "and" || text == "or"
    default: false
    }
  }

  private static let binaryOperators: Set = [
    "+", "-", "*", "/", "//", "%", "^", "..", "==", "~=", "<", ">", "<=", ">=", "&", "|", "~", "<<", ">>",
  ]

  static let keywords: Set = [
    "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in", "local",
    "nil", "not", "or", "repeat", "return", "then", "true", "until", "while",
  ]
}
