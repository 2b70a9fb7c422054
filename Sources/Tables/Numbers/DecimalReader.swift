import Glibc

/// Reads plainly spelled numbers straight from bytes, correctly rounded.
///
/// Plain is: a sign, digits, at most one decimal mark, an exponent; neither blanks nor grouping.
/// Up to 15 digits and a small exponent take one exact operation (Clinger 1990); other numbers of up to 19 digits take
/// the algorithm of Eisel and Lemire; the rest goes to `strtod`.
struct DecimalReader {
  /// Both tables live as long as the process.
  private let fives: [UInt64]
  private let tens: [Double]

  /// Longer spellings are no numbers.
  static let longest = 1000

  init() {
    fives = PowersOfFive.table
    tens = Self.exactTens
  }

  /// The number that all of `text` spells; NaN where it is not plain, an infinity where it is too large.
  @inline(__always)
  func read(_ text: UnsafePointer<UInt8>, count: Int, mark: UInt8) -> Double {
    var index = 0
    var isNegative = false
    if count > 0, text[0] == Byte.minus || text[0] == Byte.plus {
      isNegative = text[0] == Byte.minus
      index = 1
    }
    var significand: UInt64 = 0
    let first = index
    readDigits(text, count, &index, &significand)
    var digits = index &- first
    var exponent = 0
    if index < count, text[index] == mark {
      index &+= 1
      let behindMark = index
      readDigits(text, count, &index, &significand)
      exponent = behindMark &- index
      digits &-= exponent
    }
    guard digits > 0 else { return .nan }
    if index < count {
      guard let written = readExponent(text, count, from: index) else { return .nan }
      exponent &+= written
    }
    if digits > 19 { return slowly(text, count: count, mark: mark) }
    let value = double(significand, exponent) ?? abs(slowly(text, count: count, mark: mark))
    return isNegative ? -value : value
  }

  /// As above, for text that may have a decimal comma or point.
  func read(text: String) -> Double {
    let mark = text.utf8.contains(Byte.comma) ? Byte.comma : Byte.point
    return Array(text.utf8).withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { read($0, count: bytes.count, mark: mark) } ?? .nan
    }
  }

  @inline(__always)
  private func readDigits(
    _ text: UnsafePointer<UInt8>, _ count: Int, _ index: inout Int, _ significand: inout UInt64
  ) {
    while index &+ 8 <= count {
      let word = UInt64(littleEndian: UnsafeRawPointer(text + index).loadUnaligned(as: UInt64.self))
      guard isEightDigits(word) else { break }
      significand = significand &* 100_000_000 &+ eightDigits(word)
      index &+= 8
    }
    while index < count {
      let digit = text[index] &- 0x30
      guard digit < 10 else { break }
      significand = significand &* 10 &+ UInt64(digit)
      index &+= 1
    }
  }

  /// Nil unless "e", a sign and digits fill the rest. Beyond ±9999 the exponent stands still: infinity or zero anyway.
  private func readExponent(_ text: UnsafePointer<UInt8>, _ count: Int, from first: Int) -> Int? {
    guard text[first] | 0x20 == UInt8(ascii: "e") else { return nil }
    var index = first + 1
    var isNegative = false
    if index < count, text[index] == Byte.minus || text[index] == Byte.plus {
      isNegative = text[index] == Byte.minus
      index += 1
    }
    guard index < count else { return nil }
    var exponent = 0
    while index < count {
      let digit = text[index] &- 0x30
      guard digit < 10 else { return nil }
      exponent = min(exponent * 10 + Int(digit), 9999)
      index += 1
    }
    return isNegative ? -exponent : exponent
  }

  /// `significand` times 10^`exponent`; nil where neither fast way applies.
  @inline(__always)
  private func double(_ significand: UInt64, _ exponent: Int) -> Double? {
    if significand <= 1 << 53, -22 <= exponent, exponent <= 22 {
      let value = Double(significand)
      return exponent < 0 ? value / tens[-exponent] : value * tens[exponent]
    }
    return eiselLemire(significand, exponent, fives)
  }

  private func slowly(_ text: UnsafePointer<UInt8>, count: Int, mark: UInt8) -> Double {
    guard count <= Self.longest else { return .nan }
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: count + 1) { copy in
      for index in 0..<count {
        copy[index] = CChar(bitPattern: text[index] == mark ? Byte.point : text[index])
      }
      copy[count] = 0
      guard let start = copy.baseAddress else { return .nan }
      return strtod(start, nil)
    }
  }

  /// 10^22 is the last power that a double holds exactly.
  private static let exactTens: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
    1e19, 1e20, 1e21, 1e22,
  ]
}

@inline(__always)
private func isEightDigits(_ word: UInt64) -> Bool {
  let high = word & 0xF0F0_F0F0_F0F0_F0F0
  let carried = (word &+ 0x0606_0606_0606_0606) & 0xF0F0_F0F0_F0F0_F0F0
  return (high | carried >> 4) == 0x3333_3333_3333_3333
}

/// Eight ASCII digits, the first in the lowest byte, by adding neighbours three times.
@inline(__always)
private func eightDigits(_ word: UInt64) -> UInt64 {
  var value = word &- 0x3030_3030_3030_3030
  value = value &* 10 &+ value >> 8
  let even = (value & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
  let odd = (value >> 16 & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
  return (even &+ odd) >> 32
}
