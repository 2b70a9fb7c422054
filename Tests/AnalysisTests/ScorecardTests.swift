import Analysis
import Assessing
import Kernels
import Model
import Pipeline
import Testing

/// A count of the police, held every year, beside two questions of a survey that left out 2024.
private let script = """
  city "Northport" { area = "N" }
  source "police" { file = "police.csv", area = "area", period = "year" }
  source "survey" { file = "survey.csv", area = "area", area_name = "name", period = "year" }
  source "checklist" { file = "checklist.csv", period = "year" }
  for _, id in ipairs { "homes", "victims", "fear" } do
    indicator (id) {
      component = "urban_security",
      unit      = "points",
      better    = "higher",
      formula   = input[id],
      normalise = as_is(),
    }
  end
  indicator "plan" {
    component = "sense_of_safety",
    unit      = "level",
    better    = "higher",
    formula   = input.plan,
    normalise = as_is(),
  }
  """

private let files = [
  "police.csv": "area,year,homes\nN,2023,50\nN,2024,60\nN,2025,70\nD,2025,40\n",
  "survey.csv":
    "area,name,year,victims,fear\nN,Northport,2023,20,10\nN,Northport,2025,30,20\nD,Docks,2025,10,5\n",
  "checklist.csv": "year,plan\n2023,1\n2025,2\n",
]

private func scorecard(_ area: String, _ period: String) throws -> (Scorecard, Results) {
  let run = assessed(script, files)
  let results = try #require(run.results, "\(run.messages)")
  return (Scorecard(results, row: try #require(results.panel.row(area: area, period: period))), results)
}

@Suite("What one area is told")
struct ScorecardTests {
  private func line(_ card: Scorecard, _ component: Component) throws -> Scorecard.Line {
    try #require(card.components.first { $0.id == component.rawValue })
  }

  @Test("a change is held against the last period with the same indicators, not a year without the survey")
  func change() throws {
    let (card, _) = try scorecard("N", "2025")
    let security = try line(card, .urbanSecurity)
    #expect(security.score == 40)
    #expect(security.change?.since == "2023")
    // (70 + 30 + 20) / 3 − (50 + 20 + 10) / 3
    #expect(try abs(#require(security.change).points - 40.0 / 3) < 1e-12)
    #expect(!security.hasUnlikePast)
  }

  @Test("where only other indicators were scored before, there is no change, and that is known")
  func unlikePast() throws {
    let (card, _) = try scorecard("N", "2024")
    let security = try line(card, .urbanSecurity)
    #expect(security.score == 60)
    #expect(security.change == nil)
    #expect(security.hasUnlikePast)
  }

  @Test("where scores rest on other indicators than before, those of both periods tell what became of them")
  func likeForLike() throws {
    // 2024 has homes alone, 2023 all four.
    let (card, results) = try scorecard("N", "2024")
    let found = try #require(LikeForLike(card, of: results))
    #expect(found == LikeForLike(since: "2023", better: 1, lost: 3))
    let (full, all) = try scorecard("N", "2025")
    #expect(LikeForLike(full, of: all) == nil)
    let (first, earliest) = try scorecard("N", "2023")
    #expect(LikeForLike(first, of: earliest) == nil)
  }

  @Test("a file without a row is one thing to collect, however many inputs it gives")
  func rowOfAFile() throws {
    let (card, _) = try scorecard("N", "2024")
    #expect(
      card.missing.map(\.reason) == [
        .noRow(inputs: ["victims"], file: "survey.csv"), .noRow(inputs: ["fear"], file: "survey.csv"),
        .noRow(inputs: ["plan"], file: "checklist.csv"),
      ])
    #expect(card.nextStep?.subject == .row(file: "survey.csv"))
    #expect(card.nextStep?.unlocks == ["victims", "fear"])
  }

  @Test("a district is not asked for what is known of the whole city only")
  func wholeCity() throws {
    let (card, results) = try scorecard("D", "2025")
    #expect(card.missing.map(\.reason) == [.wholeCity(file: "checklist.csv")])
    #expect(card.nextStep == nil)
    // The first file gives no name; a later one does.
    #expect(results.panel.areaName(card.row) == "Docks")
  }
}
