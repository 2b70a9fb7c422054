/// Cuts a script into tokens. Anything goes in: what Lua would refuse becomes a flawed token or `junk`.
struct Tokenizer {
  /// Bytes that a reader does not see.
  struct Invisible: Sendable {
    var scalar: Unicode.Scalar
    var line: Int
    var column: Int
  }

  private let bytes: [UInt8]
  private let lines: Lines
  private var ruler: ColumnRuler
  private var i = 0
  /// Counted from 0.
  private var line = 0
  private var lastTokenLine = -1
  /// No `*/` follows, so there is no point in searching for one again.
  private var isPastBlockComments = false

  private(set) var tokens: [Token] = []
  /// Bytes from the start of the file; the newline after a line comment is not part of it.
  private(set) var comments: [Range<Int>] = []
  private(set) var invisibles: [Invisible] = []

  init(_ bytes: [UInt8], lines: Lines) {
    self.bytes = bytes
    self.lines = lines
    ruler = ColumnRuler(bytes, lines)
  }

  mutating func run() {
    i = lines.ranges[0].lowerBound
    if at("#!") { skipLineComment(from: i) }
    while i < bytes.count { step() }
  }

  private mutating func step() {
    let byte = bytes[i]
    switch byte {
    case 0x20, 0x09, 0x0B, 0x0C: i += 1
    case 0x0A, 0x0D: newline()
    case UInt8(ascii: "-") where at("--"): comment()
    case UInt8(ascii: "["): longString()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): quoted(by: byte)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): number()
    case UInt8(ascii: ".") where i + 1 < bytes.count && isDigit(bytes[i + 1]): number()
    case UInt8(ascii: "/") where at("/*"): foreignBlockComment()
    case 0x80...: outsideASCII()
    case _ where isNameByte(byte): name()
    case 0..<0x20, 0x7F: invisible(decodeScalar(bytes, at: i))
    default: symbol()
    }
  }

  // MARK: Tokens

  private mutating func append(
    _ kind: Token.Kind, from start: Int, line first: Int? = nil, text: String? = nil, flaw: Token.Flaw? = nil
  ) {
    let first = first ?? line
    let column = ruler.column(of: start, line: first)
    let visibleEnd = min(i, lines.ranges[first].upperBound)
    let endColumn = ruler.column(of: visibleEnd, line: first)
    tokens.append(
      Token(
        kind: kind, text: text ?? String(decoding: bytes[start..<i], as: UTF8.self), start: start, end: i,
        line: first + 1, lastLine: line + 1, column: column, length: max(1, endColumn - column), flaw: flaw,
        leads: first != lastTokenLine,
        indentation: first == lastTokenLine ? tokens.last?.indentation ?? column : column))
    lastTokenLine = line
  }

  private mutating func name() {
    let start = i
    var flaw: Token.Flaw?
    var hasInvisibles = false
    while i < bytes.count {
      if isNameByte(bytes[i]) {
        i += 1
        continue
      }
      guard bytes[i] >= 0x80 else { break }
      let (scalar, length) = decodeScalar(bytes, at: i)
      if isZeroWidth(scalar), i > start, i + length < bytes.count, isNameByte(bytes[i + length]) {
        invisible((scalar, length))
        hasInvisibles = true
      } else if Intention(scalar) == .letter {
        flaw = .nameCharacters
        i += length
      } else {
        break
      }
    }
    var text = String(decoding: bytes[start..<i], as: UTF8.self)
    if hasInvisibles { text.unicodeScalars.removeAll { isZeroWidth($0) } }
    append(Token.keywords.contains(text) ? .keyword : .name, from: start, text: text, flaw: flaw)
  }

  private mutating func number() {
    let start = i
    let isHex = at("0x") || at("0X")
    while i < bytes.count, isNameByte(bytes[i]) || bytes[i] == UInt8(ascii: ".") {
      let lower = bytes[i] | 0x20
      i += 1
      let isExponent = isHex ? lower == UInt8(ascii: "p") : lower == UInt8(ascii: "e")
      if isExponent, i < bytes.count, bytes[i] == UInt8(ascii: "+") || bytes[i] == UInt8(ascii: "-") {
        i += 1
      }
    }
    append(.number, from: start, flaw: isNumeral(bytes[start..<i]) ? nil : .malformedNumber)
  }

  private mutating func symbol() {
    let start = i
    i += Tokenizer.longSymbols[Int(bytes[start])].first { at($0) }?.utf8CodeUnitCount ?? 1
    let isKnown = i - start > 1 || !"\\@$`?!".utf8.contains(bytes[start])
    append(isKnown ? .symbol : .junk, from: start)
  }

  /// Longest first, those of other languages included; none of these can stand in a valid script by chance.
  private static let symbols: [StaticString] = [
    "===", "!==", "...", "..=", "//=", "==", "~=", "<=", ">=", "//", "::", "<<", ">>", "..", "!=", "&&", "||",
    "+=", "-=", "*=", "/=", "%=", "^=", "**", "++", "<>", "=>", "=<", ":=",
  ]

  /// ``symbols`` by the byte they begin with.
  private static let longSymbols: [[StaticString]] = (0..<128).map { first in
    symbols.filter { $0.utf8Start[0] == first }
  }

  private mutating func outsideASCII() {
    let start = i
    let (scalar, length) = decodeScalar(bytes, at: i)
    switch Intention(scalar) {
    case .letter: name()
    case .invisible: invisible((scalar, length))
    case .curlyDouble: curlyQuoted(length, isDouble: true)
    case .curlySingle: curlyQuoted(length, isDouble: false)
    case .dash:
      i += length
      append(.symbol, from: start, flaw: .unicodeMinus)
    case .mathSign:
      i += length
      append(.symbol, from: start)
    case .nothing:
      i += length
      append(.junk, from: start)
    }
  }

  private mutating func invisible(_ found: (scalar: Unicode.Scalar, length: Int)) {
    invisibles.append(
      Invisible(scalar: found.scalar, line: line + 1, column: ruler.column(of: i, line: line)))
    i += found.length
  }

  // MARK: Texts

  private mutating func quoted(by quote: UInt8) {
    let (start, first) = (i, line)
    var curly: (offset: Int, length: Int)?
    i += 1
    while i < bytes.count {
      let byte = bytes[i]
      if byte == quote {
        i += 1
        return append(.string, from: start, line: first)
      }
      if isNewline(byte) { break }
      if byte == UInt8(ascii: "\\") {
        skipEscape()
      } else if byte >= 0x80 {
        let (scalar, length) = decodeScalar(bytes, at: i)
        let closes: Intention = quote == UInt8(ascii: "\"") ? .curlyDouble : .curlySingle
        if curly == nil, line == first, Intention(scalar) == closes { curly = (i, length) }
        i += length
      } else {
        i += 1
      }
    }
    guard let curly else { return append(.string, from: start, line: first, flaw: .unfinished) }
    i = curly.offset + curly.length
    line = first
    let column = ruler.column(of: curly.offset, line: line)
    append(.string, from: start, flaw: .curlyQuote(column: column))
  }

  /// A backslash takes the next character with it, a newline or all white space after `\z` included.
  private mutating func skipEscape() {
    i += 1
    guard i < bytes.count else { return }
    if bytes[i] == UInt8(ascii: "z") {
      i += 1
      while i < bytes.count, bytes[i] == 0x20 || (0x09...0x0D).contains(bytes[i]) { skipOne() }
    } else {
      skipOne()
    }
  }

  private mutating func curlyQuoted(_ length: Int, isDouble: Bool) {
    let start = i
    let column = ruler.column(of: start, line: line)
    let straight = isDouble ? UInt8(ascii: "\"") : UInt8(ascii: "'")
    let end = lines.ranges[line].upperBound
    var j = i + length
    while j < end {
      let (scalar, size) = decodeScalar(bytes, at: j)
      if bytes[j] == straight || Intention(scalar) == (isDouble ? .curlyDouble : .curlySingle) {
        i = j + size
        return append(.string, from: start, flaw: .curlyQuote(column: column))
      }
      j += size
    }
    i += length
    append(.junk, from: start, flaw: .curlyQuote(column: column))
  }

  private mutating func longString() {
    let (start, first) = (i, line)
    guard let level = longBracketLevel(at: i) else { return symbol() }
    let isClosed = skipLongBracket(level)
    append(.string, from: start, line: first, flaw: isClosed ? nil : .unfinished)
  }

  // MARK: Comments

  private mutating func comment() {
    let start = i
    i += 2
    if let level = longBracketLevel(at: i) {
      let first = line
      if skipLongBracket(level) {
        comments.append(start..<i)
      } else {
        append(.junk, from: start, line: first, flaw: .unfinished)
      }
    } else {
      skipLineComment(from: start)
    }
  }

  private mutating func skipLineComment(from start: Int) {
    i = lines.ranges[line].upperBound
    comments.append(start..<i)
  }

  private mutating func foreignBlockComment() {
    let (start, first) = (i, line)
    let lineEnd = lines.ranges[line].upperBound
    i += 2
    while !isPastBlockComments, i < bytes.count, !at("*/") { skipOne() }
    if !isPastBlockComments, i < bytes.count {
      i += 2
    } else {
      isPastBlockComments = true
      i = max(lineEnd, start + 2)
      line = first
    }
    append(.junk, from: start, line: first)
  }

  // MARK: Characters

  private mutating func newline() {
    line += 1
    i = lines.ranges[line].lowerBound
  }

  private mutating func skipOne() {
    if isNewline(bytes[i]) { newline() } else { i += 1 }
  }

  private func at(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard i + length <= bytes.count else { return false }
    for offset in 0..<length where bytes[i + offset] != text.utf8Start[offset] { return false }
    return true
  }

  private func longBracketLevel(at start: Int) -> Int? {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "[") else { return nil }
    let level = bytes[(start + 1)...].prefix { $0 == UInt8(ascii: "=") }.count
    let second = start + 1 + level
    return second < bytes.count && bytes[second] == UInt8(ascii: "[") ? level : nil
  }

  private func closesLongBracket(_ level: Int, at start: Int) -> Bool {
    let second = start + 1 + level
    return second < bytes.count && bytes[second] == UInt8(ascii: "]")
      && bytes[(start + 1)..<second].allSatisfy { $0 == UInt8(ascii: "=") }
  }

  private mutating func skipLongBracket(_ level: Int) -> Bool {
    i += level + 2
    while i < bytes.count {
      if bytes[i] == UInt8(ascii: "]"), closesLongBracket(level, at: i) {
        i += level + 2
        return true
      }
      skipOne()
    }
    return false
  }
}
