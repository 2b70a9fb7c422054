import ScriptText
import Testing

@Suite("Tokens")
struct TokenizerTests {
  private func tokens(_ text: String) -> [Token] { Script(file: "city.lua", text: text).tokens }

  private func shown(_ text: String) -> [String] {
    tokens(text).map { "\($0.line):\($0.column)+\($0.length) \($0.kind) \($0.text)" }
  }

  @Test("a block falls into names, texts, symbols and numbers")
  func block() {
    #expect(
      shown("indicator \"x\" {\n  weight = 0.5, -- half\n}") == [
        "1:1+9 name indicator", "1:11+3 string \"x\"", "1:15+1 symbol {", "2:3+6 name weight",
        "2:10+1 symbol =", "2:12+3 number 0.5", "2:15+1 symbol ,", "3:1+1 symbol }",
      ])
  }

  @Test("columns count characters, not bytes")
  func columns() {
    #expect(shown("x = \"säkeistö 👩‍👩‍👧\" y").last == "1:18+1 name y")
  }

  @Test("a byte order mark and a #! line do not move anything")
  func startOfFile() {
    #expect(shown("\u{FEFF}x") == ["1:1+1 name x"])
    #expect(shown("#!/usr/bin/env assess\nx") == ["2:1+1 name x"])
    #expect(String(decoding: Script(file: "a", text: "\u{FEFF}#!x\ny").luaBytes, as: UTF8.self) == "--x\ny")
  }

  @Test("CRLF ends one line, and a line is never longer for it")
  func carriageReturn() {
    #expect(shown("a\r\nb\rc\n\rd") == ["1:1+1 name a", "2:1+1 name b", "3:1+1 name c", "4:1+1 name d"])
    #expect(shown("x = \"ä\r\ny").last == "2:1+1 name y")
  }

  @Test("long texts and comments may hold anything")
  func longBrackets() {
    let script = Script(file: "a", text: "x = [==[ ]] -- \n \"]==] --[[ y\n ]] z --[=[ ]=]")
    #expect(script.tokens.map(\.text) == ["x", "=", "[==[ ]] -- \n \"]==]", "z"])
    #expect(script.tokens.last?.line == 3)
    #expect(script.comments.count == 2)
    #expect(script.comments.first == 23..<33)
  }

  @Test("a text says what it holds between its quotes")
  func literals() {
    #expect(tokens(#""a \"b\" \\""#).first?.literal == #"a "b" \"#)
    #expect(tokens("[[\nlong]]").first?.literal == "long")
    #expect(tokens("12").first?.literal == nil)
  }

  @Test(
    "what Lua refuses carries a flaw",
    arguments: [
      ("“a”", Token.Flaw.curlyQuote(column: 1)), ("\"ab”", .curlyQuote(column: 4)), ("väki", .nameCharacters),
      ("−", .unicodeMinus), ("3x", .malformedNumber), ("\"ab", .unfinished), ("[[ab", .unfinished),
    ])
  func flaws(text: String, flaw: Token.Flaw) {
    #expect(tokens(text).map(\.flaw) == [flaw])
  }

  @Test(
    "Lua's numerals have no flaw",
    arguments: ["3", "0x1F", "3.14", ".5", "3.", "1e10", "5E-3", "0x1p4", "0xA.8"])
  func numerals(text: String) {
    #expect(tokens(text).map(\.flaw) == [nil])
  }
}
