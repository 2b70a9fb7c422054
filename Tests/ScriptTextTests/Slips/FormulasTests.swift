import ScriptText
import Testing

@Suite("Formulas that Lua accepts in silence")
struct FormulasTests {
  @Test("a formula in quotes")
  func quotes() {
    #expect(
      found("indicator \"x\" {\n  formula = \"=A1*2\",\n}\nadjust \"y\" { formula = 'input.a / input.b' }")
        == [
          "2:13+7 formula-in-quotes: write it without quotes",
          "4:24+19 formula-in-quotes: write input.a / input.b",
        ])
  }

  @Test("a comparison looks at the formula and not at its numbers")
  func comparisons() {
    #expect(
      found(
        """
        indicator "a" { formula = police.burglary == 3 }
        indicator "b" { formula = input.a ~= input.b }
        indicator "c" {
          formula = per(1, input.a, input.b)
            and input.c,
          weight = 2,
        }
        indicator(kind) { formula = not input.a }
        """) == [
          "1:43+2 comparison-in-formula: write when(police.burglary:equals(3), 1, 0)",
          "2:35+2 comparison-in-formula: write when(input.a:equals(input.b), 0, 1)",
          "5:5+3 comparison-in-formula: write when(x:above(3), 1, 0)",
          "8:29+3 comparison-in-formula: write when(x:above(3), 1, 0)",
        ])
  }

  @Test("functions, other fields and plain tables may compare")
  func plainLua() {
    #expect(
      found(
        """
        indicator "a" {
          formula = function(x) for i = 1, 2 do if x.a == 1 and x.b then return 1 end end return not x end,
          weight = big and 2 or 1,
        }
        local t = { formula = a == b, other = "=A1" }
        """) == [])
  }
}
