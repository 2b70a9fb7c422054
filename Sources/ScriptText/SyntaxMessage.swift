package import Diagnostics

extension Script {
  /// What Lua says about a script that it cannot read, in plain words and with a caret where it can be placed.
  ///
  /// - message: as Lua gives it, with or without `file:line:` in front.
  /// - line: the line that Lua names.
  package func syntaxDiagnostic(fromLuaMessage message: String, line: Int) -> Diagnostic {
    let said = LuaComplaint(message, line: line)
    let token = said.near.flatMap { near in
      tokens.first { $0.line == line && $0.text == near }
        ?? tokens.first { $0.line...$0.lastLine ~= line && $0.text.hasPrefix(near) }
    }
    let span = token.map(span(of:)) ?? Span(file: file, line: line)
    let quotes = token.flatMap { isBareID($0) ? "write \"\($0.text)\"" : nil }
    return Diagnostic(.syntax, said.plainWords, at: span, label: said.remedy ?? quotes)
  }
}

extension Script {
  /// `indicator green {`: the id of a block, without its quotes.
  private func isBareID(_ token: Token) -> Bool {
    guard token.kind == .name, let i = tokens.firstIndex(where: { $0.start == token.start }), i > 0,
      i + 1 < tokens.count
    else { return false }
    return tokens[i - 1].kind == .name && tokens[i + 1].text == "{"
  }
}

/// A syntax error as Lua words it, taken apart.
struct LuaComplaint {
  /// Without place and `near`.
  private let core: String
  /// The token at which Lua stopped; nil at the end of the file.
  let near: String?
  private let isAtEnd: Bool

  init(_ message: String, line: Int) {
    // The name of the script may hold anything, but not by chance the line between colons.
    let complaint = cut(message, at: ":\(line): ")?.after ?? message
    guard let (before, token) = cut(complaint, at: " near ", fromEnd: true) else {
      (core, near, isAtEnd) = (complaint, nil, false)
      return
    }
    core = before
    isAtEnd = token == "<eof>" || token == "'<eof>'"
    let isQuoted = token.count > 1 && token.first == "'" && token.last == "'"
    near = isAtEnd ? nil : isQuoted ? String(token.dropFirst().dropLast()) : token
  }

  private var place: String {
    isAtEnd ? "before the end of the file" : near.map { "before \(quoted($0))" } ?? "here"
  }

  private func quoted(_ word: String) -> String {
    word.hasPrefix("\"") ? word : "\"\(word)\""
  }

  var plainWords: String {
    if let (wanted, rest) = cut(core, at: " expected") {
      guard let (_, opener) = cut(rest, at: "(to close '"), let (word, line) = cut(opener, at: "' at line ")
      else {
        return "\(plain(wanted)) is missing \(place)"
      }
      return
        "\(plain(wanted)) is missing \(place), to close the \(word) on line \(line.prefix { $0.isNumber })"
    }
    switch core {
    case "unexpected symbol", "syntax error":
      return isAtEnd ? "the script ends too early" : "\(near.map(quoted) ?? "this") does not fit here"
    case "unfinished string": return "this text is never closed"
    case "malformed number": return "\(near ?? "this") is not a number"
    default: return rarerWords
    }
  }

  private var rarerWords: String {
    if core.hasPrefix("unfinished long") {
      let kind = core.hasPrefix("unfinished long comment") ? "comment" : "text"
      let start =
        cut(core, at: "line ").map { " that starts on line \($0.after.prefix { $0.isNumber })" } ?? ""
      return "the long \(kind)\(start) is never closed"
    }
    if core.hasPrefix("invalid escape sequence") { return "a backslash in a text has a meaning of its own" }
    if let (_, name) = cut(core, at: "attempt to assign to const variable ") {
      return "\(plain(name)) is constant and keeps its first value"
    }
    if core.hasPrefix("break outside a loop") { return "break stands outside of a loop" }
    if let (_, rest) = cut(core, at: "no visible label '"), let (name, _) = cut(rest, at: "'") {
      return "there is no label \(name) for goto to go to"
    }
    return near.map { "\(core), before \(quoted($0))" } ?? core
  }

  var remedy: String? {
    switch core {
    case "unfinished string": near?.first.map { "needs a \($0) at its end" }
    case "malformed number": "write digits, with one point at most"
    case let text where text.hasPrefix("invalid escape sequence"): "write \\\\ for a backslash, / in a path"
    default: nil
    }
  }

  private func plain(_ expected: String) -> String {
    switch expected {
    case "<name>": "a name"
    case "<eof>", "'<eof>'": "the end of the file"
    case "function arguments": "( … ) after a method's name"
    default: String(expected.filter { $0 != "'" })
    }
  }
}

/// The text before and after the first mark, or the last one.
func cut(_ text: String, at mark: String, fromEnd: Bool = false) -> (before: String, after: String)? {
  let (bytes, wanted) = (Array(text.utf8), Array(mark.utf8))
  guard bytes.count >= wanted.count else { return nil }
  let starts = 0...(bytes.count - wanted.count)
  func fits(_ start: Int) -> Bool { bytes[start...].starts(with: wanted) }
  guard let start = fromEnd ? starts.last(where: fits) : starts.first(where: fits) else { return nil }
  return (
    String(decoding: bytes[..<start], as: UTF8.self),
    String(decoding: bytes[(start + wanted.count)...], as: UTF8.self)
  )
}
