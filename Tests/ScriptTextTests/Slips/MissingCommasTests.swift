import Diagnostics
import ScriptText
import Testing

@Suite("Missing commas")
struct MissingCommasTests {
  @Test("the caret stands right behind the line that needs one")
  func lineEnds() {
    #expect(
      found(
        """
        indicator "x" {
          title = "a"
          weight = 2   -- twice
          normalise = goalposts { worst = 12 best = 1 }
          formula = per(1, a, b)
          ["k"] = 3
          use = true
          better = "lower"
        }
        """) == [
          "2:14+1 missing-comma: write ,", "3:13+1 missing-comma: write ,", "4:37+1 missing-comma: write ,",
          "5:25+1 missing-comma: write ,", "6:12+1 missing-comma: write ,", "7:13+1 missing-comma: write ,",
        ])
  }

  @Test("the message names the line")
  func message() {
    let slip = Script(file: "a", text: "weights {\n  a = 1\n  b = 2\n}").slips().first
    #expect(slip?.message == "a comma is missing at the end of line 2")
  }

  @Test("between texts, tables and functions of a list")
  func lists() {
    #expect(
      found(
        "local a = {\n  \"x\"\n  \"y\",\n  { 1 }\n  { 2 },\n  function() end\n  function() end,\n  3\n  4\n}")
        == [
          "2:6+1 missing-comma: write ,", "4:8+1 missing-comma: write ,", "6:17+1 missing-comma: write ,",
          "8:4+1 missing-comma: write ,",
        ])
  }

  @Test("after a text over several lines")
  func longText() {
    #expect(found("weights {\n  a = [[x\n yz]]\n  b = 1\n}") == ["3:6+1 missing-comma: write ,"])
  }

  @Test("without indentation too")
  func unindented() {
    #expect(found("indicator \"x\" {\ntitle = \"a\"\nweight = 2\n}") == ["2:12+1 missing-comma: write ,"])
  }
}
