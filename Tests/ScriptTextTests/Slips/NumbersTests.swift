import Diagnostics
import ScriptText
import Testing

@Suite("Numbers as people write them")
struct NumbersTests {
  @Test("a decimal comma among fields")
  func inTable() {
    #expect(
      found(
        "indicator \"x\" {\n  title = \"a\",\n  weight = 0,25,\n  normalise = goalposts { worst = 12,5, best = -0,5 },\n}"
      ) == [
        "3:12+4 decimal-comma: write 0.25", "4:35+4 decimal-comma: write 12.5",
      ])
    #expect(found("weights { urban_security = 2 * 1,5 }") == ["1:32+3 decimal-comma: write 1.5"])
  }

  @Test("the message names both values")
  func message() {
    let slip = Script(file: "a", text: "weights { a = 0,25 }").slips().first
    #expect(slip?.message == "0,25 is two values in Lua: 0 and 25")
    #expect(slip?.notes == ["A decimal comma is fine in data files. In scripts Lua needs a point."])
  }

  @Test("a comma between thousands")
  func thousands() {
    #expect(
      found("city \"N\" { population = 212,000 }") == ["1:25+7 decimal-comma: write 212000, or 212.000"])
  }

  @Test("a decimal comma in a call or a local")
  func inCall() {
    #expect(
      found("local a = 0,25\nlocal b = x:above(0,25)\nlocal c = per(0,25, x, y)\nlocal d = log(2,5)") == [
        "1:11+4 decimal-comma: write 0.25", "2:19+4 decimal-comma: write 0.25",
        "3:15+4 decimal-comma: write 0.25",
        "4:15+3 decimal-comma: write 2.5",
      ])
  }

  @Test(
    "lists and pairs are not decimal commas",
    arguments: [
      "local a = {1,2,3}", "local a = { 0, 100 }", "local a = {0,25}", "local a = f(0,25)",
      "local a, b = 0,25",
      "local a = math.random(1,6)", "local a = greatest(0,25)", "local a = greatest(x, 0,100)",
      "local a = string.sub(s, 1,3)",
      "local a = { n = 1,2,3 }", "return 0,25",
    ])
  func lists(script: String) {
    #expect(found(script) == [])
  }

  @Test("a percent sign after a number")
  func percent() {
    #expect(
      found("weights { a = 70% }\nlocal share = 70%\nlocal b = 7 % 2") == [
        "1:15+3 percent-sign: write 70", "2:15+3 percent-sign: write 70",
      ])
    #expect(found("local share = 70%\nindicator \"x\" { weight = 1 }") == ["1:15+3 percent-sign: write 70"])
  }

  @Test("points between thousands, and letters after a number")
  func malformed() {
    #expect(
      found("local a = 1.000.000\nlocal b = 10k") == [
        "1:11+9 syntax: write 1000000", "2:11+3 syntax: write digits, with one point at most",
      ])
  }
}
