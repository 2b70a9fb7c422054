import Kernels
import References
import Testing

@Suite("Consistency of items")
struct CronbachTests {
  @Test("two items with variances 1 and covariance 1/2 have an alpha of 2/3")
  func byHand() {
    // Covariance sum 1 + 1 + 2·0.5 = 3; 2/1 · 1/3.
    let (x, y): (Column, Column) = ([1, 2, 3, nil], [1, 3, 2, nil])
    #expect(difference(cronbachAlpha([x, y]), 2.0 / 3) < 1e-15)
    #expect(difference(cronbachAlpha([x, x, x]), 1) < 1e-15)
    #expect(cronbachAlphaIfDropped([x, y]) == [nil, nil])
    #expect(difference(cronbachAlphaIfDropped([x, y, [3, 1, 2, nil]])[2], 2.0 / 3) < 1e-15)
  }

  @Test("one item, an empty item and items that cancel have no alpha")
  func none() {
    #expect(cronbachAlpha([[1, 2, 3]]) == nil)
    #expect(cronbachAlpha([[1, 2, 3], [nil, nil, nil]]) == nil)
    #expect(cronbachAlpha([[1, 2, 3], [3, 2, 1]]) == nil)
    #expect(cronbachAlpha([[4, 4, nil], [4, 4, nil]]) == nil)
    #expect(correlationWithRest([[1, 2, 3]]) == [nil])
  }

  @Test("the item itself is not part of the rest")
  func rest() {
    let items: [Column] = [[1, 2, 3, 4, nil], [1, 3, 2, 4, 5], [0, 0, 0, 1, 7]]
    let wanted = correlation([1, 2, 3, 4], [1, 3, 2, 5])
    #expect(difference(correlationWithRest(items)[0], wanted) < 1e-15)
  }

  @Test("scaling all items together changes nothing", arguments: [1e-150, 1e150])
  func scale(factor: Double) {
    var draws = Draws(seed: 71)
    let items = (0..<4).map { _ in draws.column(40) }
    let scaled = items.map { Column($0.values.map { $0 * factor }) }
    #expect(difference(cronbachAlpha(scaled), cronbachAlpha(items)) < 1e-12)
  }

  @Test("the alphas are those of the golden file", .enabled(if: Golden.isThere, "needs the golden files"))
  func golden() throws {
    let expected = try Golden.table("08_analysis/cronbach.csv")
    let lineage = try Golden.table("00_input/lineage.csv")
    let steps = ["Indicator", "Pillar", "Sub-index", "Index"]
    for (row, stage) in try expected.texts("Dset").enumerated() {
      let data = try Golden.table("01_chain/\(stage).csv")
      let (group, item) = (
        Int(try expected.texts("GroupLevel")[row]) ?? 0, Int(try expected.texts("ItemLevel")[row]) ?? 0
      )
      let name = try expected.texts("Group")[row]
      var codes: [String] = []
      for line in lineage.rows where line[group - 1] == name && !codes.contains(line[item - 1]) {
        codes.append(line[item - 1])
      }
      let found = cronbachAlpha(try codes.map { try data.column($0) })
      let wanted = try expected.column("Alpha")[row]
      #expect(lineage.header == steps)
      #expect(difference(found, wanted) < 1e-12, "\(stage) \(name)")
    }
  }
}
