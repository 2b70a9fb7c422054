import Diagnostics

/// A script as text: its tokens, its outline, and the slips in it, before Lua sees it.
package struct Script: Sendable {
  /// As the user named it.
  package let file: String
  package let bytes: [UInt8]
  package let tokens: [Token]
  /// Bytes from the start of the file.
  package let comments: [Range<Int>]
  package let outline: Outline
  let lines: Lines
  let invisibles: [Tokenizer.Invisible]

  package init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    lines = Lines(bytes)
    var tokenizer = Tokenizer(bytes, lines: lines)
    tokenizer.run()
    tokens = tokenizer.tokens
    comments = tokenizer.comments
    invisibles = tokenizer.invisibles
    outline = Outline(file: file, tokens: tokens)
  }

  package init(file: String, text: String) {
    self.init(file: file, bytes: Array(text.utf8))
  }

  /// The text to give to Lua: without byte order mark, and with a `#!` line as a comment. Lines stay where they are.
  package var luaBytes: [UInt8] {
    var text = bytes[lines.ranges[0].lowerBound...]
    if text.starts(with: "#!".utf8) {
      text.replaceSubrange(text.startIndex..<(text.startIndex + 2), with: "--".utf8)
    }
    return Array(text)
  }

  func span(of token: Token) -> Span {
    Span(file: file, line: token.line, column: token.column, length: token.length)
  }
}
