import Diagnostics

extension Script {
  /// Why the bytes are not a text in UTF-8, if they are not.
  func notText() -> Diagnostic? {
    if bytes.starts(with: [0x1B] + Array("Lua".utf8)) {
      return Diagnostic(
        .notText, "this is compiled Lua, not text", at: Span(file: file, line: 1),
        help: ["use the script it was made from: a script is text that everybody can read"])
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return Diagnostic(
        .notText, "this text is UTF-16", at: Span(file: file, line: 1), help: ["save the script as UTF-8"])
    }
    if bytes.starts(with: "PK\u{3}\u{4}".utf8) {
      return Diagnostic(
        .notText, "this is a workbook or another zip archive, not text", at: Span(file: file, line: 1),
        help: ["a script is plain text: data files are named in a source block"])
    }
    if let offset = bytes.firstIndex(of: 0) {
      return notText(
        at: offset, "a NUL byte stands here: this is not a text file", "save the script as UTF-8 text")
    }
    guard let offset = firstDamage else { return nil }
    let byte = String(bytes[offset], radix: 16, uppercase: true)
    return notText(at: offset, "the byte \(byte) is not UTF-8 text", "save the script as UTF-8")
  }

  private func notText(at offset: Int, _ message: String, _ help: String) -> Diagnostic {
    let line = lines.ranges.firstIndex { offset <= $0.upperBound } ?? 0
    var ruler = ColumnRuler(bytes, lines)
    let span = Span(file: file, line: line + 1, column: ruler.column(of: offset, line: line))
    return Diagnostic(.notText, message, at: span, help: [help])
  }

  private var firstDamage: Int? {
    var i = 0
    while i < bytes.count {
      let (scalar, length) = decodeScalar(bytes, at: i)
      if scalar == "\u{FFFD}", length == 1 { return i }
      i += length
    }
    return nil
  }
}
