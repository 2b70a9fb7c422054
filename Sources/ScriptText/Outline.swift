package import Diagnostics

/// A declaration or another call with a table, as it stands in the text.
package struct Block: Sendable {
  package struct Field: Sendable {
    /// Keys from the outside in; an item without a key has its number, from "1".
    package var path: [String]
    /// The key, or the value where there is no key.
    package var key: Span
    /// The whole value where it stands on one line, or else its first token.
    package var value: Span
    /// What the value asks of something by name, as in `input.dwellings`: where each name stands first.
    package var members: [String: Span] = [:]
  }

  /// `indicator`, or `rule.normalise`.
  package var word: String
  /// nil where there is none, or where it is computed.
  package var id: String?
  package var wordSpan: Span
  package var idSpan: Span?
  package var lines: ClosedRange<Int>
  package var fields: [Field]

  /// The id, or the word where there is no id.
  package var head: Span { idSpan ?? wordSpan }

  package func field(_ path: [String]) -> Field? {
    fields.first { $0.path == path }
  }

  /// The key at `path`; where it is absent, the nearest thing around it, at last the block's head.
  package func span(of path: [String]) -> Span {
    nearestField(path)?.key ?? head
  }

  /// The value at `path`; where it is absent, the nearest thing around it, at last the block's head.
  package func valueSpan(of path: [String]) -> Span {
    guard let found = nearestField(path) else { return head }
    return found.path.count == path.count ? found.value : found.key
  }

  /// Where the value at `path` asks for something by this name; nil where it does not, or is made elsewhere.
  package func member(_ name: String, of path: [String]) -> Span? { field(path)?.members[name] }

  private func nearestField(_ path: [String]) -> Field? {
    var path = path
    while !path.isEmpty {
      if let found = field(path) { return found }
      path.removeLast()
    }
    return nil
  }
}

/// Every block of a script and where its parts stand, for messages about what Lua read.
package struct Outline: Sendable {
  package let file: String
  /// In the order of the text; a block inside another one stands after it.
  package let blocks: [Block]
  private let tokens: [Token]

  init(file: String, tokens: [Token]) {
    self.file = file
    self.tokens = tokens
    var reader = OutlineReader(file: file, tokens: tokens)
    blocks = reader.read()
  }

  /// The block that a call belongs to.
  ///
  /// - line: as Lua reports it for the call, which is the line of the block's first word.
  /// - Where several blocks share the line, the one with this id wins, then one with a computed id. A block
  ///   whose line does not fit is taken only if word and id do, or if it encloses the line.
  package func block(word: String, id: String?, line: Int) -> Block? {
    let onLine = blocks.beginning(onLine: line, by: \.lines.lowerBound).filter { $0.word == word }
    if let found = onLine.first(where: { $0.id == id }) ?? onLine.first(where: { $0.id == nil })
      ?? onLine.first
    {
      return found
    }
    let sameWord = blocks.filter { $0.word == word }
    return sameWord.filter { id != nil && $0.id == id }
      .min { abs($0.lines.lowerBound - line) < abs($1.lines.lowerBound - line) }
      ?? blocks.first { id != nil && $0.id == id && $0.lines.lowerBound == line }
      ?? sameWord.last { $0.lines.contains(line) }
  }

  /// A text with this content on this line, or else on the nearest line that has it.
  package func string(_ text: String, near line: Int) -> Span? {
    nearest(to: line) { $0.kind == .string && $0.literal == text }
  }

  /// A name or keyword as it is written on this line.
  package func name(_ name: String, line: Int) -> Span? {
    tokens.beginning(onLine: line, by: \.line).first {
      ($0.kind == .name || $0.kind == .keyword) && $0.text == name
    }
    .map(span)
  }

  /// All code of a line; nil where no token begins on it.
  package func code(line: Int) -> Span? {
    let found = tokens.beginning(onLine: line, by: \.line)
    guard let first = found.first, let last = found.last else { return nil }
    let isOnOneLine = last.lastLine == line
    return Span(
      file: file, line: line, column: first.column,
      length: isOnOneLine ? max(1, last.endColumn - first.column) : first.length)
  }

  private func nearest(to line: Int, where fits: (Token) -> Bool) -> Span? {
    tokens.filter(fits).min { abs($0.line - line) < abs($1.line - line) }.map(span)
  }

  private func span(of token: Token) -> Span {
    Span(file: file, line: token.line, column: token.column, length: token.length)
  }
}

extension Array {
  /// The elements of one line, where the elements stand in the order of their lines.
  fileprivate func beginning(onLine line: Int, by lineOf: (Element) -> Int) -> ArraySlice<Element> {
    let first = firstIndex(notBefore: line, by: lineOf)
    return self[first..<firstIndex(notBefore: line + 1, by: lineOf)]
  }

  private func firstIndex(notBefore line: Int, by lineOf: (Element) -> Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if lineOf(self[middle]) < line { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
