import Kernels
import Model
import Pipeline
import Testing

@Suite("Perception survey in European cities", .enabled(if: PublishedCase.euPerception.isThere))
struct EUPerceptionTests {
  @Test("119 shares agree with another publication")
  func values() throws {
    let results = try PublishedCase.euPerception.results()
    let published = try PublishedCase.euPerception.published()
    let ids = results.assessment.indicators.map(\.id)
    var equal = 0
    var printed = 0
    for row in published.rows {
      let place = try results.row(published.text("code", row), "2015")
      for (position, id) in ids.enumerated() {
        guard let share = try published.number(id, row) else { continue }
        printed += 1
        if results.values.columns[position][place] == share { equal += 1 }
      }
    }
    #expect(printed == 119)
    #expect(equal == printed)
  }

  @Test("two components of five are too few for an index")
  func noIndex() throws {
    let results = try PublishedCase.euPerception.results()
    #expect(results.scores.columns[0].available.isEmpty)
  }
}
