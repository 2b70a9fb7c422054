import Diagnostics

extension Draft {
  /// Reports openers without their closer, and closes them where their indentation says they end.
  ///
  /// What pairs up by order alone is left in peace, however it is indented. Where it does not, the region up
  /// to the next declaration is paired again, and there indentation tells which opener was forgotten.
  mutating func mendUnclosed() {
    var closers: [Int: [Token]] = [:]
    var start = 0
    var attempts = 0
    var reports = 0
    while start < tokens.count, attempts < Draft.mostAttempts {
      if let end = endOfPair(start) {
        start = end
        continue
      }
      attempts += 1
      let end = nextDeclaration(after: start)
      let found = unclosed(in: start..<end)
      // What is still open at the end is one mistake, or a script that was cut off: its outermost line is named.
      let lastLine = found.last { $0.shownBy == nil }.map { tokens[$0.index].line }
      for unclosed in found {
        let line = tokens[unclosed.index].line
        let isEcho = lines.contains(line) || unclosed.shownBy == nil && line != lastLine
        var outside = unclosed.shownBy ?? end
        if isEcho || reports >= Draft.mostAttempts {
          hush(line...line)
        } else {
          reports += 1
          outside = firstOutside(unclosed, end: end)
          report(unclosed, before: outside)
        }
        // A comma at the end of the line goes on separating what it separates.
        if unclosed.opener.closer.count == 1, word(outside - 1) == "," { outside -= 1 }
        closers[outside, default: []].append(closer(of: unclosed, after: outside - 1))
      }
      start = end
    }
    guard !closers.isEmpty else { return }
    tokens = (0...tokens.count).flatMap { i in (closers[i] ?? []) + (i < tokens.count ? [tokens[i]] : []) }
  }

  private func closer(of unclosed: Unclosed, after i: Int) -> Token {
    let text = unclosed.opener.closer
    var token = tokens[i]
    (token.kind, token.text, token.leads) = (text.count == 1 ? .symbol : .keyword, text, false)
    return token
  }

  /// A script with this much amiss is mended step by step; going on would only cost time.
  static let mostAttempts = 20

  /// The first declaration after `start` that is not further in than the line of `start`.
  func nextDeclaration(after start: Int) -> Int {
    let column = indentation(start)
    var i = start + 1
    while i < tokens.count {
      if tokens[i].leads, tokens[i].column <= column, startsDeclaration(i) { return i }
      i += 1
    }
    return tokens.count
  }

  private func startsDeclaration(_ i: Int) -> Bool {
    switch kind(i) {
    case .name: kind(i + 1) == .string || ["{", ".", "("].contains(word(i + 1))
    case .keyword: ["local", "function", "return", "if", "for", "while"].contains(word(i))
    default: false
    }
  }

  /// The column at which the line of a token begins.
  private func indentation(_ i: Int) -> Int { tokens[i].indentation }

  /// The end of what opens at `start`; nil where its closers do not pair up.
  private func endOfPair(_ start: Int) -> Int? {
    guard Opener(tokens[start]) != nil else { return start + 1 }
    var open = OpenStack()
    for i in start..<tokens.count {
      if Draft.startsStatement(tokens[i]), open.entries.last?.isBracket == true { return nil }
      if Opener.isCloser(tokens[i]) {
        guard let top = open.entries.popLast(), top.opener.closer == tokens[i].text else { return nil }
        if open.entries.isEmpty { return i + 1 }
      }
      open.push(tokens[i], i)
    }
    return nil
  }

  private struct Unclosed {
    var opener: Opener
    var index: Int
    /// The closer that showed it; nil at the end of the region.
    var shownBy: Int?
  }

  /// A word that cannot stand inside round, square or curly brackets, outside of a function.
  private static func startsStatement(_ token: Token) -> Bool {
    token.kind == .keyword
      && [
        "break", "do", "else", "elseif", "end", "for", "goto", "if", "local", "repeat", "return", "then",
        "until",
        "while",
      ].contains(token.text)
  }

