import Kernels
import References
import Testing

@Suite("Filling gaps from an area's other indicators")
struct ImputeAcrossTests {
  @Test("a gap gets the middle of the area's scaled values on its own scale")
  func middle() {
    // The second area scores 0.5 and 0.25 on the others, whose mean and median are 0.375.
    let items: [Column] = [[0, 5, 10], [8, 2, 0], [100, nil, 200], [0, nil, 4]]
    let filled = imputeAcross(items, reversed: [false, false, false, true])
    #expect(filled.map(\.column) == [[0, 5, 10], [8, 2, 0], [100, 137.5, 200], [0, 2.5, 4]])
    #expect(filled.map(\.filledRows) == [[], [], [1], [1]])
    #expect(imputeAcross(items, reversed: [false, false, false, true], by: .median) == filled)
  }

  @Test("an area without values keeps its gaps; a constant item only fills itself")
  func gaps() {
    let items: [Column] = [[0, nil, 10, nil], [7, nil, nil, 7], [nil, nil, nil, nil]]
    let filled = imputeAcross(items, reversed: [false, false, true])
    #expect(filled.map(\.column) == [[0, nil, 10, nil], [7, nil, 7, 7], [nil, nil, nil, nil]])
    #expect(imputeAcross([], reversed: []).isEmpty)
  }

  @Test("the laws of filling hold, and no fill leaves the range of its item", arguments: Middle.allCases)
  func laws(middle: Middle) {
    var draws = Draws(seed: 32)
    let items = (0..<5).map { _ in draws.column(70) }
    let reversed = [false, true, false, false, true]
    checkImputer(items, order: (0..<70).shuffled(using: &draws)) { items, _ in
      imputeAcross(items, reversed: reversed, by: middle)
    }
    for (item, filled) in zip(items, imputeAcross(items, reversed: reversed, by: middle)) {
      #expect(minimum(item) == minimum(filled.column) && maximum(item) == maximum(filled.column))
    }
  }

  @Test(
    "the fills are those of the golden files", .enabled(if: Golden.isThere, "needs the golden files"),
    arguments: ["row_mean_in_pillar", "row_median_in_pillar", "row_mean_all"])
  func golden(file: String) throws {
    let input = try Golden.table("01_chain/Denominated.csv")
    let wanted = try Golden.table("03_impute/\(file).csv")
    let directions = try Golden.directions()
    for names in file.hasSuffix("all") ? [try Golden.indicators()] : try Golden.pillars() {
      let filled = imputeAcross(
        try names.map { try input.column($0) }, reversed: names.map { (directions[$0] ?? 1) < 0 },
        by: file.hasPrefix("row_median") ? .median : .mean)
      for (name, found) in zip(names, filled) {
        #expect(difference(found.column, try wanted.column(name)) < 1e-12, "\(name)")
      }
    }
  }
}
