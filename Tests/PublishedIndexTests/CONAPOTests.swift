import Kernels
import Model
import Pipeline
import Testing

@Suite("Index of marginalisation", .enabled(if: PublishedCase.conapo.isThere))
struct CONAPOTests {
  /// The index of a municipality without any deprivation: `im` divided by `im_normalised`, the same for all.
  private static let unmarginalised = 63.862635968036585

  @Test(
    "2,469 indices agree in full but for the constant that CONAPO does not print, and so do the normalised ones"
  )
  func values() throws {
    let results = try PublishedCase.conapo.results()
    let published = try PublishedCase.conapo.published()
    let places = try published.rows.map { try results.row(published.text("code", $0), "2020") }
    let indices = try places.map { try #require(results.index(row: $0)) }
    let printed = try published.rows.map { try #require(try published.number("im", $0)) }
    let constant = indices[0] - printed[0]
    var farthest = 0.0
    for (row, index) in indices.enumerated() {
      farthest = max(farthest, (index - constant - printed[row]).magnitude)
      let share = try #require(try published.number("im_normalised", row))
      farthest = max(farthest, ((index - constant) / Self.unmarginalised - share).magnitude)
    }
    #expect(indices.count == 2469)
    #expect(farthest < 5e-12)
  }

  @Test("every municipality has its published grade")
  func grades() throws {
    let results = try PublishedCase.conapo.results()
    let published = try PublishedCase.conapo.published()
    let classes = try results.classes("conapo", at: .index)
    var unequal = 0
    for row in published.rows {
      let place = try results.row(published.text("code", row), "2020")
      if try classes.label(place) != published.text("grade", row) { unequal += 1 }
    }
    #expect(unequal == 0)
  }
}
