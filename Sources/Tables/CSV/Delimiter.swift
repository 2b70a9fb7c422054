extension Dialect.Delimiter {
  /// In the order of preference where two fit equally well. Tab is first: Eurostat's rows have a constant number
  /// of commas too. Comma is last: it may be a decimal comma in every row.
  static let candidates: [Dialect.Delimiter] = [.tab, .semicolon, .bar, .comma]

  /// The delimiter whose count per record, outside quotes, is most constant; a comma where there is none.
  ///
  /// A delimiter that appears only below the first rows counts less: the header has the right one.
  static func sniffed(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Dialect.Delimiter {
    var best: (delimiter: Dialect.Delimiter, score: Double)?
    for delimiter in candidates {
      let sample = Sample(bytes, from: start, delimiter: delimiter)
      let width = sample.width
      guard width > 1, let first = sample.records.firstIndex(where: { $0.fields == width }) else { continue }
      let constant = sample.records.count { $0.fields == width }
      let score = Double(constant) / Double(sample.records.count) - 0.1 * Double(min(first, 5))
      if score > best?.score ?? -.infinity { best = (delimiter, score) }
    }
    return best?.delimiter ?? .comma
  }

  /// The delimiter that a first line like `sep=;` declares, and where the next line begins.
  static func declared(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (Dialect.Delimiter, Int)? {
    var index = start
    let isQuoted = index < bytes.count && bytes[index] == Byte.quote
    if isQuoted { index += 1 }
    for (offset, letter) in "sep=".utf8.enumerated() {
      guard index + offset < bytes.count else { return nil }
      let byte = bytes[index + offset]
      guard byte == letter || (offset < 3 && byte | 0x20 == letter) else { return nil }
    }
    index += 4
    guard index < bytes.count, let delimiter = Dialect.Delimiter(byte: bytes[index]) else { return nil }
    index += 1
    if isQuoted {
      guard index < bytes.count, bytes[index] == Byte.quote else { return nil }
      index += 1
    }
    guard index < bytes.count else { return (delimiter, index) }
    guard bytes[index] == Byte.newline || bytes[index] == Byte.carriageReturn else { return nil }
    if bytes[index] == Byte.carriageReturn, index + 1 < bytes.count, bytes[index + 1] == Byte.newline {
      index += 1
    }
    return (delimiter, index + 1)
  }
}
