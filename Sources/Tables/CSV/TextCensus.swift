import Kernels

/// What the bytes of a file say about its encoding, counted once over all of them.
struct TextCensus: Hashable, Sendable {
  /// Well-formed UTF-8 sequences of two bytes or more.
  private(set) var sequences = 0
  /// Bytes from 0x80 on that are part of no well-formed sequence.
  private(set) var strayBytes = 0
  private(set) var firstStrayByte: Int?
  private(set) var firstNul: Int?
  /// Bytes that steer a terminal or a machine, such as an escape; NUL apart, and those that separate text.
  private(set) var controls = 0
  private(set) var firstControl: Int?
  /// Bytes that Windows-1252 leaves undefined.
  private(set) var undefinedBytes = 0

  /// - workers: threads that count; any number finds the same.
  /// - least: bytes that are worth a thread.
  init(_ bytes: Bytes, workers: Int, least: Int = 1 << 20) {
    let parts = max(1, min(workers, bytes.count / least))
    let cuts = bytes.withBytes { buffer in
      (0...parts).map { beginningOfPlain(buffer, from: buffer.count / parts * $0, isLast: $0 == parts) }
    }
    let found = parallelMap(count: parts, workers: workers) { part in
      bytes.withBytes { buffer in
        TextCensus(buffer, from: cuts[part], to: max(cuts[part], cuts[part + 1]))
      }
    }
    self = found[0]
    for part in found.dropFirst() { add(part) }
  }

  private mutating func add(_ later: TextCensus) {
    sequences += later.sequences
    strayBytes += later.strayBytes
    firstStrayByte = firstStrayByte ?? later.firstStrayByte
    firstNul = firstNul ?? later.firstNul
    controls += later.controls
    firstControl = firstControl ?? later.firstControl
    undefinedBytes += later.undefinedBytes
  }

  private init(_ whole: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    let bytes = UnsafeBufferPointer(rebasing: whole[..<end])
    var index = start
    while index < bytes.count {
      index = skipPlain(bytes, from: index)
      guard index < bytes.count else { break }
      let byte = bytes[index]
      if byte < 0x80 {
        count(control: byte, at: index)
        index += 1
        continue
      }
      let length = sequenceLength(bytes, at: index)
      if length > 0 {
        sequences += 1
        index += length
      } else {
        strayBytes += 1
        firstStrayByte = firstStrayByte ?? index
        if [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte) { undefinedBytes += 1 }
        index += 1
      }
    }
  }

  private mutating func count(control byte: UInt8, at index: Int) {
    if byte == 0 {
      firstNul = firstNul ?? index
    } else {
      controls += 1
      firstControl = firstControl ?? index
    }
  }
}

/// Where a file may be cut: no character has an ASCII byte inside it.
private func beginningOfPlain(_ bytes: UnsafeBufferPointer<UInt8>, from first: Int, isLast: Bool) -> Int {
  if isLast { return bytes.count }
  return first == 0 ? 0 : bytes[first...].firstIndex { $0 < 0x80 } ?? bytes.count
}

/// Bytes below a tab, and those from 0x10 on that are no letters.
private func isControl(_ byte: UInt8) -> Bool { byte < Byte.tab || byte & 0xF0 == 0x10 }

/// The first byte from `first` on that is not ASCII, or is a control.
private func skipPlain(_ bytes: UnsafeBufferPointer<UInt8>, from first: Int) -> Int {
  guard let start = bytes.baseAddress else { return bytes.count }
  var index = first
  func isPlain(_ word: UInt64) -> Bool {
    // The first difference borrows into bit 7 for bytes below 9; bytes from 0x80 on have it already. The second one does
    // for bytes from 0x10 to 0x1F, whose upper half the exclusive or makes 0.
    let upper = (word ^ 0x1010_1010_1010_1010) & 0xF0F0_F0F0_F0F0_F0F0
    let found = (word &- 0x0909_0909_0909_0909) | word | ((upper &- 0x0101_0101_0101_0101) & ~upper)
    return found & 0x8080_8080_8080_8080 == 0
  }
  while index &+ 16 <= bytes.count {
    let address = UnsafeRawPointer(start + index)
    guard isPlain(address.loadUnaligned(as: UInt64.self)) else { break }
    guard isPlain(address.loadUnaligned(fromByteOffset: 8, as: UInt64.self)) else { break }
    index &+= 16
  }
  while index < bytes.count, bytes[index] < 0x80, !isControl(bytes[index]) { index += 1 }
  return index
}

/// The length of the well-formed UTF-8 sequence (two to four bytes) that starts at `index`, or 0.
///
/// Source: Unicode Standard, table 3-7.
func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
  let lead = bytes[index]
  let length: Int
  var second: ClosedRange<UInt8> = 0x80...0xBF
  switch lead {
  case 0xC2...0xDF: length = 2
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: length = 3
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF1...0xF3: length = 4
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  default: return 0
  }
  guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
  for offset in 2..<4 where offset < length && !(0x80...0xBF).contains(bytes[index + offset]) { return 0 }
  return length
}
