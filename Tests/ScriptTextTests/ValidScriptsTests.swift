import Diagnostics
import ScriptText
import Testing

@Suite("Valid scripts")
struct ValidScriptsTests {
  @Test("a valid script has no slip", arguments: validScripts)
  func noFalseAlarm(script: String) {
    #expect(found(script) == [])
  }

  @Test("a valid script has no slip with the line ends of Windows", arguments: validScripts)
  func noFalseAlarmWithCarriageReturns(script: String) {
    let lines = script.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    #expect(found(lines.joined(separator: "\r\n")) == [])
  }
}

@Suite("Anything as a script")
struct FuzzTests {
  @Test("random bytes neither crash nor hang")
  func randomBytes() {
    var dice = Dice(seed: 1)
    for _ in 0..<300 {
      let bytes = (0..<dice.roll(400)).map { _ in UInt8(dice.roll(256)) }
      _ = found(bytes)
    }
  }

  @Test("random characters that mean something neither crash nor hang")
  func randomFragments() {
    let fragments = [
      "if ", "then ", "end ", "function(", "{", "}", "(", ")", "[", "]", "=", ",", ";", ":", "\"", "'", "[[",
      "]]", "--",
      "//", "/*", "*/", "#", "%", "0,25", "−", "“", "”", "\u{A0}", "ä", "\n", "\r", " ", "name", "-",
      "formula = ", "?",
      "indicator \"x\" {", "\\", "1.2.3", "+=", "++", "!", "return ", "local ", "do ", "until ", "\u{200B}",
      "::",
    ]
    var dice = Dice(seed: 2)
    for _ in 0..<600 {
      let text = (0..<dice.roll(60)).map { _ in fragments[dice.roll(fragments.count)] }.joined()
      expectSound(Array(text.utf8))
    }
  }

  @Test("a valid script with a few bytes changed neither crashes nor hangs")
  func mutations() {
    var dice = Dice(seed: 3)
    for script in validScripts where !script.isEmpty {
      for _ in 0..<40 {
        var bytes = Array(script.utf8)
        for _ in 0...dice.roll(3) {
          let place = dice.roll(bytes.count)
          switch dice.roll(3) {
          case 0: bytes.remove(at: place)
          case 1: bytes[place] = UInt8(dice.roll(128))
          default: bytes.insert(bytes[dice.roll(bytes.count)], at: place)
          }
          if bytes.isEmpty { bytes = [32] }
        }
        expectSound(bytes)
      }
    }
  }

  /// Carets stand inside the script, in order, and one a line.
  private func expectSound(_ bytes: [UInt8]) {
    let script = Script(file: "city.lua", bytes: bytes)
    var last = 0
    for slip in script.slips() {
      guard case .script(let span) = slip.place else {
        Issue.record("a slip without a place: \(slip)")
        continue
      }
      #expect(span.line > last && span.length >= 1)
      last = span.line
    }
    let starts = script.tokens.map(\.start)
    #expect(starts == starts.sorted())
  }

  @Test(
    "deep and long nonsense is read in reasonable time",
    arguments: [
      "x \"a\" {\n", "f(", "if x then\n", "# a b\n", "IF(a; ", "/*\n", "“a” ‘", "s++\n", "x = if( ", "{",
      "0,25,", "x / 2\n",
      "function(\n", "A1:A2(",
    ])
  func nonsense(pattern: String) {
    let text = String(repeating: pattern, count: 20_000 / pattern.utf8.count)
    let time = ContinuousClock().measure { _ = found(text) }
    #expect(time < .seconds(20))
  }
}
