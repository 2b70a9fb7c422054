import Diagnostics

extension Draft {
  /// `night-safety = 1` and `night safety = 1` become one name; `"title" = …` loses its quotes.
  mutating func mendNames() {
    var kept: [Token] = []
    kept.reserveCapacity(tokens.count)
    var i = 0
    while i < tokens.count {
      let end = endOfKey(i)
      guard end > i + 1 else {
        kept.append(tokens[i])
        i = end
        continue
      }
      let written = written(i..<end)
      let right = String(written.map { $0 == "-" || $0 == " " ? "_" : $0 })
      if written.contains("-") {
        report(
          .hyphenInName, "\"\(written)\" is a subtraction: a name has no hyphen", at: span(i..<end),
          label: "write \(right)")
      } else {
        report(
          .syntax, "\"\(written)\" is more than one word: a name is one", at: span(i..<end),
          label: "write \(right)")
      }
      var name = tokens[i]
      (name.text, name.end, name.length) = (
        right, tokens[end - 1].end, tokens[end - 1].endColumn - name.column
      )
      kept.append(name)
      i = end
    }
    tokens = kept
    mendQuotedKeys()
  }

  /// The end of the words that were meant as one key; `i + 1` where there is nothing to mend.
  private func endOfKey(_ i: Int) -> Int {
    guard kind(i) == .name, isAtKey(i) else { return i + 1 }
    var end = i + 1
    while word(end) == "-", isPart(end + 1), tokens[end - 1].touches(tokens[end]),
      tokens[end].touches(tokens[end + 1])
    {
      end += 2
    }
    if end > i + 1 {
      let opensBlock = tokens[i].leads && !isContinued(i) && (kind(end) == .string || word(end) == "{")
      return word(end) == "=" || opensBlock ? end : i + 1
    }
    while kind(end) == .name, isOnLine(end, of: i) { end += 1 }
    return word(end) == "=" && isOnLine(end, of: i) ? end : i + 1
  }

  private func isPart(_ i: Int) -> Bool { kind(i) == .name || kind(i) == .number || kind(i) == .keyword }

  /// The line before goes on here.
  private func isContinued(_ i: Int) -> Bool {
    guard i > 0 else { return false }
    return tokens[i - 1].isBinaryOperator || ["=", ",", "(", "return"].contains(word(i - 1))
  }

  private mutating func mendQuotedKeys() {
    for i in tokens.indices where kind(i) == .string && word(i + 1) == "=" && isAtKey(i) {
      let name = tokens[i].literal ?? tokens[i].text
      report(.syntax, "a field's name stands without quotes", at: span(i), label: "write \(keyText(name))")
      (tokens[i].kind, tokens[i].text) = (.name, name)
    }
  }

  private func keyText(_ name: String) -> String {
    let isName =
      name.first?.isNumber == false
      && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    return isName && !Token.keywords.contains(name) ? name : "[\"\(name)\"]"
  }

  // MARK: Colons

  /// `weight: 2`: a colon asks for a method, so a value cannot follow.
  mutating func mendColons() {
    for i in tokens.indices where word(i) == ":" && i > 0 {
      let isQuoted = kind(i - 1) == .string && isAtKey(i - 1)
      guard kind(i - 1) == .name || isQuoted, tokens[i - 1].lastLine == tokens[i].line else { continue }
      let isMethod = kind(i + 1) == .name && (kind(i + 2) == .string || ["(", "{"].contains(word(i + 2)))
      guard isQuoted || !isMethod && isAtKey(i - 1) else { continue }
      mendColon(i)
    }
  }

  /// `formula: per(…)` is a method call to Lua, but nobody spaces one like this among fields.
  mutating func mendColonsBeforeCalls() {
    let brackets = Brackets(tokens)
    for i in tokens.indices where word(i) == ":" && i > 0 && i + 1 < tokens.count {
      guard kind(i - 1) == .name, tokens[i - 1].leads, kind(i + 1) == .name, tokens[i - 1].touches(tokens[i]),
        !tokens[i].touches(tokens[i + 1]), isOnLine(i + 1, of: i), let open = brackets.around[i],
        word(open) == "{",
        kind(open - 1) == .string || kind(open - 1) == .name
      else { continue }
      guard word(i - 2) == "," || word(i - 2) == "{" else { continue }
      mendColon(i)
    }
  }

  private mutating func mendColon(_ i: Int) {
    let key = tokens[i - 1]
    let name = key.literal ?? key.text
    report(
      .colonForEquals, ": does not give a field its value", at: span(i),
      label: key.kind == .string ? "write \(keyText(name)) = …" : "write =")
    (tokens[i - 1].kind, tokens[i - 1].text) = (.name, name)
    tokens[i].text = "="
  }
}
