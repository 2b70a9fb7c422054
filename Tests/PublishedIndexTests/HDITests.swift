import Kernels
import Pipeline
import Testing

@Suite("Human Development Index", .enabled(if: PublishedCase.hdi.isThere))
struct HDITests {
  @Test("every published value from 1990 to 2022 comes out, and nothing where an input is missing")
  func values() throws {
    let results = try PublishedCase.hdi.results()
    let published = try PublishedCase.hdi.published()
    var equal = 0
    var empty = 0
    var unpublished: [String] = []
    for row in published.rows {
      let place = try results.row(published.text("code", row), published.text("year", row))
      let value = results.index(row: place)
      if let printed = try published.number("hdi", row) {
        if value.map({ text($0, decimals: 3) }) == text(printed, decimals: 3) { equal += 1 }
      } else if value == nil {
        empty += 1
      } else {
        unpublished.append(results.panel.label(place))
      }
    }
    #expect(equal == 6171)
    #expect(empty == 622)
    // All inputs are there; UNDP held the values back.
    #expect(unpublished == (1990...1994).map { "Rwanda \($0)" })
  }

  @Test("all ranks of 2022 come out, ties sharing the best place")
  func ranks() throws {
    let results = try PublishedCase.hdi.results()
    let published = try PublishedCase.hdi.published()
    let ranked = try published.rows.filter { try published.number("rank", $0) != nil }
    #expect(ranked.count == 193)
    for row in ranked {
      let place = try results.row(published.text("code", row), published.text("year", row))
      #expect(try results.rank(row: place).map(Double.init) == published.number("rank", row))
    }
  }
}
