import Assessing
import Kernels
import Pipeline
import References
import Testing

@Suite(
  "The example over five years, down the whole road", .enabled(if: Golden.isThere, "needs the golden files"))
struct GoldenPanelTests {
  private let example: GoldenExample
  private let treated: GoldenTable

  init() throws {
    example = try GoldenExample()
    treated = try Golden.table("10_panel/Treated_all_years.csv")
  }

  @Test("outliers are pulled in year by year as in the golden file", arguments: 2018...2022)
  func treatment(year: Int) throws {
    let raw = try Golden.table("00_input/iData_panel.csv")
    // Areas with too few figures were screened out.
    let there = Set(zip(try treated.texts("Time"), try treated.texts("uCode")).map { $0 + $1 })
    let (years, codes) = (try raw.texts("Time"), try raw.texts("uCode"))
    let csv = try example.csv(raw) { years[$0] == "\(year)" && there.contains(years[$0] + codes[$0]) }
    let run = try #require(
      GoldenRun(example, assessed(example.script("treat = winsorise()"), ["data.csv": csv])))
    let rows = try treated.texts("Time").indices.filter { try treated.texts("Time")[$0] == "\(year)" }
    let places = rows.compactMap { row in
      run.results.panel.row(area: treated.rows[row][1], period: "\(year)")
    }
    #expect(places.count == 46)
    for (code, found) in run.indicators(run.results.treated.columns) {
      #expect(difference(found.taking(places), try treated.column(code).taking(rows)) < 1e-12, "\(code)")
    }
  }

  @Test("one scale for all years, or one for each, as in the golden files")
  func scales() throws {
    let csv = try example.csv(treated)
    for (scope, file) in [("all_periods", "all_years"), ("each_period", "each_year_alone")] {
      let script = example.script(normalise: "min_max { over = \"\(scope)\" }")
      let run = try #require(GoldenRun(example, assessed(script, ["data.csv": csv])))
      let rows = try run.rows(treated)
      #expect(rows.count == 230)
      let expected = try Golden.table("10_panel/Aggregated_\(file).csv")
      #expect(try expected.texts("uCode") == treated.texts("uCode"))
      for (name, found) in run.scores.merging(run.aggregates, uniquingKeysWith: { first, _ in first }) {
        #expect(difference(found.taking(rows), try expected.column(name)) < 1e-12, "\(name) of \(file)")
      }
      guard scope == "all_periods" else { continue }
      let normalised = try Golden.table("10_panel/Normalised_all_years.csv")
      for (code, found) in run.scores {
        #expect(difference(found.taking(rows), try normalised.column(code)) < 1e-12, "\(code)")
      }
    }
  }
}
