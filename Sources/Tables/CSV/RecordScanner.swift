import Glibc

/// Cuts bytes into records and cells, eight bytes at a time.
///
/// A record ends at a line feed, a carriage return or both, outside quotes. A quote opens only at the start of
/// a cell (blanks may stand before it); a doubled quote inside stands for one.
/// No byte before `position` or from `end` on is ever read.
struct RecordScanner {
  enum Fault: Hashable, Sendable {
    /// Where the quote opened.
    case unclosedQuote(at: Int)
    /// Where the quote closed.
    case textAfterQuote(at: Int)
  }

  let start: UnsafePointer<UInt8>
  let end: Int
  let delimiter: UInt8
  private(set) var position: Int
  /// The first fault of the last record.
  private(set) var fault: Fault?
  private let delimiters: UInt64

  init(_ bytes: UnsafeBufferPointer<UInt8>, from position: Int, to end: Int, delimiter: Dialect.Delimiter) {
    precondition(0 <= position && position <= end && end <= bytes.count)
    // An empty buffer has no address; `end` is then 0 and nothing is read through this one.
    start = bytes.baseAddress ?? UnsafePointer(bitPattern: 1).unsafelyUnwrapped
    self.end = end
    self.position = position
    self.delimiter = delimiter.byte
    delimiters = UInt64(delimiter.byte) &* Self.ones
  }

  /// Appends the cells of the next record; false at the end of the bytes.
  mutating func next(into cells: inout [Cell]) -> Bool {
    guard position < end else { return false }
    fault = nil
    while true {
      let stop = appendCell(from: position, to: &cells)
      position = stop + 1
      if stop == end {
        position = end
        return true
      }
      if start[stop] == delimiter { continue }
      if start[stop] == Byte.carriageReturn, stop + 1 < end, start[stop + 1] == Byte.newline {
        position = stop + 2
      }
      return true
    }
  }

  /// Returns the place of the delimiter or line end behind the cell, or `end`.
  @inline(__always)
  private mutating func appendCell(from first: Int, to cells: inout [Cell]) -> Int {
    var low = first
    while low < end, isBlank(start[low]) { low += 1 }
    if low < end, start[low] == Byte.quote { return appendQuoted(from: low, to: &cells) }
    let stop = nextBreak(from: low)
    cells.append(cell(from: low, to: stop))
    return stop
  }

  private mutating func appendQuoted(from opening: Int, to cells: inout [Cell]) -> Int {
    var isEscaped = false
    var closing = opening + 1
    while true {
      guard closing < end, let found = memchr(start + closing, Int32(Byte.quote), end - closing) else {
        fault = fault ?? .unclosedQuote(at: opening)
        cells.append(cell(from: opening, to: end))
        return end
      }
      closing = UnsafeRawPointer(found) - UnsafeRawPointer(start)
      guard closing + 1 < end, start[closing + 1] == Byte.quote else { break }
      isEscaped = true
      closing += 2
    }
    var stop = closing + 1
    while stop < end, isBlank(start[stop]) { stop += 1 }
    if stop == end || isBreak(start[stop]) {
      cells.append(cell(from: opening + 1, to: closing, escaped: isEscaped))
      return stop
    }
    fault = fault ?? .textAfterQuote(at: closing)
    stop = nextBreak(from: stop)
    cells.append(cell(from: opening, to: stop))
    return stop
  }

  @inline(__always)
  private func cell(from first: Int, to stop: Int, escaped: Bool = false) -> Cell {
    var low = first
    var high = stop
    while high > low, isBlank(start[high - 1]) { high -= 1 }
    while low < high, isBlank(start[low]) { low += 1 }
    // A longer cell makes its row longer than any limit, so the table it is in is refused.
    return Cell(start: low, length: min(high - low, Cell.longest), escaped: escaped)
  }

  @inline(__always)
  private func isBlank(_ byte: UInt8) -> Bool {
    (byte == Byte.space || byte == Byte.tab) && byte != delimiter
  }

  @inline(__always)
  private func isBreak(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == Byte.newline || byte == Byte.carriageReturn
  }

  /// The next delimiter or line end, or `end`.
  @inline(__always)
  private func nextBreak(from first: Int) -> Int {
    var index = first
    while index &+ 8 <= end {
      let word = UInt64(littleEndian: UnsafeRawPointer(start + index).loadUnaligned(as: UInt64.self))
      let hits =
        zeroBytes(word ^ delimiters) | zeroBytes(word ^ Self.newlines) | zeroBytes(word ^ Self.returns)
      if hits != 0 { return index &+ hits.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < end, !isBreak(start[index]) { index += 1 }
    return index
  }

  /// Bit 7 of each zero byte. Bytes above a zero byte may be marked too; the lowest mark is always right.
  @inline(__always)
  private func zeroBytes(_ word: UInt64) -> UInt64 {
    (word &- Self.ones) & ~word & 0x8080_8080_8080_8080
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let newlines: UInt64 = 0x0A0A_0A0A_0A0A_0A0A
  private static let returns: UInt64 = 0x0D0D_0D0D_0D0D_0D0D
}
