import Diagnostics

extension Draft {
  /// Comments of other languages, and `--` that a word processor turned into a dash, leave the draft.
  mutating func dropForeignComments() {
    var kept: [Token] = []
    kept.reserveCapacity(tokens.count)
    var i = 0
    while i < tokens.count {
      guard let mark = foreignComment(at: i, after: kept.last) else {
        kept.append(tokens[i])
        i += 1
        continue
      }
      report(
        .foreignComment, mark.message,
        at: Span(file: file, line: tokens[i].line, column: tokens[i].column, length: mark.length),
        label: mark.label)
      hush(tokens[i].line...tokens[i].lastLine)
      let line = tokens[i].lastLine
      i += 1
      if !mark.isWhole {
        while i < tokens.count, tokens[i].line == line { i += 1 }
      }
    }
    tokens = kept
  }

  private struct Mark {
    var message: String
    var label = "write --"
    var length: Int
    /// One token holds the whole comment; otherwise it goes to the end of the line.
    var isWhole = false
  }

  private func foreignComment(at i: Int, after before: Token?) -> Mark? {
    let token = tokens[i]
    if token.kind == .junk, token.text.hasPrefix("/*") {
      return Mark(
        message: "/* */ is not a comment in Lua", label: "write --, or --[[ … ]] over several lines",
        length: 2,
        isWhole: true)
    }
    if token.kind == .junk, token.text.hasPrefix("--") {
      return Mark(
        message: "this long comment is never closed", label: "needs a ]] at its end", length: 4, isWhole: true
      )
    }
    guard token.kind == .symbol else { return nil }
    if token.text == "#" {
      return isHashComment(i, after: before)
        ? Mark(message: "# does not start a comment in Lua", length: 1) : nil
    }
    if token.text.hasPrefix("//") {
      return isComment(i, after: before)
        ? Mark(message: "// does not start a comment in Lua", length: 2) : nil
    }
    if token.flaw == .unicodeMinus, ["–", "—", "―"].contains(token.text), i + 1 < tokens.count,
      !token.touches(tokens[i + 1]), isComment(i, after: before)
    {
      return Mark(message: "\(token.text) is a dash: it does not start a comment in Lua", length: 1)
    }
    return nil
  }

  /// `//` and dashes also divide and subtract, after a value and before another one.
  private func isComment(_ i: Int, after before: Token?) -> Bool {
    guard let before, before.endsExpression else { return true }
    return tokens[i].column == 1 || isProse(after: i)
  }

  /// `#` also measures a list, where a value may begin.
  private func isHashComment(_ i: Int, after before: Token?) -> Bool {
    guard let before else { return true }
    if before.endsExpression || ["then", "do", "else", "repeat"].contains(before.text) { return true }
    guard [",", ";", "{"].contains(before.text) else { return false }
    return isProse(after: i) || isFollowedByKey(lastOnLine(i))
  }

  private func lastOnLine(_ i: Int) -> Int {
    var last = i
    while isOnLine(last + 1, of: i) { last += 1 }
    return last
  }

  /// A next line that begins with a key or another `#` needs a comma before it: a remark does without.
  private func isFollowedByKey(_ i: Int) -> Bool {
    tokens[i].text != "," && (word(i + 1) == "#" || kind(i + 1) == .name && word(i + 2) == "=")
  }

  /// Words in a row that are no expression: the rest of the line is for people.
  private func isProse(after i: Int) -> Bool {
    let last = lastOnLine(i)
    guard last > i else { return true }
    var grammar = Grammar(Array(tokens[(i + 1)...last]))
    _ = grammar.expressions()
    guard !grammar.isAtEnd else { return false }
    let misfit = grammar.tokens[grammar.i]
    return misfit.flaw != nil || [.name, .number, .string, .junk].contains(misfit.kind)
  }
}
