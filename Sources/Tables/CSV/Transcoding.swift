/// Windows-1252 as UTF-8; the five undefined bytes become U+FFFD.
func utf8(fromWindows1252 bytes: UnsafeBufferPointer<UInt8>) -> Bytes {
  let special = bytes.reduce(0) { $0 + ($1 >= 0x80 ? 1 : 0) }
  return Bytes(count: bytes.count + 2 * special) { target in
    var writer = UTF8Writer(target)
    for byte in bytes { writer.write(windows1252: byte) }
    return writer.count
  }
}

/// UTF-8 with stray bytes, each read as Windows-1252.
func utf8(fromDamaged bytes: UnsafeBufferPointer<UInt8>) -> Bytes {
  let special = bytes.reduce(0) { $0 + ($1 >= 0x80 ? 1 : 0) }
  return Bytes(count: bytes.count + 2 * special) { target in
    var writer = UTF8Writer(target)
    var index = 0
    while index < bytes.count {
      let length = bytes[index] < 0x80 ? 1 : sequenceLength(bytes, at: index)
      if length == 0 {
        writer.write(windows1252: bytes[index])
        index += 1
      } else {
        for offset in 0..<length { writer.write(byte: bytes[index + offset]) }
        index += length
      }
    }
    return writer.count
  }
}

/// UTF-16 as UTF-8, the mark left out; half characters become U+FFFD and are counted.
func utf8(fromUTF16 bytes: UnsafeBufferPointer<UInt8>, bigEndian: Bool) -> (text: Bytes, damage: Int) {
  var damage = bytes.count % 2
  let units = bytes.count / 2
  func unit(_ index: Int) -> UInt32 {
    let (first, second) = (UInt32(bytes[2 * index]), UInt32(bytes[2 * index + 1]))
    return bigEndian ? first << 8 | second : second << 8 | first
  }
  let text = Bytes(count: units * 3) { target in
    var writer = UTF8Writer(target)
    var index = units > 0 && unit(0) == 0xFEFF ? 1 : 0
    while index < units {
      let value = unit(index)
      index += 1
      if (0xD800..<0xDC00).contains(value), index < units, (0xDC00..<0xE000).contains(unit(index)) {
        writer.write(scalar: 0x10000 + (value - 0xD800) << 10 + (unit(index) - 0xDC00))
        index += 1
      } else if (0xD800..<0xE000).contains(value) {
        damage += 1
        writer.write(scalar: 0xFFFD)
      } else {
        writer.write(scalar: value)
      }
    }
    return writer.count
  }
  return (text, damage)
}

/// Writes within the bounds of its target only.
private struct UTF8Writer {
  let target: UnsafeMutableRawBufferPointer
  private(set) var count = 0

  init(_ target: UnsafeMutableRawBufferPointer) { self.target = target }

  mutating func write(byte: UInt8) {
    precondition(count < target.count)
    target[count] = byte
    count += 1
  }

  mutating func write(scalar: UInt32) {
    switch scalar {
    case ..<0x80:
      write(byte: UInt8(scalar))
    case ..<0x800:
      write(byte: UInt8(0xC0 | scalar >> 6))
      write(byte: UInt8(0x80 | scalar & 0x3F))
    case ..<0x10000:
      write(byte: UInt8(0xE0 | scalar >> 12))
      write(byte: UInt8(0x80 | scalar >> 6 & 0x3F))
      write(byte: UInt8(0x80 | scalar & 0x3F))
    default:
      write(byte: UInt8(0xF0 | scalar >> 18 & 0x07))
      write(byte: UInt8(0x80 | scalar >> 12 & 0x3F))
      write(byte: UInt8(0x80 | scalar >> 6 & 0x3F))
      write(byte: UInt8(0x80 | scalar & 0x3F))
    }
  }

  mutating func write(windows1252 byte: UInt8) {
    if (0x80..<0xA0).contains(byte) {
      write(scalar: UInt32(windows1252Scalars[Int(byte - 0x80)]))
    } else {
      write(scalar: UInt32(byte))
    }
  }
}

/// The characters 0x80 to 0x9F. Source: WHATWG Encoding Standard, index windows-1252; undefined: U+FFFD.
private let windows1252Scalars: [UInt16] = [
  0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
  0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
  0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
]
