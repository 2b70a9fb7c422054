import Diagnostics

/// Finds the blocks in a run of tokens, whatever else stands around them.
struct OutlineReader {
  private let file: String
  private let tokens: [Token]
  private let brackets: Brackets
  private var fields: [Block.Field] = []

  /// Tables nest a few levels at most; deeper ones keep the span of what encloses them.
  private static let deepest = 8

  init(file: String, tokens: [Token]) {
    self.file = file
    self.tokens = tokens
    brackets = Brackets(tokens)
  }

  mutating func read() -> [Block] {
    var blocks: [Block] = []
    for i in tokens.indices where startsChain(i) {
      if let block = block(at: i) { blocks.append(block) }
    }
    return blocks
  }

  private func symbol(_ i: Int) -> String? {
    i < tokens.count && tokens[i].kind == .symbol ? tokens[i].text : nil
  }

  private func isString(_ i: Int) -> Bool { i < tokens.count && tokens[i].kind == .string }

  /// A name that is not asked of another one and is not being defined.
  private func startsChain(_ i: Int) -> Bool {
    guard tokens[i].kind == .name else { return false }
    guard i > 0 else { return true }
    let before = tokens[i - 1]
    if before.kind == .keyword { return before.text != "function" && before.text != "goto" }
    return before.kind != .symbol || ![".", ":", "::"].contains(before.text)
  }

  /// The token after `rule.normalise`, when that starts at `start`.
  private func endOfChain(_ start: Int) -> Int {
    var i = start + 1
    while symbol(i) == ".", i + 1 < tokens.count, tokens[i + 1].kind == .name { i += 2 }
    return i
  }

  private func spanOfRun(_ range: Range<Int>) -> Span {
    let first = tokens[range.lowerBound]
    let last = tokens[range.upperBound - 1]
    let isOnOneLine = last.line == first.line && last.lastLine == first.line
    return Span(
      file: file, line: first.line, column: first.column,
      length: isOnOneLine ? max(1, last.endColumn - first.column) : first.length)
  }

  private mutating func block(at start: Int) -> Block? {
    let call = endOfChain(start)
    var id: Range<Int>?
    var last = call
    fields = []
    if isString(call) {
      id = call..<(call + 1)
      if symbol(call + 1) == "{" { last = readTable(at: call + 1, path: []) }
    } else if symbol(call) == "{" {
      last = readTable(at: call, path: [])
    } else if symbol(call) == "(", let close = brackets.partner[call], close > call + 1 {
      last = close
      let isTable = symbol(close + 1) == "{" && !tokens[close + 1].leads
      guard isTable || isString(call + 1) else { return nil }
      if isTable {
        id = (call + 1)..<close
        last = readTable(at: close + 1, path: [])
      } else {
        id = (call + 1)..<(call + 2)
        readItems(after: call, path: [])
      }
    } else {
      return nil
    }
    let literal = id.flatMap { $0.count == 1 ? tokens[$0.lowerBound].literal : nil }
    return Block(
      word: tokens[start..<call].map(\.text).joined(), id: literal, wordSpan: spanOfRun(start..<call),
      idSpan: id.map(spanOfRun), lines: tokens[start].line...max(tokens[start].line, tokens[last].lastLine),
      fields: fields)
  }

  /// Reads the items of a table and gives the index of its last token.
  private mutating func readTable(at open: Int, path: [String]) -> Int {
    readItems(after: open, path: path)
    return brackets.partner[open] ?? open
  }

  private mutating func readItems(after open: Int, path: [String]) {
    // A table that is never closed has no fields: Lua will not run such a script.
    guard let end = brackets.partner[open] else { return }
    var i = open + 1
    var position = 0
    while i < end {
      let (key, keyTokens, valueStart) = key(at: i, end: end)
      let valueEnd = endOfItem(valueStart, end: end)
      if valueEnd > valueStart {
        if key == nil { position += 1 }
        let inner = path + [key ?? String(position)]
        let value = valueStart..<valueEnd
        fields.append(
          Block.Field(
            path: inner, key: spanOfRun(keyTokens ?? value), value: spanOfRun(value),
            members: members(of: value)))
        if inner.count < OutlineReader.deepest { readInside(value, path: inner) }
      }
      i = max(valueEnd + 1, i + 1)
    }
  }

  /// `dwellings` of `input.dwellings`, and of `input["dwellings"]`.
  private func members(of value: Range<Int>) -> [String: Span] {
    var members: [String: Span] = [:]
    for i in value.dropFirst() where symbol(i - 1) == "." || symbol(i - 1) == "[" {
      let name = tokens[i].kind == .name && symbol(i - 1) == "." ? tokens[i].text : tokens[i].literal
      if let name, members[name] == nil { members[name] = spanOfRun(i..<(i + 1)) }
    }
    return members
  }

  private func key(at i: Int, end: Int) -> (key: String?, tokens: Range<Int>?, valueStart: Int) {
    if tokens[i].kind == .name, symbol(i + 1) == "=", i + 1 < end {
      return (tokens[i].text, i..<(i + 1), i + 2)
    }
    if symbol(i) == "[", let close = brackets.partner[i], symbol(close + 1) == "=", close > i + 1 {
      let isSimple = close == i + 2
      return (isSimple ? tokens[i + 1].literal ?? tokens[i + 1].text : "[…]", i..<(close + 1), close + 2)
    }
    return (nil, nil, i)
  }

  /// The comma that ends an item, or the end of the table.
  private func endOfItem(_ start: Int, end: Int) -> Int {
    var i = start
    while i < end {
      if symbol(i) == "," || symbol(i) == ";" { return i }
      i = max(i, brackets.partner[i] ?? i) + 1
    }
    return end
  }

  /// A table, or a call with a table or with arguments, has fields of its own.
  private mutating func readInside(_ value: Range<Int>, path: [String]) {
    var open = value.lowerBound
    if tokens[open].kind == .name {
      open = endOfChain(open)
      if isString(open) { open += 1 }
    }
    guard open < value.upperBound, symbol(open) == "{" || symbol(open) == "(" else { return }
    guard tokens[value.lowerBound].kind == .name || symbol(open) == "{" else { return }
    readItems(after: open, path: path)
  }
}
