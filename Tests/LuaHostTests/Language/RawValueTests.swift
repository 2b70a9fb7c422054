import Assessing
import Declarations
import Diagnostics
import Testing

@testable import LuaHost

@Suite("Values of a block")
struct RawValueTests {
  @Test(
    "what steers a terminal, is not finite, or would be rounded is no value",
    arguments: [
      ("\"a\\27[31m\"", "text with control characters"), ("\"\\u{202E}a\"", "text with control characters"),
      ("\"\\u{9B}2J\"", "text with control characters"), ("\"a\\0\"", "text with control characters"),
      ("\"\\xFF\"", "text that is not UTF-8"), ("1 / 0", "number that is not finite"),
      ("0 / 0", "number that is not finite"), ("(1 << 53) + 1", "whole number beyond 2^53"),
      ("math.mininteger", "whole number beyond 2^53"), ("print", "word of the language"),
      ("vector(1, 1)", "vector"),
    ])
  func refused(code: String, words: String) throws {
    guard case .other(let found) = try value(code) else {
      Issue.record("\(code) was taken")
      return
    }
    #expect(found == words)
  }

  @Test("2^53 itself, and text of lines, letters and tabs, are values")
  func taken() throws {
    guard case .number(let number) = try value("1 << 53"), case .text(let text) = try value("\"ä\\n\\tb\"")
    else {
      Issue.record("one was refused")
      return
    }
    #expect(number == 9_007_199_254_740_992)
    #expect(text == "ä\n\tb")
  }

  private func value(_ code: String) throws -> RawValue {
    try onLargeStack {
      var log = DiagnosticLog()
      let text = Array("indicator \"x\" { title = \(code) }\n".utf8)
      let blocks = try ScriptHost(library: Shelf([:])).declarations(file: "city.lua", bytes: text, log: &log)
      return try #require(blocks.first?.body.fields.first?.value)
    }
  }
}
