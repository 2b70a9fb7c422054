import Diagnostics
import Tables
import Testing

/// Whatever the bytes are, the reader comes back with a table or an error, and every cell can be asked for.
struct FuzzTests {
  static let seeds: [[UInt8]] = [
    Array(
      "\u{FEFF}Offences\n\narea;\"rate, %\";n\nKöln;71,3;1.234\n\"a \"\"b\"\"\nc\";: u;\nBern;1 234,5;x;y\n"
        .utf8),
    Array("sep=|\r\na|b\r\n1|-2e5\r\n\"3\"|NA\r\n".utf8),
    Array("geo\t2019 \t2015 \rA\t18.2 e\t:\rB\t1,234.5\t…\r".utf8),
    EncodingTests.utf16("\u{FEFF}a;b\nÅ;1,5\n", bigEndian: false),
    EncodingTests.utf16("a;b\n𝛑;1,5\n", bigEndian: true),
  ]

  func check(_ bytes: [UInt8]) {
    let outcome = read(bytes)
    guard let table = outcome.table else {
      #expect(outcome.log.hasErrors, "\(bytes)")
      return
    }
    for row in 0..<table.rowCount {
      for column in table.header.indices { _ = table.text(row: row, column: column) }
      _ = table.surplus(row: row)
    }
    for column in table.numbers(columns: Array(table.header.indices)) {
      #expect(column.values.count == table.rowCount)
      #expect(column.values.allSatisfy { !$0.isInfinite })
    }
  }

  @Test("random bytes")
  func randomBytes() {
    var random = SplitMix(state: 1)
    let alphabet = Array("\"\"\",,;;\t|\n\r\n .-+'%e0123456789:NA\u{A0}é−".utf8)
    for draw in 0..<1500 {
      let length = Int.random(in: 0...80, using: &random)
      check(
        (0..<length).map { _ in
          draw % 3 == 0
            ? UInt8.random(in: 0...255, using: &random) : alphabet.randomElement(using: &random) ?? 0
        })
    }
  }

  @Test("good files with bytes changed, dropped and doubled")
  func mutations() {
    var random = SplitMix(state: 2)
    for draw in 0..<2500 {
      var bytes = Self.seeds[draw % Self.seeds.count]
      for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0...3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(contentsOf: bytes[place..<min(place + 9, bytes.count)], at: place)
        default: bytes.removeLast(bytes.count - place)
        }
      }
      check(bytes)
    }
  }

  @Test("every prefix of a good file")
  func prefixes() {
    for seed in Self.seeds {
      for length in 0...seed.count { check(Array(seed.prefix(length))) }
    }
  }
}