  private func unclosed(in region: Range<Int>) -> [Unclosed] {
    var open = OpenStack()
    var found: [Unclosed] = []
    for i in region {
      while Draft.startsStatement(tokens[i]), let top = open.entries.last, top.isBracket {
        found.append(Unclosed(opener: top.opener, index: top.index, shownBy: i))
        open.entries.removeLast()
      }
      if Opener.isCloser(tokens[i]), let match = match(for: i, in: open.entries) {
        found += open.entries[(match + 1)...].reversed().map {
          Unclosed(opener: $0.opener, index: $0.index, shownBy: i)
        }
        open.entries.removeSubrange(match...)
      }
      open.push(tokens[i], i)
    }
    return found + open.entries.reversed().map { Unclosed(opener: $0.opener, index: $0.index, shownBy: nil) }
  }

  /// The entry that a closer belongs to: the innermost of its kind, unless the indentation names one further out.
  private func match(for i: Int, in entries: [OpenStack.Entry]) -> Int? {
    let fitting = entries.indices.reversed().filter { entries[$0].opener.closer == tokens[i].text }
    guard let innermost = fitting.first else { return nil }
    guard tokens[i].leads, indentation(entries[innermost].index) > tokens[i].column else { return innermost }
    return fitting.first { indentation(entries[$0].index) == tokens[i].column } ?? innermost
  }

  /// The first token that lies outside by its indentation.
  private func firstOutside(_ unclosed: Unclosed, end: Int) -> Int {
    let opener = unclosed.index
    let column = indentation(opener)
    let limit = unclosed.shownBy ?? end
    let isFilled = opener + 1 < limit && !tokens[opener + 1].leads
    for i in (opener + 1)..<max(limit, opener + 1)
    where tokens[i].leads && tokens[i].column <= column && !continues(i) {
      // A line right below its opener and no further in: this part of the script has no indentation to go by.
      let saysNothing =
        tokens[i].column == column && isFirstLine(i, below: opener)
        && !(isFilled && tokens[opener].kind == .symbol)
      return saysNothing ? limit : i
    }
    return limit
  }

  private func isFirstLine(_ i: Int, below opener: Int) -> Bool { tokens[i - 1].line == tokens[opener].line }

  private func continues(_ i: Int) -> Bool { ["else", "elseif", "then", "do", "{"].contains(word(i)) }

  // MARK: Words

  private mutating func report(_ unclosed: Unclosed, before outside: Int) {
    let opener = tokens[unclosed.index]
    let place =
      if outside >= tokens.count {
        "at the end of the file"
      } else if tokens[outside].line == opener.line {
        "before \(tokens[outside].text)"
      } else {
        "before line \(tokens[outside].line)"
      }
    let closer = unclosed.opener.closer
    let article = closer.first == "e" || closer.first == "u" ? "an" : "a"
    let label = "needs \(article) \(closer) \(place)"
    switch unclosed.opener {
    case .brace, .bracket, .parenthesis:
      let head = head(of: unclosed.index)
      report(
        .unclosedBlock, "\(head.text) opened on line \(opener.line) is never closed",
        at: span(head.start..<(unclosed.index + 1)), label: label)
    default:
      report(
        .missingEnd, "\"\(opener.text)\" on line \(opener.line) has no \(closer)", at: span(unclosed.index),
        label: label)
    }
  }

  /// What a reader calls the opener: `indicator "x"`, `columns`, `per( … )`.
  private func head(of open: Int) -> (text: String, start: Int) {
    let isCall = word(open) == "("
    if kind(open - 1) == .string, kind(open - 2) == .name, isOnLine(open, of: open - 2) {
      return (written((open - 2)..<open), open - 2)
    }
    if kind(open - 1) == .name, isOnLine(open, of: open - 1) {
      return (tokens[open - 1].text + (isCall ? "( … )" : ""), open - 1)
    }
    if word(open - 1) == "=", kind(open - 2) == .name, isOnLine(open, of: open - 2) {
      return (tokens[open - 2].text, open - 2)
    }
    return ("the \(tokens[open].text)", open)
  }
}
