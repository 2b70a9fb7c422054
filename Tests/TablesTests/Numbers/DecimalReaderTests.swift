import Glibc
import Testing

@testable import Tables

struct DecimalReaderTests {
  let reader = DecimalReader()

  func read(_ text: String, mark: UInt8 = Byte.point) -> Double {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { reader.read($0, count: bytes.count, mark: mark) } ?? .nan
    }
  }

  @Test("plain spellings")
  func plain() {
    #expect(read("0") == 0)
    #expect(read("-0").sign == .minus)
    #expect(read("71,3", mark: 0x2C) == 71.3)
    #expect(read(".5") == 0.5)
    #expect(read("5.") == 5)
    #expect(read("1e3") == 1000)
    #expect(read("12345678.12345678") == 12345678.12345678)
    #expect(read("1e-400") == 0)
    #expect(read("1e400") == .infinity)
    #expect(read("-1e400") == -.infinity)
  }

  @Test(
    "what is not plain is no number",
    arguments: ["", ".", "-", "+", "1 2", "1..2", "1e", "1e+", "abc", "-.e5"])
  func notPlain(_ text: String) {
    #expect(read(text).isNaN)
  }

  @Test("values half way between two doubles go to the even one")
  func halfWay() {
    // 2^53 + 1 and 2^53 + 3 lie half way between their neighbours.
    #expect(read("9007199254740993") == 9_007_199_254_740_992)
    #expect(read("9007199254740995") == 9_007_199_254_740_996)
    #expect(read("9007199254740993.00000000000000000001") == 9_007_199_254_740_994)
    #expect(read("2.2250738585072014e-308") == Double.leastNormalMagnitude)
    #expect(read("4.9e-324") == Double.leastNonzeroMagnitude)
    #expect(read("1.7976931348623157e308") == Double.greatestFiniteMagnitude)
  }

  // A million in a release build; fewer in a debug build, where each takes fifty times as long.
  #if DEBUG
    static let spellings = 60_000
  #else
    static let spellings = 1_000_000
  #endif

  @Test("random spellings of 17 digits are read as strtod reads them")
  func seventeenDigits() {
    var random = SplitMix(state: 17)
    var wrong: [String] = []
    for draw in 0..<Self.spellings {
      let digits = UInt64.random(in: 10_000_000_000_000_000..<100_000_000_000_000_000, using: &random)
      var text = String(digits)
      let place = Int.random(in: 0...17, using: &random)
      text.insert(".", at: text.index(text.startIndex, offsetBy: place))
      if draw % 4 == 3 { text += "e\(Int.random(in: -330...300, using: &random))" }
      if read(text).bitPattern != strtod(text, nil).bitPattern { wrong.append(text) }
    }
    #expect(wrong == [])
  }

  @Test("a byte that is no digit makes the text no number, wherever it stands")
  func otherBytes() {
    let reader = DecimalReader()
    for length in 1...20 {
      for place in 0..<length {
        for byte in UInt8.min...UInt8.max where !"0123456789.+-eE".utf8.contains(byte) {
          var text = [UInt8](repeating: UInt8(ascii: "7"), count: length)
          text[place] = byte
          let value = text.withUnsafeBufferPointer { bytes in
            bytes.baseAddress.map { reader.read($0, count: length, mark: UInt8(ascii: ".")) }
          }
          #expect(value?.isNaN == true, "\(text)")
        }
      }
    }
  }

  @Test("any double printed and read again is the same")
  func roundTrip() {
    var random = SplitMix(state: 3)
    for _ in 0..<Self.spellings / 10 {
      let value = Double(bitPattern: random.next())
      if value.isFinite { #expect(read("\(value)").bitPattern == value.bitPattern) }
    }
  }

  @Test("numbers of any length agree with strtod")
  func anyLength() {
    var random = SplitMix(state: 5)
    for _ in 0..<Self.spellings / 30 {
      let length = Int.random(in: 1...30, using: &random)
      var text = (0..<length).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
      if Bool.random(using: &random) {
        let place = Int.random(in: 0...length, using: &random)
        text.insert(".", at: text.index(text.startIndex, offsetBy: place))
      }
      #expect(read(text) == strtod(text, nil), "\(text)")
    }
  }
}
