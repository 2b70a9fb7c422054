import Kernels
import Pipeline
import Testing

@Suite("Numbeo Quality of Life Index", .enabled(if: PublishedCase.numbeo.isThere))
struct NumbeoTests {
  /// Half the last printed digit of each component, by its coefficient, and of the index.
  private static let rounding = 0.0195

  @Test("415 cities agree as far as two decimals tell, and six without a component have no index")
  func values() throws {
    let results = try PublishedCase.numbeo.results()
    let published = try PublishedCase.numbeo.published()
    var compared = 0
    var empty = 0
    for row in published.rows {
      let place = try results.row(published.text("city", row), "2019")
      let index = results.index(row: place)
      guard let printed = try published.number("quality_of_life", row) else {
        #expect(index == nil)
        empty += 1
        continue
      }
      #expect((try #require(index) - printed).magnitude <= Self.rounding)
      compared += 1
    }
    #expect(compared == 415)
    #expect(empty == 6)
  }
}
