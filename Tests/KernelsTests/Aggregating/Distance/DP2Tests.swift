import Kernels
import References
import Testing

@Suite("The DP2 distance")
struct DP2Tests {
  @Test("an item that another one holds already has no weight of its own")
  func dependent() {
    let found = dp2([[1, 2, 4, 9, nil], [2, 4, 8, 18, 3], [5, 5, 5, 5, 5]], reference: [1, 2, 0])
    #expect(found.order == [0, 1, 2] && found.converged)
    #expect(found.weights[0] == 1 && found.weights[1] < 1e-12 && found.weights[2] == 0)
    #expect(found.index[0] == 0 && found.index.isMissing(4))
  }

  @Test("unrelated items all weigh 1")
  func unrelated() {
    let found = dp2([[0, 0, 2, 2], [0, 2, 0, 2]], reference: [0, 0])
    #expect(found.weights == [1, 1])
    #expect(difference(found.index, [0, 2, 2, 4]) < 1e-15)
  }

  @Test("without two areas there is no distance")
  func few() {
    let found = dp2([[1, nil], [2, 3]], reference: [0, 0])
    #expect(found.index == [nil, nil] && !found.converged)
  }

  @Test("units, order of areas and direction do not matter")
  func laws() {
    var draws = Draws(seed: 95)
    let items = (0..<4).map { _ in draws.column(90) }
    let low = items.map { _ in -150.0 }
    let found = dp2(items, reference: low)
    let order = (0..<90).shuffled(using: &draws)
    let shuffled = dp2(items.map { $0.reordered(order) }, reference: low)
    #expect(difference(shuffled.index, found.index.reordered(order)) < 1e-10)
    let scaled = dp2(
      items.map { Column($0.values.map { 1000 - 5 * $0 }) }, reference: low.map { 1000 - 5 * $0 })
    #expect(scaled.order == found.order && difference(scaled.index, found.index) < 1e-10)
    #expect(dp2(items, reference: low, ceiling: 1).converged == false)
  }

  @Test("Mexico's marginalisation index of 2020", .enabled(if: Golden.isThere, "needs the cases"))
  func mexico() throws {
    let input = try Golden.table("../cases/conapo_municipal_2020/inputs.csv")
    let expected = try Golden.table("../cases/conapo_municipal_2020/expected.csv")
    let names = input.header.filter { !["code", "municipality", "population"].contains($0) }
    let items = try names.map { try input.column($0) }
    let worst = try items.map { try #require(maximum($0)) }
    let found = dp2(items, reference: worst)
    #expect(found.converged && found.rounds == 3)
    // The published reference is of several censuses and only adds a constant.
    let published = 63.862635968036585
    let n = Double(items[0].count)
    var ours = 0.0
    for (item, (weight, from)) in zip(items, zip(found.weights, worst)) {
      ours += weight * from / (try #require(standardDeviation(item)) * ((n - 1) / n).squareRoot())
    }
    let index = Column(found.index.values.map { $0 - ours + published })
    let wanted = try expected.column("im")
    #expect(difference(index, wanted) < 1e-11)
    let wantedShare = try expected.column("im_normalised")
    #expect(difference(Column(index.values.map { $0 / published }), wantedShare) < 1e-11)
    let grades = try expected.texts("grade")
    #expect(grades == classes(index, 21, ["Muy alto", "Alto", "Medio", "Bajo", "Muy bajo"]))
  }

  /// Strata by Dalenius and Hodges (1959): roots of the frequencies of equal classes, cut into equal parts.
  private func classes(_ x: Column, _ count: Int, _ names: [String]) -> [String] {
    let (low, high) = (minimum(x) ?? 0, maximum(x) ?? 1)
    let width = (high - low) / Double(count)
    var frequency = [Double](repeating: 0, count: count)
    for value in x.values { frequency[min(Int((value - low) / width), count - 1)] += 1 }
    var total = 0.0
    let sums = frequency.map { f in
      total += f.squareRoot()
      return total
    }
    let cuts = (1..<names.count).map { k in
      let target = Double(k) * total / Double(names.count)
      let nearest = sums.indices.min { (sums[$0] - target).magnitude < (sums[$1] - target).magnitude } ?? 0
      return low + width * Double(nearest + 1)
    }
    return x.values.map { value in names[cuts.count { $0 < value }] }
  }
}
