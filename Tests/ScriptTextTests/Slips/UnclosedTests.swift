import Diagnostics
import ScriptText
import Testing

@Suite("Blocks without their end")
struct UnclosedTests {
  private func messages(_ text: String) -> [String] {
    Script(file: "city.lua", text: text).slips().map(\.message)
  }

  @Test("indentation tells where each block should end")
  func blocks() {
    let text = """
      indicator "a" {
        normalise = goalposts { worst = 12, best = 1,
        weight = 2,
      }

      indicator "b" {
        title = "x",

      indicator "c" {
        columns = {
          a = 1,
        formula = per(1000, a, b,
        weight = 1,
      }
      """
    #expect(
      found(text) == [
        "2:15+11 unclosed-block: needs a } before line 3", "6:1+15 unclosed-block: needs a } before line 9",
        "10:3+11 unclosed-block: needs a } before line 12",
        "12:13+4 unclosed-block: needs a ) before line 13",
      ])
    #expect(
      messages(text) == [
        "goalposts opened on line 2 is never closed", "indicator \"b\" opened on line 6 is never closed",
        "columns opened on line 10 is never closed", "per( … ) opened on line 12 is never closed",
      ])
  }

  @Test("a script that is cut off names the block it is cut off in")
  func cutOff() {
    #expect(
      found("indicator \"a\" {\n  normalise = goalposts {\n    worst = 12,") == [
        "1:1+15 unclosed-block: needs a } at the end of the file"
      ])
  }

  @Test("a missing end of if, for and function")
  func ends() {
    let text = """
      local f = function(x)
        if x > 3 then
          return 1
        return 0
      end

      local function g(x)
        for i = 1, 3 do
          x = x + i
        return x
      end

      local h = function(x)
        return x

      local r = rule.normalise("r", function(x)
        if x then return 1 else return 2
      end)
      """
    #expect(
      found(text) == [
        "2:3+2 missing-end: needs an end before line 4", "8:3+3 missing-end: needs an end before line 10",
        "13:11+8 missing-end: needs an end before line 16", "17:3+2 missing-end: needs an end before line 18",
      ])
    #expect(messages(text).first == "\"if\" on line 2 has no end")
  }

  @Test("a bracket that is open where a statement goes on")
  func inLine() {
    #expect(
      found("for _, k in ipairs { 1, 2 do\n  print(k)\nend") == ["1:13+8 unclosed-block: needs a } before do"]
    )
  }
}
