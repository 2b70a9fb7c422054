import Kernels
import References
import Testing

@Suite("Filling gaps from the nearest areas")
struct ImputeNearestTests {
  @Test("the nearest area that has the item fills")
  func nearest() {
    let filled = imputeNearest([[1, 2, 10, 11, 2.1], [5, nil, 7, nil, nil]], neighbours: 1)
    #expect(filled[1].column == [5, 5, 7, 7, 5])
    #expect(filled[1].filledRows == [1, 3, 4])
  }

  @Test("areas as near as the last neighbour all count")
  func ties() {
    // Areas 0, 1 and 3 are equally far from area 2 on the first item.
    let filled = imputeNearest([[1, 1, 2, 3, 9], [10, 20, nil, 60, 500]], neighbours: 1)
    #expect(filled[1].column == [10, 20, 30, 60, 500])
    #expect(imputeNearest([[1, 1, 2, 3, 9], [10, 20, nil, 60, 500]], neighbours: 9)[1].column[2] == 147.5)
  }

  @Test("an area with nothing in common with a donor keeps its gap")
  func nothingShared() {
    let items: [Column] = [[1, 2, nil], [4, nil, nil], [nil, 3, 7]]
    #expect(imputeNearest(items, neighbours: 2).map(\.column) == [[1, 2, 2], [4, 4, nil], [3, 3, 7]])
    #expect(imputeNearest(items, neighbours: 2, shared: 2).map(\.filledRows) == [[], [], []])
    #expect(imputeNearest([[5, nil, 5]], neighbours: 1)[0].column == [5, nil, 5])
    #expect(imputeNearest([], neighbours: 1).isEmpty)
  }

  @Test("only reference rows are donors")
  func reference() {
    let filled = imputeNearest([[1, 2, 10, 2], [5, nil, 7, 900]], neighbours: 1, reference: [0, 1, 2])
    #expect(filled[1].column == [5, 5, 7, 900])
  }

  @Test("the laws of filling hold", arguments: [1, 3, 100])
  func laws(neighbours: Int) {
    var draws = Draws(seed: 37)
    let items = (0..<4).map { _ in draws.column(60) }
    checkImputer(items, order: (0..<60).shuffled(using: &draws)) { items, _ in
      imputeNearest(items, neighbours: neighbours, shared: 2)
    }
  }

  @Test(
    "three neighbours on the example's data are those another program finds",
    .enabled(if: Golden.isThere, "needs the golden files"))
  func example() throws {
    let input = try Golden.table("01_chain/Denominated.csv")
    let names = ["Poverty", "Palma", "TertGrad", "FreePress", "TolMin", "NGOs", "CPI", "FemLab", "WomParl"]
    let filled = imputeNearest(try names.map { try input.column($0) }, neighbours: 3)[0]
    #expect(filled.filledRows == [5, 23, 24, 26, 35, 38, 45])
    let expected: Column = [2.0 / 3, 11.0 / 15, 0.5, 17.0 / 15, 67.0 / 30, 1.0 / 6, 11.0 / 30]
    #expect(difference(filled.column.taking(filled.filledRows), expected) < 1e-12)
  }
}
