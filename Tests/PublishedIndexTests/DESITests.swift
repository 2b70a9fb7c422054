import Model
import Pipeline
import Testing

@Suite("Digital Economy and Society Index", .enabled(if: PublishedCase.desi.isThere))
struct DESITests {
  private static let themes = ["s1a", "s1b", "s2a", "s2b", "s2c", "s2d", "s3a", "s3b", "s3c", "s4a"]
  private static let scores: [(column: String, level: Level)] =
    [("desi", .index)] + ["d1", "d2", "d3", "d4"].map { ($0, .component) } + themes.map { ($0, .theme) }

  @Test("fifteen scores of 28 areas in six years agree to the last digits")
  func values() throws {
    let results = try PublishedCase.desi.results()
    let published = try PublishedCase.desi.published()
    var compared = 0
    var farthest = 0.0
    for row in published.rows {
      let place = try results.row(published.text("country", row), published.text("year", row))
      for (column, level) in Self.scores {
        let score = try #require(try results.score(column, at: level, row: place))
        let printed = try #require(try published.number(column, row))
        farthest = max(farthest, (score - printed).magnitude)
        compared += 1
      }
    }
    #expect(compared == 168 * 15)
    #expect(farthest < 1e-12)
  }

  @Test("the 27 countries rank as published, and the EU does not")
  func ranks() throws {
    let results = try PublishedCase.desi.results()
    let published = try PublishedCase.desi.published()
    var ranked = 0
    for row in published.rows where try published.text("year", row) == "2022" {
      let rank = try results.rank(row: results.row(published.text("country", row), "2022"))
      #expect(try rank.map(Double.init) == published.number("rank", row))
      if rank != nil { ranked += 1 }
    }
    #expect(ranked == 27)
  }
}
