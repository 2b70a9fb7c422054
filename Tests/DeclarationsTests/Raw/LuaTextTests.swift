import Declarations
import Testing

@Suite("Raw values as a script writes them")
struct LuaTextTests {
  @Test("a call without arguments has empty brackets, one with named ones braces")
  func calls() {
    #expect(RawCall(name: "min_max", arguments: []).luaText == "min_max()")
    #expect(
      RawCall(name: "goalposts", arguments: [["worst": 12, "best": 0.5]]).luaText
        == "goalposts { worst = 12, best = 0.5 }")
    #expect(
      RawCall(name: "given", arguments: ["Harbour", [5, 15], .boolean(true)]).luaText
        == "given(\"Harbour\", { 5, 15 }, true)")
    #expect(RawCall(name: "given", arguments: [.table(RawTable())]).luaText == "given {}")
  }
}
