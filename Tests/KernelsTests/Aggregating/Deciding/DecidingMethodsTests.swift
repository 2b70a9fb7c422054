import Kernels
import References
import Testing

@Suite("Methods that compare areas, by hand")
struct DecidingMethodsTests {
  @Test("TOPSIS: halfway between best and worst is one half")
  func topsisByHand() {
    let found = topsis(
      [[0, 10, 5, nil], [3, 1, 2, 9]], weights: [1, 1], reversed: [false, true], scaling: .minMax)
    #expect(found == [0, 1, 0.5, nil])
  }

  @Test("VIKOR: the sum of shortfalls, the largest one, and both together")
  func vikorByHand() {
    let found = vikor([[0, 10, 5, nil], [4, 0, 4, 1]], weights: [1, 3], reversed: [false, false])
    #expect(found.group == [0.25, 0.75, 0.125, nil])
    #expect(found.regret == [0.25, 0.75, 0.125, nil])
    #expect(found.compromise == [0.2, 1, 0, nil])
  }

  @Test("PROMETHEE: flows add up to nothing, and thresholds soften a small advantage")
  func prometheeByHand() {
    let items: [Column] = [[1, 2, 4, nil]]
    let usual = promethee(items, weights: [5], reversed: [false], preferences: [.usual])
    #expect(usual.leaving == [0, 0.5, 1, nil])
    #expect(usual.entering == [1, 0.5, 0, nil])
    #expect(usual.net == [-1, 0, 1, nil])
    let soft = promethee(
      items, weights: [5], reversed: [true], preferences: [.vShape(indifference: 1, preference: 3)])
    #expect(soft.net == [0.5, 0.25, -0.75, nil])
  }

  @Test("COPRAS: a saved cost counts in proportion, as in the paper")
  func coprasByHand() {
    // Gains 1/4 and 3/4 of half the weight; costs 1/3 and 2/3 of it, worth 2/3 and 1/3 of it.
    let found = copras([[1, 3, nil], [2, 4, 1]], weights: [1, 1], reversed: [false, true])
    #expect(difference(found ?? [], [(1.0 / 4 + 2.0 / 3) / (3.0 / 4 + 1.0 / 3), 1, nil]) < 1e-15)
  }

  @Test(
    "COPRAS: the stored scores let costs count as gains, so they are those without an item to lower",
    .enabled(if: Golden.isThere, "needs the golden files"), arguments: ["physical", "bli"])
  func coprasGolden(data: String) throws {
    let items = try goldenItems("11_second_reference/input_\(data).csv")
    let expected = try Golden.table("11_second_reference/pymcdm_\(data)_scores.csv")
    let weights = try Golden.table("11_second_reference/pymcdm_\(data)_weights.csv")
    for name in ["equal", "critic"] {
      let wanted = try expected.column("copras_\(name)_last_min")
      let own = try weights.column(name).values
      let asStored = try #require(copras(items, weights: own, reversed: items.map { _ in false }))
      #expect(difference(asStored, wanted) < 1e-12)
      let right = try #require(
        copras(items, weights: own, reversed: items.indices.map { $0 == items.count - 1 }))
      #expect(difference(right, wanted) > 0.01)
    }
  }

  @Test(
    "TOPSIS and VIKOR agree with a third implementation",
    .enabled(if: Golden.isThere, "needs the golden files"),
    arguments: ["physical", "bli"])
  func third(data: String) throws {
    let items = try goldenItems("11_second_reference/input_\(data).csv")
    let expected = try Golden.table("11_second_reference/skcriteria_\(data).csv")
    let (equal, up) = (items.map { _ in 1.0 }, items.map { _ in false })
    let closeness = topsis(items, weights: equal, reversed: up, scaling: .vector)
    let compromise = vikor(items, weights: equal, reversed: up).compromise
    let wanted = try expected.column("topsis_vector_equal")
    let wantedQ = try expected.column("vikor_q")
    let places = try expected.column("topsis_rank")
    let placesQ = try expected.column("vikor_rank")
    #expect(difference(closeness, wanted) < 1e-12)
    #expect(difference(compromise, wantedQ) < 1e-12)
    #expect(ranking(closeness) == places)
    // In the second table theirs puts the two leading areas, which are close, together as one compromise.
    let together = data == "bli" ? 1.0 : 0
    #expect(Column(rank(compromise).values.map { max(1, $0 - together) }) == placesQ)
  }

  @Test("SPOTIS: adding an area changes nobody's result")
  func spotisKeeps() {
    let bounds = [0.0...10, 0.0...4]
    let before = spotis([[5, 10], [1, nil]], weights: [1, 1], reversed: [false, true], bounds: bounds)
    let after = spotis(
      [[5, 10, 0], [1, nil, 4]], weights: [1, 1], reversed: [false, true], bounds: bounds)
    #expect(before == [0.375, nil])
    #expect(after == [0.375, nil, 1])
  }
}
