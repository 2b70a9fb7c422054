/// A number's spelling taken apart: sign, digits, separators, exponent; blanks, quotes and minus signs of all kinds brought
/// down to one byte each.
struct NumberSpelling {
  /// A separator that may be the decimal mark or group thousands.
  enum Mark: Hashable {
    case comma, point

    var other: Mark { self == .comma ? .point : .comma }
    var byte: UInt8 { self == .comma ? Byte.comma : Byte.point }
  }

  enum Reading: Hashable {
    /// Can be read in one way only.
    case certain(decimal: Mark?)
    /// One separator that both readings fit, or only the decimal one (`isGroup` false).
    case lone(Mark, isGroup: Bool)
  }

  let reading: Reading
  private(set) var grouping: Dialect.Grouping?
  /// From the sign up to a percent sign, one byte for each separator.
  private let plain: [UInt8]

  static let longest = 64

  /// Nil where `text` spells no number in any style.
  ///
  /// - text: without blanks around it.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    guard var plain = plainSpelling(text), !plain.isEmpty else { return nil }
    if plain.last == Byte.percent {
      plain.removeLast()
      while plain.last == Byte.space { plain.removeLast() }
    }
    self.plain = plain
    let first = plain.first == Byte.minus || plain.first == Byte.plus ? 1 : 0
    let stop = plain.firstIndex { $0 | 0x20 == UInt8(ascii: "e") } ?? plain.count
    guard first < stop else { return nil }
    let body = plain[first..<stop]

    let commas = body.count { $0 == Byte.comma }
    let points = body.count { $0 == Byte.point }
    let hasBlankGroups = body.contains { $0 == Byte.space || $0 == Byte.apostrophe }
    switch (commas, points) {
    case (0, 0):
      reading = .certain(decimal: nil)
    case (1, 0), (0, 1):
      let mark: Mark = commas == 1 ? .comma : .point
      if hasBlankGroups {
        reading = .certain(decimal: mark)
      } else {
        reading = .lone(mark, isGroup: stop == plain.count && isGrouped(body, by: mark.byte))
      }
    case (_, 0):
      reading = .certain(decimal: nil)
    case (0, _):
      reading = .certain(decimal: nil)
    default:
      guard let last = body.last(where: { $0 == Byte.comma || $0 == Byte.point }) else { return nil }
      let mark: Mark = last == Byte.comma ? .comma : .point
      guard (mark == .comma ? commas : points) == 1 else { return nil }
      reading = .certain(decimal: mark)
    }
    if case .certain(let decimal) = reading {
      let whole = body.prefix { $0 != decimal?.byte }
      if let separator = whole.first(where: { !isDigit($0) }) {
        guard isGrouped(whole, by: separator) else { return nil }
        grouping = Dialect.Grouping(separator: separator)
      }
      guard body.dropFirst(whole.count).dropFirst().allSatisfy(isDigit) else { return nil }
    }
  }

  /// The number, with `decimal` as the mark and every other separator as grouping; NaN where that is no number.
  func value(decimal: Mark?, _ reader: DecimalReader) -> Double {
    let digits = plain.filter { byte in
      byte == decimal?.byte
        || !(byte == Byte.comma || byte == Byte.point || byte == Byte.space || byte == Byte.apostrophe)
    }
    return digits.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return .nan }
      return reader.read(start, count: buffer.count, mark: decimal?.byte ?? 0)
    }
  }
}

extension Dialect.Grouping {
  init?(separator: UInt8) {
    switch separator {
    case Byte.space: self = .space
    case Byte.point: self = .point
    case Byte.comma: self = .comma
    case Byte.apostrophe: self = .apostrophe
    default: return nil
    }
  }
}

private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

/// One to three digits without a leading zero, then groups of exactly three.
private func isGrouped(_ text: ArraySlice<UInt8>, by separator: UInt8) -> Bool {
  let groups = text.split(separator: separator, omittingEmptySubsequences: false)
  guard groups.count > 1, let first = groups.first, (1...3).contains(first.count), first.first != 0x30 else {
    return false
  }
  return groups.dropFirst().allSatisfy { $0.count == 3 } && groups.allSatisfy { $0.allSatisfy(isDigit) }
}

/// Nil where a character has no place in a number.
private func plainSpelling(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
  guard text.count <= NumberSpelling.longest else { return nil }
  var plain: [UInt8] = []
  plain.reserveCapacity(text.count)
  var index = 0
  while index < text.count {
    let byte = text[index]
    let blank = blankLength(text, at: index, below: text.count)
    if blank > 0 {
      plain.append(Byte.space)
      index += blank
      continue
    }
    switch byte {
    case 0x30...0x39, Byte.comma, Byte.point, Byte.minus, Byte.plus, Byte.apostrophe, Byte.percent,
      UInt8(ascii: "e"), UInt8(ascii: "E"):
      plain.append(byte)
      index += 1
    case 0xE2 where index + 2 < text.count:
      switch (text[index + 1], text[index + 2]) {
      case (0x88, 0x92), (0x80, 0x93): plain.append(Byte.minus)  // minus sign, en dash
      case (0x80, 0x99): plain.append(Byte.apostrophe)  // right single quotation mark
      default: return nil
      }
      index += 3
    default:
      return nil
    }
  }
  return plain
}
