import Kernels
import References
import Testing

@Suite("Two results side by side")
struct ResultComparisonTests {
  @Test("places are found anew among the areas that both results have")
  func byHand() {
    let found = comparePlaces([90, 80, 70, nil, 60], [5, nil, 7, 8, 6])
    #expect(found.first == [1, nil, 2, nil, 3])
    #expect(found.second == [3, nil, 1, nil, 2])
    #expect(found.difference == [-2, nil, 1, nil, 1])
    #expect(found.magnitude == [2, nil, 1, nil, 1])
    #expect(comparePlaces([1, 1, nil], [1, 2, nil], ties: .mean).difference == [-0.5, 0.5, nil])
  }

  @Test("scores are compared where both are there")
  func scores() {
    let found = compareScores([90, 80, nil], [70, nil, 5])
    #expect(found.first == [90, nil, nil])
    #expect(found.difference == [20, nil, nil])
    #expect(compareScores([nil], [nil]).magnitude == [nil])
    #expect(compareScores([1.7e308, nil], [-1.7e308, 1]).difference == [nil, nil])
  }

  @Test("turning the pair round turns the signs")
  func turned() {
    var draws = Draws(seed: 52)
    let (a, b) = (draws.column(80), draws.column(80))
    let (there, back) = (comparePlaces(a, b), comparePlaces(b, a))
    #expect(there.difference == Column(back.difference.values.map { -$0 }))
    #expect(there.magnitude == back.magnitude)
    #expect(comparePlaces(a, a).magnitude.available.allSatisfy { $0 == 0 })
  }

  @Test(
    "the comparisons are those of the golden files", .enabled(if: Golden.isThere, "needs the golden files"))
  func golden() throws {
    for (file, kernel) in [
      ("scores", { compareScores($0, $1) }), ("ranks", { comparePlaces($0, $1) }),
    ] as [(String, (Column, Column) -> ResultComparison)] {
      let scores = try Golden.table("08_analysis/compare_scores_base_geom.csv")
      let expected = try Golden.table("08_analysis/compare_\(file)_base_geom.csv")
      #expect(try scores.texts("uCode") == expected.texts("uCode"))
      let found = kernel(try scores.column("coin.1"), try scores.column("coin.2"))
      for (name, column) in [
        ("coin.1", found.first), ("coin.2", found.second), ("Diff", found.difference),
        ("Abs.diff", found.magnitude),
      ] {
        #expect(difference(column, try expected.column(name)) < 1e-12, "\(name) of \(file)")
      }
    }
  }

  @Test(
    "several results against one are those of the golden files",
    .enabled(if: Golden.isThere, "needs the golden files"))
  func several() throws {
    // The several-way tables give the other result less the first, the pair tables the first less the other.
    let values = try Golden.table("08_analysis/compare_multi_Values.csv")
    let (differences, sizes) = (
      try Golden.table("08_analysis/compare_multi_Diffs.csv"),
      try Golden.table("08_analysis/compare_multi_AbsDiffs.csv")
    )
    let rows = Dictionary(
      uniqueKeysWithValues: zip(try differences.texts("uCode"), try differences.texts("uCode").indices))
    let order = try values.texts("uCode").compactMap { rows[$0] }
    // Places are turned into scores, so that the largest is the best again.
    let base = Column(try values.column("base").values.map { -$0 })
    for name in ["base", "geom", "testw", "drop2"] {
      let other = Column(try values.column(name).values.map { -$0 })
      let found = comparePlaces(other, base)
      #expect(found.difference == (try differences.column(name)).taking(order), "\(name)")
      #expect(found.magnitude == (try sizes.column(name)).taking(order), "\(name)")
    }
  }
}
