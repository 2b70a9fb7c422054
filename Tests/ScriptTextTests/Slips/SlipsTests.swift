import ScriptText
import Testing

@Suite("Several slips at once")
struct SlipsTests {
  @Test("slips on different lines are reported together, in order, each once")
  func together() {
    #expect(
      found(
        """
        local police = source “police” {
          file = "a.csv"
          columns = { night-safety = "x" },
        }
        indicator "a" {
          weight = 0,25,
          better: "lower",
          formula = IF(a > 3; 1; 0),
          normalise = goalposts { worst = −5, best = 1
        }
        # a remark with “quotes”
        indicator "b" {
          formula = police.x == 3,
        }
        """) == [
          "1:23+1 curly-quotes: write \"", "2:17+1 missing-comma: write ,",
          "3:15+12 hyphen-in-name: write night_safety", "6:12+4 decimal-comma: write 0.25",
          "7:9+1 colon-for-equals: write =", "8:13+15 spreadsheet-formula: write when(a:above(3), 1, 0)",
          "9:35+1 unicode-minus: write -", "11:1+1 foreign-comment: write --",
          "13:22+2 comparison-in-formula: write when(police.x:equals(3), 1, 0)",
        ])
  }
}
