import Kernels
import References
import Testing

@Suite("Strengths and weaknesses of an area")
struct StrengthsWeaknessesTests {
  @Test("the best places come first, the worst last, and an item that is missing is left out")
  func byHand() {
    let items: [Column] = [[1, 2, 3], [9, 5, 7], [nil, 1, 2], [4, 6, 4]]
    let found = strengthsAndWeaknesses(
      of: 0, in: items, reversed: [false, false, false, true], best: 2, worst: 1)
    // Places 3 of 3, 1, none, and 1 shared where lower is better.
    #expect(found.strengths == [Standing(item: 1, place: 1), Standing(item: 3, place: 1)])
    #expect(found.weaknesses == [Standing(item: 0, place: 3)])
  }

  @Test("a last place that many share counts only when asked")
  func lastPlaces() {
    let items: [Column] = [[0, 0, 5, nil], [0, 3, 5, nil]]
    func weak(_ rule: LastPlaceRule) -> [Int] {
      strengthsAndWeaknesses(of: 0, in: items, reversed: [false, false], lastPlaces: rule).weaknesses.map(
        \.item)
    }
    #expect(weak(.keep) == [0, 1])
    #expect(weak(.leaveOutShared) == [1])
    #expect(weak(.leaveOut) == [])
  }

  @Test("an area without values and a list without items have neither")
  func edges() {
    let nothing = strengthsAndWeaknesses(of: 1, in: [[1, nil], [2, nil]], reversed: [false, true])
    #expect(nothing.strengths.isEmpty && nothing.weaknesses.isEmpty)
    let none = strengthsAndWeaknesses(of: 0, in: [], reversed: [])
    #expect(none.strengths.isEmpty && none.weaknesses.isEmpty)
    let alone = strengthsAndWeaknesses(of: 0, in: [[7, nil]], reversed: [false])
    #expect(alone.strengths == [Standing(item: 0, place: 1)])
    #expect(alone.weaknesses == [Standing(item: 0, place: 1)])
  }

  @Test(
    "the lists are those of the golden file for every area",
    .enabled(if: Golden.isThere, "needs the golden files"))
  func golden() throws {
    let raw = try Golden.table("01_chain/Raw.csv")
    let directions = try Golden.directions()
    let pillars = try Golden.table("00_input/lineage.csv").dictionary("Indicator", "Pillar")
    let indicators = try Golden.indicators()
    // The reference lists items by the name of their pillar, and within it in the order of the data.
    let order = indicators.indices.sorted {
      ((pillars[indicators[$0]] ?? "").lowercased(), $0) < ((pillars[indicators[$1]] ?? "").lowercased(), $1)
    }
    let names = order.map { indicators[$0] }
    let items = try names.map { try raw.column($0) }
    let expected = try Golden.table("08_analysis/strengths_weaknesses_all.csv")
    let (areas, kinds) = (try expected.texts("uCode"), try expected.texts("Kind"))
    let (codes, ranks) = (try expected.texts("Code"), try expected.column("Rank"))
    for (row, area) in try raw.texts("uCode").enumerated() {
      let found = strengthsAndWeaknesses(
        of: row, in: items, reversed: names.map { (directions[$0] ?? 1) < 0 }, lastPlaces: .leaveOut)
      for (kind, list) in [("S", found.strengths), ("W", found.weaknesses)] {
        let lines = areas.indices.filter { areas[$0] == area && kinds[$0] == kind }
        #expect(list.map { names[$0.item] } == lines.map { codes[$0] }, "\(kind) of \(area)")
        #expect(list.map { Double($0.place) } == lines.map { ranks.values[$0] }, "\(kind) of \(area)")
      }
    }
  }

  @Test(
    "scores and places of one area are those of the golden file",
    .enabled(if: Golden.isThere, "needs the golden files"))
  func summary() throws {
    let scores = try Golden.table("01_chain/Aggregated.csv")
    let expected = try Golden.table("08_analysis/unit_summary_AUT.csv")
    let row = try #require(try scores.texts("uCode").firstIndex(of: "AUT"))
    for (line, code) in try expected.texts("Code").enumerated() {
      let x = try scores.column(code)
      #expect(difference(x[row], try expected.column("Score")[line]) < 1e-15, "\(code)")
      #expect(ranking(x)[row] == (try expected.column("Rank")[line]), "\(code)")
    }
  }
}
