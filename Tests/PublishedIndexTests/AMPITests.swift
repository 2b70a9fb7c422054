import Kernels
import Pipeline
import Testing

@Suite("Adjusted Mazziotta-Pareto index", .enabled(if: PublishedCase.ampi.isThere))
struct AMPITests {
  @Test("60 printed values agree to half their last digit")
  func values() throws {
    let results = try PublishedCase.ampi.results()
    let published = try PublishedCase.ampi.published()
    var compared = 0
    for row in published.rows {
      let place = try results.row(published.text("unit", row), published.text("year", row))
      let index = try #require(results.index(row: place))
      let printed = try #require(try published.number("ampi", row))
      #expect((index - printed).magnitude <= 0.005 + 1e-9)
      compared += 1
    }
    #expect(compared == 60)
  }
}
