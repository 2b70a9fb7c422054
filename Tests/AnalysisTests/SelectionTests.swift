import Analysis
import Assessing
import Diagnostics
import Pipeline
import Testing

@Suite("Which rows are shown")
struct SelectionTests {
  private func view(of areas: [String], area: String? = nil) throws -> (Selection.View?, [DiagnosticCode]) {
    let script = """
      city "North" { area = "N", year = 2025 }
      source "police" { file = "police.csv", area = "area" }
      indicator "homes" {
        component = "urban_security", unit = "points", better = "higher", formula = input.homes, normalise = as_is(),
      }
      """
    let file = "area,homes\n" + areas.enumerated().map { "\($1),\($0 + 1)\n" }.joined()
    let run = assessed(script, ["police.csv": file])
    var log = DiagnosticLog()
    let selection = Selection(
      try #require(run.results, "\(run.messages)"), area: area, period: nil, log: &log)
    return (selection?.view, log.diagnostics.map(\.code))
  }

  @Test("the city of the script is shown, and an area that was asked for")
  func one() throws {
    guard case .scorecard(0)? = try view(of: ["N", "D"]).0 else { throw Unexpected() }
    guard case .scorecard(1)? = try view(of: ["N", "D"], area: "D").0 else { throw Unexpected() }
  }

  @Test("\"all\" sets all areas side by side, unless one is called so")
  func all() throws {
    guard case .overview(let rows, "2025")? = try view(of: ["N", "D"], area: "all").0 else {
      throw Unexpected()
    }
    #expect(rows == [0, 1])
    guard case .scorecard(1)? = try view(of: ["N", "all"], area: "all").0 else { throw Unexpected() }
  }

  @Test("an area that is not there is named, with those that are")
  func unknown() throws {
    let (view, codes) = try view(of: ["N", "D"], area: "Docks")
    #expect(view == nil && codes == [.unknownArea])
  }

  private struct Unexpected: Error {}
}
