import Diagnostics

extension Draft {
  /// Text copied from a web page or a word processor brings characters that nobody sees.
  ///
  /// They come in dozens, so one report names the other lines.
  mutating func reportInvisibles(_ invisibles: [Tokenizer.Invisible]) {
    let others = invisibles.filter { !lines.contains($0.line) }
    guard let first = others.first else { return }
    let more = Set(others.map(\.line)).subtracting([first.line]).sorted()
    let number = String(first.scalar.value, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: max(0, 4 - number.count)) + number
    report(
      .invisibleCharacter, "an invisible character stands here: \(name(of: first.scalar)) (U+\(code))",
      at: Span(file: file, line: first.line, column: first.column),
      label: first.scalar.properties.generalCategory == .spaceSeparator ? "type a plain space" : "delete it",
      notes: more.isEmpty ? [] : ["Also on \(listed(more))."])
  }

  private func name(of scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\u{A0}": "no-break space"
    case "\u{202F}": "narrow no-break space"
    case "\u{FEFF}": "byte order mark"
    default: scalar.properties.name?.lowercased() ?? "control character"
    }
  }

  private func listed(_ lines: [Int]) -> String {
    let named = lines.prefix(5).map(String.init).joined(separator: ", ")
    let rest = lines.count > 5 ? " and \(lines.count - 5) more" : ""
    return (lines.count == 1 ? "line " : "lines ") + named + rest
  }

  /// Curly quotes, letters outside a–z in names, typographic minus signs, and texts without an end.
  mutating func mendCharacters() {
    for i in tokens.indices {
      switch tokens[i].flaw {
      case .curlyQuote(let column): reportCurlyQuote(i, column)
      case .nameCharacters: reportName(i)
      case .unicodeMinus:
        report(
          .unicodeMinus, "\(tokens[i].text) is a typographic dash, not a minus sign", at: span(i),
          label: "write -")
        tokens[i].text = "-"
      case .unfinished: reportUnfinished(i)
      case .malformedNumber: continue
      case nil:
        reportJunk(i)
        continue
      }
      tokens[i].flaw = nil
    }
  }

  private mutating func reportCurlyQuote(_ i: Int, _ column: Int) {
    let token = tokens[i]
    let place = token.text.index(
      token.text.startIndex, offsetBy: column - token.column, limitedBy: token.text.endIndex)
    let quote = place.flatMap { $0 < token.text.endIndex ? token.text[$0] : nil } ?? "“"
    let straight = "‘’‚‛‹›′".contains(quote) ? "'" : "\""
    report(
      .curlyQuotes, "\(quote) is a curly quote, as word processors write it",
      at: Span(file: file, line: token.line, column: column), label: "write \(straight)")
    tokens[i].kind = .string
    let inside = String(token.text.drop(while: isQuote).reversed().drop(while: isQuote).reversed())
    tokens[i].text = straight + inside.filter { $0 != Character(straight) && $0 != "\\" } + straight
  }

  private func isQuote(_ character: Character) -> Bool { "\"'“”„‟«»‘’‚‛‹›′″".contains(character) }

  private mutating func reportName(_ i: Int) {
    let written = tokens[i].text
    let plain = plainName(written)
    let isKey = word(i + 1) == "=" && ["{", ",", ";"].contains(word(i - 1))
    let remedies = [plain, isKey ? "[\"\(written)\"]" : nil].compactMap { $0 }
    report(
      .nameCharacters, "\"\(written)\" cannot be a name: names take a–z, digits and _", at: span(i),
      label: remedies.isEmpty ? "write it with a–z" : "write " + remedies.joined(separator: " or "))
    tokens[i].text = plain ?? "name"
  }

  private mutating func reportUnfinished(_ i: Int) {
    let text = tokens[i].text
    let level = text.dropFirst().prefix { $0 == "=" }
    let closer = text.hasPrefix("[") ? "]\(level)]" : String(text.prefix(1))
    report(
      .syntax, "this text is never closed",
      at: Span(file: file, line: tokens[i].line, column: tokens[i].column),
      label: "needs a \(closer) at its end")
    // The text swallowed the rest of the line, a comma included: what follows cannot be judged.
    hush(tokens[i].line...tokens[i].lastLine)
  }

  private mutating func reportJunk(_ i: Int) {
    guard tokens[i].kind == .junk, !["!", "?"].contains(tokens[i].text) else { return }
    report(
      .syntax, "\(tokens[i].text) means nothing in a script outside quotes", at: span(i),
      label: "delete it, or quote the text")
  }
}
