import Assessing
import Diagnostics
import Kernels
import Pipeline
import Testing

@Suite("Filling gaps")
struct ImputeTests {
  private let csv = """
    area,year,x,size
    A,2024,1,small
    B,2024,3,large
    C,2024,,small
    D,2024,,large
    T,2024,90,large
    A,2025,10,small
    B,2025,,large
    C,2025,20,small
    D,2025,60,
    E,2024,,

    """

  private func filled(_ fields: String, _ rest: String = "method { totals = { \"T\" } }") -> Assessed {
    assessed(
      source("data", "columns = { x = \"x\" }, groups = { size = \"size\" },")
        + indicator("x", "normalise = as_is(), \(fields)") + rest, ["data.csv": csv])
  }

  private func column(_ run: Assessed) -> [String: Double] {
    guard let results = run.results else { return [:] }
    let values = results.imputed.columns[0].values
    return Dictionary(uniqueKeysWithValues: zip(run.rows, values).filter { !$0.1.isNaN })
  }

  @Test("the mean is that of the same period, without totals, and what was filled is listed")
  func means() throws {
    let run = filled("impute = mean(),")
    let found = column(run)
    // 2024: (1 + 3) / 2; 2025: (10 + 20 + 60) / 3.
    #expect(found["C 2024"] == 2 && found["D 2024"] == 2 && found["E 2024"] == 2 && found["B 2025"] == 30)
    #expect(found["A 2024"] == 1 && found["T 2024"] == 90)
    let fills = try #require(run.results?.imputed.fills[0])
    #expect(fills.map { run.rows[$0.row] } == ["B 2025", "C 2024", "D 2024", "E 2024"])
    #expect(fills.map(\.method) == ["mean", "mean", "mean", "mean"])
    #expect(run.values("x")?.available.count == 6)
  }

  @Test("the mean of a group is that of its areas; who belongs to none stays missing")
  func groups() {
    let found = column(filled("impute = mean { within = \"size\" },"))
    #expect(found["C 2024"] == 1)
    // T is large too, and is a total.
    #expect(found["D 2024"] == 3)
    #expect(found["E 2024"] == nil)
    // D has no group in 2025, so that B has no one to take after.
    #expect(found["B 2025"] == nil)
  }

  @Test("a group that no source gives is told, with the nearest")
  func unknownGroup() {
    let run = filled("impute = mean { within = \"sise\" },")
    #expect(run.codes == [.unknownGroup])
    #expect(run.log.diagnostics.first?.label == "did you mean \"size\"?")
  }

  @Test("a constant fills every gap")
  func constants() {
    let found = column(filled("impute = constant(0),"))
    #expect(found["C 2024"] == 0 && found["B 2025"] == 0 && found["A 2024"] == 1)
  }

  @Test("the indicator's own method comes before the assessment's")
  func ownMethod() {
    #expect(column(filled("impute = none(),", "method { impute = constant(5) }"))["C 2024"] == nil)
    #expect(column(filled("", "method { impute = constant(5) }"))["C 2024"] == 5)
  }

  @Test("a rule fills gaps and changes nothing else")
  func rules() {
    let found = column(filled("impute = rule.impute(\"zero\", function(x) return x:fill(0) end),"))
    #expect(found["C 2024"] == 0 && found["A 2024"] == 1)
    let changing = filled("impute = rule.impute(\"ones\", function(x) return x * 0 + 1 end),")
    #expect(changing.codes == [.ruleResult])
    #expect(changing.messages.first == "the rule \"ones\" changed the value of A 2025")
  }

  @Test("what is not scored is shown as it is")
  func neutral() {
    let run = assessed(
      source() + indicator("x", better: "neutral", "impute = constant(5),") + indicator("y"),
      ["data.csv": "area,year,x,y\nA,1,,1\nB,1,2,2\n"])
    #expect(run.results?.imputed.columns[0] == [nil, 2])
  }
}
