import Assessing
import Diagnostics
import Kernels
import Model
import References
import Testing

@testable import Pipeline

@Suite("Gaps filled from other indicators")
struct OtherIndicatorsTests {
  private func filled(_ method: String, _ csv: String, directions: [String] = ["higher", "higher"])
    -> Assessed
  {
    let ids = ["a", "b", "c"].prefix(directions.count)
    let blocks = zip(ids, directions).map { id, better in
      indicator(id, better: better, "normalise = as_is(), impute = \(method),")
    }
    return assessed(areas() + blocks.joined(), ["data.csv": csv])
  }

  private func column(_ run: Assessed, _ id: String) -> Column? {
    run.indicator(id).flatMap { run.results?.imputed.columns[$0] }
  }

  private func fills(_ run: Assessed, _ id: String) -> [Fill] {
    run.indicator(id).flatMap { run.results?.imputed.fills[$0] }.map(Array.init) ?? []
  }

  @Test("the middle of an area's other indicators, each on its own scale and turned where lower is better")
  func row() {
    // B is halfway on a and a quarter of the way on b, which is turned: the mean is (0.5 + 0.75) / 2.
    let csv = "area,a,b,c\nA,0,8,100\nB,5,2,\nC,10,0,200\n"
    let directions = ["higher", "lower", "higher"]
    #expect(column(filled("row_mean()", csv, directions: directions), "c") == [100, 162.5, 200])
    #expect(column(filled("row_median()", csv, directions: directions), "c") == [100, 162.5, 200])
    let listed = fills(filled("row_mean()", csv, directions: directions), "c")
    #expect(listed == [Fill(row: 1, value: 162.5, method: "row_mean")])
  }

  @Test("the theme, the component or everything may be read")
  func within() {
    func run(_ within: String) -> Assessed {
      assessed(
        areas() + indicator("a", "theme = \"violence\", normalise = as_is(),")
          + indicator("b", "theme = \"property_crime\", normalise = as_is(),")
          + indicator("c", component: "sense_of_safety")
          + indicator(
            "d", "theme = \"violence\", impute = row_mean { across = \"\(within)\" }, normalise = as_is(),"),
        ["data.csv": "area,a,b,c,d\nA,0,0,0,0\nB,2,5,2,\nC,10,10,10,10\n"])
    }
    #expect(column(run("theme"), "d") == [0, 2, 10])
    #expect(difference(column(run("component"), "d") ?? [], [0, 3.5, 10]) < 1e-12)
    #expect(difference(column(run("index"), "d") ?? [], [0, 3, 10]) < 1e-12)
  }

  @Test("a period is looked at alone, unless the script puts all together")
  func periods() {
    let csv = "area,year,a,b\nA,2024,0,0\nB,2024,10,40\nC,2024,5,\nA,2025,0,0\nB,2025,20,20\nC,2025,5,\n"
    func run(_ method: String) -> Column? {
      column(
        assessed(
          source() + indicator("a") + indicator("b", "impute = \(method), normalise = as_is(),"),
          ["data.csv": csv]), "b")
    }
    // C is half of the way from 0 to 10 in 2024, and a quarter of that from 0 to 20 in 2025 or over both years.
    #expect(run("row_mean()") == [0, 0, 40, 20, 20, 5])
    #expect(run("row_mean { over = \"all_periods\" }") == [0, 0, 40, 20, 10, 10])
    // In 2024 A and B are as near.
    #expect(run("nearest(1)") == [0, 0, 40, 20, 20, 0])
  }

  @Test("a regression predicts from the indicators it names, and gives its error")
  func regression() throws {
    // b = 1 + 2a on four areas with residuals 1, -1, -1, 1: s² = 4 / 2.
    let csv = "area,a,b\nA,0,2\nB,1,2\nC,2,4\nD,3,8\nE,4,\n"
    let run = filled("regression { on = { \"a\" } }", csv)
    let fill = try #require(fills(run, "b").first)
    // Slope 2, intercept 1: 9 at 4; error √(2 · (1 + 1/4 + (4 − 1.5)² / 5)).
    #expect(abs(fill.value - 9) < 1e-12)
    #expect(abs(try #require(fill.standardError) - (2 * (1.25 + 6.25 / 5)).squareRoot()) < 1e-12)
    #expect(fill.method == "regression on a")
  }

  @Test("a predictor that says nothing new is told, and left out")
  func redundant() throws {
    let csv = "area,a,b,c\nA,0,7,2\nB,1,7,2\nC,2,7,4\nD,3,7,8\nE,4,7,\n"
    let run = assessed(
      areas() + indicator("a") + indicator("b")
        + indicator("c", "impute = regression { on = { \"a\", \"b\" } }, normalise = as_is(),"),
      ["data.csv": csv])
    #expect(run.codes == [.redundantPredictor])
    #expect(run.messages == ["regression of \"c\" leaves out \"b\""])
    #expect(abs(try #require(column(run, "c")?[4]) - 9) < 1e-12)
  }

