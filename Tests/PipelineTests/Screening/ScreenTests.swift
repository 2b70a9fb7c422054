import Assessing
import Diagnostics
import Kernels
import References
import Testing

@testable import Pipeline

@Suite("Areas that have too little data to take part")
struct ScreenTests {
  /// Of three indicators D has one; Z has all, two of them 0.
  private let csv = """
    area,a,b,c,n
    A,1,2,3,
    B,4,5,6,
    D,,,90,
    Z,0,0,9,

    """

  private func screened(_ fields: String, _ rest: String = "") -> Assessed {
    assessed(
      areas() + ["a", "b", "c"].map { indicator($0, "normalise = min_max(),") }.joined()
        + indicator("n", better: "neutral") + "screen { \(fields) }\n" + rest, ["data.csv": csv])
  }

  private func leftOut(_ run: Assessed) -> [String] {
    run.results?.screened.leftOut.map { run.rows[$0.row] } ?? ["no results"]
  }

  @Test("an area below the share has no score and no part in the scales, and its values stay to be seen")
  func availability() {
    let run = screened("available = 0.66")
    #expect(run.codes == [])
    #expect(leftOut(run) == ["D 2025"])
    #expect(run.scores("c") == [0, 50, nil, 100])
    #expect(run.values("c") == [3, 6, 90, 9])
    #expect(run.results?.screened.shares?.available[2] == 1.0 / 3)
    #expect(
      run.results?.screened.leftOut.first
        == LeftOut(row: 2, lacksValues: true, lacksNonZeros: false, failsRule: false, isNamed: false))
  }

  @Test("a share at its threshold is enough, and context does not count")
  func threshold() {
    #expect(leftOut(screened("available = 1")) == ["D 2025"])
    #expect(leftOut(screened("nonzero = 0.5")) == ["Z 2025"])
    #expect(leftOut(screened("nonzero = 0.33")) == [])
    #expect(leftOut(screened("available = 0.5, nonzero = 0.5")) == ["D 2025", "Z 2025"])
    #expect(leftOut(screened("")) == [])
  }

  @Test("areas are kept or left out by name, whatever they have")
  func forced() {
    #expect(leftOut(screened("available = 0.66, keep = { \"D\" }, leave_out = { \"A\" }")) == ["A 2025"])
    #expect(screened("leave_out = { \"A\" }").results?.screened.leftOut.first?.isNamed == true)
  }

  @Test("a rule of one's own decides by shares and values, and does not ask about areas named")
  func ownRule() {
    let half = "rule = rule.screen(\"own\", function(area) return area.available > 0.5 end)"
    #expect(leftOut(screened(half)) == ["D 2025"])
    #expect(leftOut(screened(half + ", keep = { \"D\" }")) == [])
    #expect(leftOut(screened(half + ", leave_out = { \"A\" }")) == ["A 2025", "D 2025"])
    #expect(leftOut(screened(half + ", nonzero = 0.5")) == ["D 2025", "Z 2025"])
    let byValue = "rule = rule.screen(\"own\", function(x) return x.id == \"D\" or x.values.c < 5 end)"
    #expect(leftOut(screened(byValue)) == ["B 2025", "Z 2025"])
    #expect(screened(half).results?.screened.leftOut.first?.failsRule == true)
  }

  @Test(
    "a rule that does not answer, fails or is for something else leaves nobody out and is told",
    arguments: [
      ("rule.screen(\"own\", function(area) return area.available end)", DiagnosticCode.ruleResult),
      ("rule.screen(\"own\", function(area) return area.values.zz > 1 end)", .scriptError),
      ("rule.treat(\"own\", function(x) return x end)", .unknownMethod), ("mean()", .unknownMethod),
    ])
  func badRule(rule: String, code: DiagnosticCode) {
    let run = screened("rule = \(rule)")
    #expect(run.codes == [code], "\(run.messages)")
    #expect(run.results == nil || leftOut(run) == [])
  }

  @Test("who is left out is not filled, and fills nobody else")
  func fills() {
    let run = screened("available = 0.66", "method { impute = mean() }")
    #expect(run.results?.imputed.fills.joined().isEmpty == true)
    let half = assessed(
      areas() + indicator("a") + indicator("b") + indicator("c")
        + "screen { available = 0.5 }\nmethod { impute = mean() }\n",
      ["data.csv": "area,a,b,c\nA,1,2,\nB,4,5,6\nD,,,90\n"])
    #expect(half.results?.imputed.columns[2] == [6, 6, nil])
    let constant = screened("available = 0.66", "method { impute = constant(5) }")
    #expect(constant.results?.imputed.columns[0] == [1, 4, nil, 0])
  }

  @Test("each period is screened on its own")
  func periods() {
    let run = assessed(
      source() + indicator("a") + indicator("b") + "screen { available = 0.6 }\n",
      ["data.csv": "area,year,a,b\nA,2024,1,\nA,2025,1,2\nB,2024,3,4\nB,2025,,4\n"])
    #expect(leftOut(run) == ["A 2024", "B 2025"])
  }

  @Test("an area that is not there, one that is named twice, and a share beyond 1 are told where they stand")
  func wrong() throws {
    let unknown = screened("keep = { \"AA\" }")
    #expect(unknown.codes == [.unknownArea])
    #expect(unknown.messages == ["screen names the area \"AA\", which is not in the data"])
    #expect(screened("keep = { \"A\" }, leave_out = { \"A\" }").codes == [.duplicateID])
    #expect(screened("available = 66").codes == [.outOfRange])
    #expect(screened("avaliable = 0.5").codes == [.unknownField])
  }

  @Test("when nobody is left, that is told")
  func nobody() {
    let run = screened("leave_out = { \"A\", \"B\", \"D\", \"Z\" }")
    #expect(run.codes == [.tooFewAreas])
    #expect(run.scores("c")?.available.isEmpty == true)
  }

  @Test(
    "the areas kept are those of the golden files", .enabled(if: Golden.isThere, "needs the golden files"),
    arguments: [
      ("byNA_0.85_0.05", "available = 0.85"), ("byNA_0.95_0.05", "available = 0.95"),
      ("byzeros_0.85_0.95", "nonzero = 0.95"), ("byNAandzeros_0.95_0.95", "available = 0.95, nonzero = 0.95"),
      ("forced", "available = 0.95, keep = { \"BRN\" }, leave_out = { \"AUT\" }"),
    ])
  func golden(file: String, fields: String) throws {
    let run = try GoldenScript.run("01_chain/Raw.csv", "", "screen { \(fields) }\n")
    #expect(run.codes == [])
    let wanted = try Golden.table("02_screen/screen_\(file).csv")
    let screened = try #require(run.results?.screened)
    let kept = (0..<51).map { screened.leftOut($0) == nil }
    #expect(kept == (try wanted.texts("Included")).map { $0 == "TRUE" })
    #expect(difference(screened.shares?.available ?? [], try wanted.column("Dat_Avail")) < 1e-12)
    #expect(difference(screened.shares?.nonZero ?? [], try wanted.column("Non_Zero")) < 1e-12)
    for row in kept.indices where !kept[row] { #expect(run.scores()?[row] == nil) }
  }

  @Test(
    "a total is stated per unit of its denominator as in the golden files",
    .enabled(if: Golden.isThere, "needs the golden files"))
  func denominators() throws {
    let raw = try Golden.table("01_chain/Raw.csv")
    let units = try Golden.table("00_input/units_meta.csv")
    var lines = ["area,flights,population\n"]
    for (code, (flights, people)) in zip(
      try raw.texts("uCode"), zip(try raw.texts("Flights"), try units.texts("Population")))
    { lines.append("\(code),\(flights),\(people)\n") }
    let run = assessed(
      areas() + indicator("x", formula: "per(1000, input.flights, input.population)"),
      ["data.csv": lines.joined()])
    let wanted = try Golden.table("02_screen/denominate_scalefactor.csv").column("Flights")
    #expect(difference(run.values("x") ?? [], wanted) < 1e-12)
  }
}
