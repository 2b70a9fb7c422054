import Kernels
import References
import Testing

@Suite("Ranks as scores")
struct RankTests {
  @Test("a larger value has a larger number, and ties share the smallest")
  func larger() {
    #expect(rank([30, 50, nil, 50, 10]) == [2, 3, nil, 3, 1])
    #expect(rank([30, 50, nil, 50, 10], ties: .max) == [2, 4, nil, 4, 1])
    #expect(rank([30, 50, nil, 50, 10], ties: .mean) == [2, 3.5, nil, 3.5, 1])
  }

  @Test("where lower is better ties at the top stay ties at the bottom")
  func reversed() {
    #expect(rank([30, 50, nil, 50, 10], reversed: true) == [3, 1, nil, 1, 4])
  }

  @Test("a constant column has one place, a single value the first")
  func constant() {
    #expect(rank([5, nil, 5]) == [1, nil, 1])
    #expect(rank([5, nil, 5], ties: .mean) == [1.5, nil, 1.5])
    #expect(rank([nil, 5]) == [nil, 1])
    #expect(rank([nil]) == [nil])
    #expect(rank([1e308, nil, .leastNonzeroMagnitude, -1e308]) == [3, nil, 2, 1])
  }

  @Test("with ties at the mean, reversing mirrors the ranks")
  func mirror() {
    var draws = Draws(seed: 6)
    let x = draws.column(100)
    let other = Double(countAvailable(x) + 1)
    #expect(rank(x, ties: .mean, reversed: true) == Column(rank(x, ties: .mean).values.map { other - $0 }))
  }

  @Test("the percentile rank runs from 0 to 1 over the available values")
  func percentile() {
    #expect(percentileRank([10, nil, 30, 20]) == [0, nil, 1, 0.5])
    #expect(percentileRank([10, nil, 30, 20], reversed: true) == [1, nil, 0, 0.5])
    #expect(percentileRank([10, nil, 10, 20]) == [0, nil, 0, 1])
    #expect(percentileRank([nil, 5]) == [nil, nil])
    #expect(percentileRank([5, nil, 5]) == [0, nil, 0])
  }

  @Test("the ranks are those of the golden files", .enabled(if: Golden.isThere, "needs the golden files"))
  func golden() throws {
    let (treated, raw) = (try Golden.table("01_chain/Treated.csv"), try Golden.table("01_chain/Raw.csv"))
    let directions = try Golden.directions()
    let files: [(String, GoldenTable, (Column, Bool) -> Column)] = [
      ("rank", treated, { rank($0, reversed: $1) }),
      ("rank_ties_average", treated, { rank($0, ties: .mean, reversed: $1) }),
      ("raw_rank", raw, { rank($0, reversed: $1) }),
      ("percentile_rank", treated, { percentileRank($0, reversed: $1) }),
      ("raw_percentile_rank", raw, { percentileRank($0, reversed: $1) }),
    ]
    for (file, input, kernel) in files {
      let expected = try Golden.table("05_normalise/\(file).csv")
      for name in try Golden.indicators() {
        let found = kernel(try input.column(name), (directions[name] ?? 1) < 0)
        let wanted = try expected.column(name)
        #expect(difference(found, wanted) < 1e-15, "\(file) of \(name)")
      }
    }
  }
}
