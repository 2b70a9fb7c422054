import ScriptText
import Testing

@Suite("Formulas of a spreadsheet")
struct SpreadsheetFormulasTests {
  @Test(
    "the remedy is written out",
    arguments: [
      ("IF(a > 3; 1; 0)", 15, "write when(a:above(3), 1, 0)"),
      ("IF(input.a <> 3; 1; 0)", 22, "write when(input.a:equals(3), 0, 1)"),
      ("IF(a + b <= 3; 1)", 17, "write when((a + b):at_most(3), 1, 0)"),
      ("IF(a; 1; 0)", 11, "write when(condition, value, other)"),
      ("if(a = 3, 1, 0)", 15, "write when(a:equals(3), 1, 0)"), ("SUM(a; b)", 9, "write sum_of(a, b)"),
      ("AVERAGE(a; SQRT(b))", 19, "write mean_of(a, SQRT(b))"), ("ROUND(a; 2)", 11, "write ROUND(a, 2)"),
    ])
  func remedies(formula: String, length: Int, remedy: String) {
    #expect(
      found("indicator \"x\" {\n  formula = \(formula),\n  weight = 1,\n}") == [
        "2:13+\(length) spreadsheet-formula: \(remedy)"
      ])
  }

  @Test("if … then … else as a value, and ranges of cells")
  func others() {
    #expect(
      found("local x = if a > 3 then 1 else 0") == [
        "1:11+2 spreadsheet-formula: write when(condition, value, other)"
      ])
    #expect(
      found("local x = SUM(A1:A5)") == [
        "1:15+5 spreadsheet-formula: name the columns: sum_of(input.a, input.b)"
      ])
  }
}
