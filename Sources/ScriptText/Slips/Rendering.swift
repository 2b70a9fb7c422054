extension Draft {
  /// The tokens as a text, each on the line it had, and in its column where what stands before it leaves room.
  func rendered() -> [UInt8] {
    var text = ""
    var line = 1
    var column = 1
    for token in tokens {
      while line < token.line {
        text += "\n"
        line += 1
        column = 1
      }
      let gap = max(1, token.column - column)
      if column > 1 || token.column > 1 { text += String(repeating: " ", count: gap) }
      text += token.text
      column += gap + token.text.count
      line += token.text.filter(\.isNewline).count
    }
    return Array(text.utf8)
  }
}
