/// The text of a cell, doubled quotes undone, without surrounding blanks of any kind.
func cellText(_ cell: Cell, in bytes: UnsafeBufferPointer<UInt8>) -> String {
  let stretch = withoutBlanks(UnsafeBufferPointer(rebasing: bytes[cell.start..<cell.start + cell.length]))
  guard cell.isEscaped else { return String(decoding: stretch, as: UTF8.self) }
  var text: [UInt8] = []
  text.reserveCapacity(stretch.count)
  var index = 0
  while index < stretch.count {
    text.append(stretch[index])
    let isDoubled =
      stretch[index] == Byte.quote && index + 1 < stretch.count && stretch[index + 1] == Byte.quote
    index += isDoubled ? 2 : 1
  }
  return String(decoding: text, as: UTF8.self)
}

func trimmed(_ text: String) -> String {
  var text = text
  return text.withUTF8 { String(decoding: withoutBlanks($0), as: UTF8.self) }
}

/// Cuts spaces, tabs, no-break and thin spaces and byte-order marks from both ends of UTF-8 text.
func withoutBlanks(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
  // Nearly every text begins and ends with a letter, a digit or a mark.
  if let first = text.first, let last = text.last, isPlain(first), isPlain(last) { return text }
  var low = 0
  var high = text.count
  while low < high {
    let length = blankLength(text, at: low, below: high)
    if length == 0 { break }
    low += length
  }
  trailing: while low < high {
    for length in 1...3 where high - length >= low {
      if blankLength(text, at: high - length, below: high) == length {
        high -= length
        continue trailing
      }
    }
    break
  }
  return UnsafeBufferPointer(rebasing: text[low..<high])
}

/// An ASCII character that is no blank.
private func isPlain(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x80 }

/// The number of bytes of the blank that starts at `index`; 0 where there is none.
func blankLength(_ text: UnsafeBufferPointer<UInt8>, at index: Int, below end: Int) -> Int {
  switch text[index] {
  case 0x20, 0x09, 0x0A, 0x0D: return 1
  case 0xC2 where index + 1 < end: return text[index + 1] == 0xA0 ? 2 : 0  // no-break space
  case 0xE2 where index + 2 < end && text[index + 1] == 0x80:
    // En quad to hair space, narrow no-break space.
    return (0x80...0x8A).contains(text[index + 2]) || text[index + 2] == 0xAF ? 3 : 0
  case 0xE3 where index + 2 < end: return text[index + 1] == 0x80 && text[index + 2] == 0x80 ? 3 : 0
  case 0xEF where index + 2 < end: return text[index + 1] == 0xBB && text[index + 2] == 0xBF ? 3 : 0
  default: return 0
  }
}
