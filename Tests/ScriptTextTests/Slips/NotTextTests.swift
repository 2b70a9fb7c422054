import ScriptText
import Testing

@Suite("Bytes that are no script")
struct NotTextTests {
  @Test("compiled Lua, UTF-16 and workbooks are named and nothing else is said")
  func otherFiles() {
    #expect(found([0x1B] + Array("LuaT{{{".utf8)) == ["1:0+1 not-text"])
    #expect(found([0xFF, 0xFE, 0x78, 0]) == ["1:0+1 not-text"])
    #expect(found(Array("PK\u{3}\u{4}zip".utf8)) == ["1:0+1 not-text"])
  }

  @Test("a NUL byte and damaged UTF-8 have their line and column")
  func damage() {
    #expect(found("a = 1\n b \0") == ["2:4+1 not-text"])
    #expect(found(Array("a\n\"ä".utf8) + [0xE4, 0x22]) == ["2:3+1 not-text"])
  }
}
