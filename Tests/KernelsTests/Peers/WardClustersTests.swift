import Kernels
import References
import Testing

@Suite("Groups joined by Ward's method")
struct WardClustersTests {
  @Test("the nearest two are joined first, and an area with a gap belongs to no group")
  func byHand() {
    let tree = wardClusters([[0, 10, nil, 1, 14]], scaled: false)
    #expect(tree.rows == [0, 1, 3, 4])
    // Joining {0, 1} and {10, 14}: the means lie 11.5 apart, and 2·(2·2/4)·11.5² is the square of the height.
    #expect(tree.merges.map(\.first) == [0, 1, 0])
    #expect(tree.merges.map(\.second) == [3, 4, 1])
    #expect(difference(Column(tree.merges.map(\.height)), [1, 4, 264.5.squareRoot()]) < 1e-15)
    #expect(tree.groups(2) == [1, 2, nil, 1, 2])
    #expect(tree.groups(1) == [1, 1, nil, 1, 1])
    #expect(tree.groups(3) == [1, 2, nil, 1, 3])
    #expect(tree.groups(9) == [1, 2, nil, 3, 4])
  }

  @Test("of pairs as near the first is joined, and equal areas are one")
  func ties() {
    let tree = wardClusters([[0, 1, 2, 3, nil]], scaled: false)
    #expect(tree.merges.map(\.first) == [0, 2, 0])
    #expect(tree.merges.map(\.second) == [1, 3, 2])
    let same = wardClusters([[7, 7, nil, 7]])
    #expect(same.merges.map(\.height) == [0, 0])
    #expect(same.groups(2) == [1, 1, nil, 2])
  }

  @Test("no area and one area make no groups to join")
  func edges() {
    #expect(wardClusters([[nil, nil]]).groups(3) == [nil, nil])
    #expect(wardClusters([[nil, 4], [1, 2]]).groups(3) == [nil, 1])
    #expect(wardClusters([[1, nil], [nil, 2]]).merges == [])
  }

  @Test("heights never fall, and are those of the rise in squared deviations")
  func heights() {
    var draws = Draws(seed: 45)
    let columns = (0..<3).map { _ in draws.column(60) }
    let tree = wardClusters(columns, scaled: false)
    let heights = tree.merges.map(\.height)
    #expect(zip(heights, heights.dropFirst()).allSatisfy { $0 <= $1 })
    var before = 0.0
    for (step, merge) in tree.merges.enumerated() {
      let groups = tree.groups(tree.rows.count - step - 1)
      var total = 0.0
      for group in Set(groups.available) {
        let rows = tree.rows.filter { groups.values[$0] == group }
        for column in columns {
          if let v = variance(column.taking(rows)) { total += v * Double(rows.count - 1) }
        }
      }
      #expect((merge.height - (2 * (total - before)).squareRoot()).magnitude < 1e-6 * (1 + merge.height))
      before = total
    }
  }

  @Test("scaled columns have no unit, and one without deviation counts for nothing")
  func scaling() {
    var draws = Draws(seed: 46)
    let (a, b) = (draws.column(40), draws.column(40))
    let tree = wardClusters([a, b])
    #expect(wardClusters([Column(a.values.map { $0 * 1024 }), b]) == tree)
    #expect(wardClusters([a, Column(a.values.map { $0.isNaN ? .nan : 5 }), b]).groups(4) == tree.groups(4))
  }

  @Test(
    "51 countries are grouped as by another program", .enabled(if: Golden.isThere, "needs the golden files"),
    arguments: [
      (
        "Normalised", 414.105825514976, 35.3400349706049,
        [
          2: "122121212222222222221122211212222111221112221222211",
          4: "122321214222222222223342213232424313221332221422233",
          7: "122341256472742777443367753734646353221334745644233",
        ]
      ),
      (
        "Raw", 224.855589785188, 25.486647902731,
        [
          2: "1111111211122111111111111111111", 4: "1112122312133222422121142224221",
          7: "1223233423244333533632253337332",
        ]
      ),
    ])
  func countries(stage: String, sum: Double, last: Double, groups: [Int: String]) throws {
    // Linkage "ward" of scipy 1.17 on columns brought to mean 0 and deviation 1.
    let table = try Golden.table("01_chain/\(stage).csv")
    let tree = wardClusters(try table.header.dropFirst().map { try table.column($0) })
    let heights = Column(tree.merges.map(\.height))
    #expect(difference(Kernels.sum(heights), sum) < 1e-12)
    #expect(difference(heights.values.last, last) < 1e-12)
    for (count, wanted) in groups {
      let found = tree.groups(count).available.map { String(Int($0)) }.joined()
      #expect(found == wanted, "\(count) groups")
    }
  }

  @Test(
    "800 municipalities are grouped as by another program",
    .enabled(if: PublishedCase.areThere, "needs the published cases"))
  func municipalities() throws {
    let table = try PublishedCase.table("conapo_municipal_2020/inputs.csv")
    let tree = wardClusters(try table.header.dropFirst(3).map { try table.column($0).taking(Array(0..<800)) })
    #expect(difference(Kernels.sum(Column(tree.merges.map(\.height))), 1414.3628721465905) < 1e-11)
    #expect(difference(tree.merges.last?.height, 71.53667878974204) < 1e-12)
    let groups = tree.groups(5)
    let sizes = (1...5).map { group in groups.values.filter { $0 == Double(group) }.count }
    #expect(sizes == [202, 362, 149, 51, 36])
  }
}
