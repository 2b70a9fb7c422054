import Kernels
import Model
import Pipeline
import Testing

@Suite("Welsh Index of Multiple Deprivation", .enabled(if: PublishedCase.wimd.isThere))
struct WIMDTests {
  private static let domains = [
    "income", "employment", "health", "education", "access", "housing", "crime", "environment",
  ]

  @Test("nine scores of 1,909 areas agree to all published digits")
  func values() throws {
    let results = try PublishedCase.wimd.results()
    let published = try PublishedCase.wimd.published()
    var compared = 0
    var farthest = 0.0
    for row in published.rows {
      let place = try results.row(published.text("lsoa", row), "2019")
      let index = try #require(results.index(row: place))
      farthest = max(farthest, (index - (try #require(try published.number("wimd_score", row)))).magnitude)
      for domain in Self.domains {
        let score = try #require(try results.score(domain, at: .component, row: place))
        let printed = try #require(try published.number("\(domain)_score", row))
        farthest = max(farthest, (score - printed).magnitude)
        compared += 1
      }
    }
    #expect(compared == 1909 * 8)
    #expect(farthest < 1e-8)
  }

  @Test("all areas have their published rank and decile, the most deprived first")
  func ranks() throws {
    let results = try PublishedCase.wimd.results()
    let published = try PublishedCase.wimd.published()
    let deciles = try results.classes("wimd", at: .index)
    for row in published.rows {
      let place = try results.row(published.text("lsoa", row), "2019")
      #expect(try results.rank(row: place).map(Double.init) == published.number("wimd_rank", row))
      #expect(try deciles.label(place) == published.text("wimd_decile", row))
    }
  }
}
