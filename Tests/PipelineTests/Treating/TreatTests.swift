import Assessing
import Diagnostics
import Kernels
import Testing

@testable import Pipeline

@Suite("Taming outliers")
struct TreatTests {
  private func treated(_ rows: [String], _ fields: String, totals: String = "") -> Assessed {
    assessed(
      areas() + indicator("x", "normalise = as_is(), \(fields)") + "method { totals = { \(totals) } }",
      ["data.csv": "area,x\n" + rows.joined(separator: "\n") + "\n"])
  }

  /// Nine towns from 1 to 9 and one far out.
  private let outlier = (1...9).map { "A\($0),\($0)" } + ["Z,1000", "G,"]

  @Test("a value far out is brought in to the next, and the change is listed")
  func winsorised() throws {
    let run = treated(outlier, "treat = winsorise { points = 1 },")
    let treated = try #require(run.results?.treated)
    #expect(treated.columns[0] == [1, 2, 3, 4, 5, 6, 7, 8, 9, 9, nil])
    #expect(treated.adjustments[0] == [Adjustment(row: 9, before: 1000, after: 9)])
    #expect(treated.notes == ["winsorised 1 values"])
  }

  @Test("a column that passes stays, whatever the number of points allowed")
  func passes() {
    let run = treated(["A,1", "B,2", "C,3", "D,4", "G,"], "treat = winsorise { points = 1000000000000 },")
    #expect(run.results?.treated.columns[0] == [1, 2, 3, 4, nil])
    #expect(run.results?.treated.notes == [nil])
  }

  @Test("a total is neither counted as far out nor brought in")
  func totals() {
    let run = treated(outlier + ["T,5000"], "treat = winsorise { points = 1 },", totals: "\"T\"")
    #expect(run.results?.treated.columns[0] == [1, 2, 3, 4, 5, 6, 7, 8, 9, 9, nil, 5000])
  }

  @Test("where logarithms are taken a total gets its own, on the scale of the areas")
  func logarithmOfTotals() throws {
    // No point may be moved, so the logarithm is what is left. T has the value of A5 and has to end beside it.
    let run = treated(outlier + ["T,5"], "treat = winsorise { points = 0 },", totals: "\"T\"")
    let treated = try #require(run.results?.treated)
    #expect(treated.notes == ["logarithm"])
    #expect(treated.columns[0][11] == treated.columns[0][4])
    #expect(treated.columns[0][10] == nil)
  }

  @Test("a rule may change values but make none up")
  func rules() {
    let halved = treated(["A,2", "G,", "B,4"], "treat = rule.treat(\"half\", function(x) return x / 2 end),")
    #expect(halved.results?.treated.columns[0] == [1, nil, 2])
    #expect(halved.results?.treated.notes == ["half"])
    let filling = treated(["A,2", "G,"], "treat = rule.treat(\"fill\", function(x) return x:fill(1) end),")
    #expect(filling.codes == [.ruleResult])
    #expect(filling.messages.first == "the rule \"fill\" made up a value for G 2025, which has none")
  }
}