  @Test(
    "too few areas for a model are told, and nothing is filled",
    arguments: ["em()", "regression { on = { \"a\" } }"])
  func tooFew(method: String) {
    let run = assessed(
      areas() + indicator("a") + indicator("b", "impute = \(method), normalise = as_is(),"),
      ["data.csv": "area,a,b\nA,1,2\nB,2,3\nC,,\n"])
    #expect(run.codes == [.tooFewAreas])
    #expect(run.messages.first?.hasSuffix("needs 3 areas with these indicators, and the data have 2") == true)
    #expect(fills(run, "b").isEmpty)
  }

  @Test("EM that does not settle says after how many steps and how far it was, and fills nothing")
  func unsettled() throws {
    let rows = (1...12).map {
      "A\($0),\($0),\($0 % 3 == 0 ? "" : String($0 * $0)),\($0 % 4 == 0 ? "" : "\(13 - $0)")\n"
    }
    let blocks =
      indicator("a") + indicator("b", "impute = em { steps = 2 }, normalise = as_is(),") + indicator("c")
    let run = assessed(areas() + blocks, ["data.csv": "area,a,b,c\n" + rows.joined()])
    #expect(run.codes == [.noConvergence])
    let message = try #require(run.messages.first)
    #expect(message.hasPrefix("em did not settle within 2 steps: the last one moved an estimate by "))
    #expect(fills(run, "b").isEmpty)
    guard case .script(let span)? = run.log.diagnostics.first?.place else {
      Issue.record("no place")
      return
    }
    // Where the method stands, not where the block begins.
    #expect(span.line == run.assessment.indicators[1].place.line + 5)
  }

  @Test("one method for two indicators is one model, and each fill has its error")
  func shared() {
    let rows = (1...9).map {
      "A\($0),\($0),\($0 == 4 ? "" : String($0 * $0)),\($0 == 6 ? "" : "\(20 - $0)")\n"
    }
    let run = filled("em()", "area,a,b,c\n" + rows.joined(), directions: ["higher", "higher", "lower"])
    #expect(run.codes == [])
    #expect(fills(run, "b").map(\.row) == [3] && fills(run, "c").map(\.row) == [5])
    #expect(fills(run, "b").allSatisfy { ($0.standardError ?? 0) > 0 && $0.method == "em" })
    // c is 20 - a throughout, so that nothing is left to chance.
    #expect(abs((column(run, "c")?[5] ?? .nan) - 14) < 1e-6)
  }

  @Test("indicators that nothing declares, or that are dropped, are told where they are named")
  func unknown() {
    let unknown = filled("regression { on = { \"a\", \"bb\" } }", "area,a,b\nA,1,2\n")
    #expect(unknown.codes == [.unknownIndicator, .unknownIndicator])
    #expect(unknown.messages.first == "regression names \"bb\", which nothing declares")
    let dropped = assessed(
      areas() + indicator("a") + indicator("b", "impute = em { with = { \"a\" } }, normalise = as_is(),")
        + "drop \"a\"\n", ["data.csv": "area,a,b\nA,1,2\n"])
    #expect(dropped.messages == ["em names \"a\", which is dropped"])
    #expect(filled("regression { on = {} }", "area,a,b\nA,1,2\n").codes.contains(.missingField))
    #expect(filled("nearest(0)", "area,a,b\nA,1,2\n").codes.contains(.outOfRange))
  }

  @Test("an indicator that is alone, and a city that is alone, have nothing to be filled from")
  func alone() {
    let single = assessed(
      areas() + indicator("a", "impute = row_mean(), normalise = as_is(),"),
      ["data.csv": "area,a\nA,1\nB,\nC,3\n"])
    #expect(single.codes == [.noOtherIndicator])
    for method in ["mean()", "nearest()", "em()", "row_mean()"] {
      let city = assessed(
        source() + indicator("a", "impute = \(method), normalise = as_is(),") + indicator("b"),
        ["data.csv": "area,year,a,b\nA,2024,,1\nA,2025,2,1\n"])
      #expect(city.codes == [.tooFewAreas], "\(method)")
    }
  }

  @Test("a value from an area's own past names the row it was taken from")
  func ownPast() throws {
    let run = assessed(
      source() + indicator("x", "impute = earlier(), normalise = as_is(),"),
      ["data.csv": "area,year,x\nA,2023,4\nA,2024,\nA,2025,\n"])
    #expect(run.results?.imputed.fills[0].map(\.source) == [0, 0])
  }

  @Test(
    "the fills of the whole road are those of the golden files",
    .enabled(if: Golden.isThere, "needs the golden files"),
    arguments: [
      ("row_mean()", "row_mean_in_pillar", 1e-12), ("row_median()", "row_median_in_pillar", 1e-12),
      ("row_mean { across = \"index\" }", "row_mean_all", 1e-12), ("em()", "em_by_pillar", 1e-9),
      ("mean()", "mean", 1e-12), ("median()", "median", 1e-12),
    ])
  func golden(method: String, file: String, tolerance: Double) throws {
    let run = try GoldenScript.run("01_chain/Denominated.csv", "", "method { impute = \(method) }\n")
    #expect(run.codes == [])
    #expect(
      try GoldenScript.difference(run.results?.imputed.columns, from: "03_impute/\(file).csv") < tolerance)
  }
}
