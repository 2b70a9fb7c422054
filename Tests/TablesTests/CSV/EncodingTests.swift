import Diagnostics
import Testing

@testable import Tables

struct EncodingTests {
  static let text = "Stadt;Quote\nKöln;5 €\nØrsta;𝛑\n"
  static let rows = [["Köln", "5 €"], ["Ørsta", "𝛑"]]

  static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return bigEndian ? bytes.reversed() : bytes
    }
  }

  @Test("UTF-8 with and without a mark")
  func utf8() {
    for outcome in [read(Self.text), read("\u{FEFF}" + Self.text)] {
      #expect(outcome.table?.header == ["Stadt", "Quote"])
      #expect(outcome.rows == Self.rows)
      #expect(outcome.table?.dialect.encoding == .utf8)
      #expect(outcome.codes == [])
    }
  }

  @Test("UTF-16 in both byte orders, with and without a mark", arguments: [true, false])
  func utf16(_ bigEndian: Bool) {
    for mark in ["", "\u{FEFF}"] {
      let outcome = read(Self.utf16(mark + Self.text, bigEndian: bigEndian))
      #expect(outcome.table?.header == ["Stadt", "Quote"])
      #expect(outcome.rows == Self.rows)
      #expect(outcome.table?.dialect.encoding == (bigEndian ? .utf16BigEndian : .utf16LittleEndian))
    }
  }

  @Test("Windows-1252 where nothing is UTF-8")
  func windows1252() {
    // K ö l n, and 0x80 is the euro sign.
    let outcome = read(Array("Stadt;Quote\nK".utf8) + [0xF6] + Array("ln;5 ".utf8) + [0x80, 0x0A])
    #expect(outcome.rows == [["Köln", "5 €"]])
    #expect(outcome.table?.dialect.encoding == .windows1252)
    #expect(outcome.codes == [])
  }

  @Test("one stray byte does not garble a UTF-8 file, and is reported with its line")
  func strayByte() {
    let outcome = read(
      Array("Stadt;x\nKöln;1\nDüren;2\nGöteborg;3\nM".utf8) + [0xFC] + Array("nchen;4\n".utf8))
    #expect(outcome.rows.map { $0[0] } == ["Köln", "Düren", "Göteborg", "München"])
    #expect(outcome.codes == [.damagedText])
    #expect(outcome.log.diagnostics.first?.place == .cell(file: "a.csv", row: 5, column: nil))
  }

  @Test("bytes that Windows-1252 does not have are reported")
  func undefinedBytes() {
    // 0x81 is ü in old DOS files.
    #expect(read(Array("a;b\nD".utf8) + [0x81] + Array("ren;1\n".utf8)).codes == [.damagedText])
  }

  @Test("zero bytes and UTF-32 are no known encoding")
  func unknown() {
    #expect(read(Array("a,b\n1,2\n3,\0\n5,6\n".utf8)).codes == [.unknownEncoding])
    #expect(read([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0]).codes == [.unknownEncoding])
  }

  @Test("control characters are reported")
  func controls() {
    let long = String(repeating: "1,2\n", count: 100)
    #expect(read("a,b\n\u{7}1,2\n" + long).codes == [.damagedText])
    #expect(read("\u{1}\u{2},\u{3}\n").codes == [.unknownEncoding])
  }

  @Test("each byte that steers a terminal is seen, wherever it stands; letters and line ends are none")
  func everyControl() {
    let text = Array(("a,b\n" + String(repeating: "1,2\r\n", count: 100)).utf8)
    for byte in UInt8(1)..<0x80 {
      let isControl = byte < 9 || (0x10..<0x20).contains(byte)
      for place in 200..<217 {
        var bytes = text
        bytes.insert(contentsOf: [0x31, byte], at: place)
        #expect(TextCensus(bytes).controls == (isControl ? 1 : 0), "\(byte) at \(place)")
      }
    }
  }

  @Test("several workers count the same, wherever the file is cut")
  func censusInParts() {
    var random = SplitMix(state: 7)
    let pieces: [[UInt8]] = [
      Array("a,1\n".utf8), Array("ä€𝄞".utf8), [0xE4], [0xC3, 0x28], [0xE2, 0x82], [7], [0], [0x81, 0xFF],
      [0xBF],
    ]
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0..<30, using: &random)).flatMap { _ in
        pieces[Int.random(in: pieces.indices, using: &random)]
      }
      let whole = TextCensus(Bytes(bytes), workers: 1)
      for workers in 2...5 {
        #expect(TextCensus(Bytes(bytes), workers: workers, least: 1) == whole, "\(bytes), \(workers)")
      }
    }
  }
}

extension TextCensus {
  fileprivate init(_ bytes: [UInt8]) { self.init(Bytes(bytes), workers: 1) }
}
