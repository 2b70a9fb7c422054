import Diagnostics

extension Draft {
  /// Two items of a table without a comma between them.
  mutating func mendMissingCommas() {
    let brackets = Brackets(tokens)
    var mended: [Token] = []
    mended.reserveCapacity(tokens.count)
    for i in tokens.indices {
      mended.append(tokens[i])
      guard i + 1 < tokens.count, let open = brackets.around[i + 1], open <= i, word(open) == "{",
        brackets.partner[open] != nil,
        isMissing(after: i, brackets)
      else { continue }
      reportMissing(after: i)
      var comma = tokens[i]
      (comma.kind, comma.text, comma.leads) = (.symbol, ",", false)
      mended.append(comma)
    }
    tokens = mended
  }

  private func isMissing(after i: Int, _ brackets: Brackets) -> Bool {
    guard tokens[i].endsExpression else { return false }
    let next = i + 1
    let isKey = kind(next) == .name && word(next + 1) == "="
    guard tokens[next].leads else { return isKey }
    switch kind(next) {
    case .name, .number: return true
    case .string: return !mayBeCalled(i, brackets)
    case .keyword: return ["function", "nil", "true", "false", "not"].contains(word(next))
    case .symbol:
      if word(next) == "{" { return !mayBeCalled(i, brackets) }
      guard word(next) == "[", let close = brackets.partner[next] else { return false }
      return word(close + 1) == "="
    default: return false
    }
  }

  /// A text or a table behind this token is an argument: Lua reads on over the end of the line.
  private func mayBeCalled(_ i: Int, _ brackets: Brackets) -> Bool {
    switch tokens[i].kind {
    case .name: return true
    case .string: return i > 0 && mayTakeArgument(i - 1)
    case .symbol:
      guard let open = brackets.partner[i] else { return true }
      return word(i) != "}" || (open > 0 && mayTakeArgument(open - 1))
    default: return false
    }
  }

  private func mayTakeArgument(_ i: Int) -> Bool {
    tokens[i].kind == .name || tokens[i].kind == .string || [")", "]", "}"].contains(word(i))
  }

  private mutating func reportMissing(after i: Int) {
    let token = tokens[i]
    let lastLine = token.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).last ?? ""
    let column = token.line == token.lastLine ? token.endColumn : lastLine.count + 1
    let isLineEnd = tokens[i + 1].leads
    report(
      .missingComma,
      isLineEnd
        ? "a comma is missing at the end of line \(token.lastLine)"
        : "a comma is missing before \(tokens[i + 1].text)",
      at: Span(file: file, line: token.lastLine, column: column), label: "write ,")
  }
}
