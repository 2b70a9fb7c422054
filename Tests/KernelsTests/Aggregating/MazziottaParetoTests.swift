import Kernels
import References
import Testing

@Suite("The Mazziotta-Pareto index")
struct MazziottaParetoTests {
  @Test("by hand: mean 100 and variance 100 give 99 or 101, or 98 with divisor n - 1")
  func known() {
    #expect(MazziottaPareto().index([90, .nan, 110], weights: [1, 1, 1]) == 99)
    #expect(MazziottaPareto(penalty: .plus).index([90, 110], weights: [2, 2]) == 101)
    #expect(MazziottaPareto(divisor: .nMinusOne).index([90, 110], weights: [1, 1]) == 98)
    let found = MazziottaPareto().index([[90, nil, 95], [110, nil, nil]], weights: [1, 1])
    #expect(found.index == [99, nil, 95])
    #expect(difference(found.penalties, [1, nil, 0]) < 1e-15)
  }

  @Test("one item has no deviation of divisor n - 1, and a mean of 0 no ratio")
  func undefined() {
    #expect(MazziottaPareto(divisor: .nMinusOne).index([90, .nan], weights: [1, 1]) == nil)
    #expect(MazziottaPareto().index([-90, 90], weights: [1, 1]) == nil)
  }

  @Test("minus and plus lie equally far from the mean, and balance is not punished")
  func symmetry() {
    var draws = Draws(seed: 75)
    let items = (0..<5).map { _ in Column(draws.column(200).values.map { $0 + 150 }) }
    let equal = items.map { _ in 1.0 }
    let minus = MazziottaPareto().index(items, weights: equal).index
    let plus = MazziottaPareto(penalty: .plus).index(items, weights: equal).index
    let middle = Column(zip(minus.values, plus.values).map { ($0 + $1) / 2 })
    #expect(difference(middle, arithmeticMean(items, weights: equal)) < 1e-12)
    #expect(MazziottaPareto().index([105, 105, 105], weights: [1, 2, 3]) == 105)
  }

  @Test("scores have mean 100 and deviation 10; a constant column has none")
  func scores() {
    #expect(mazziottaParetoScores([1, nil, 3]) == [90, nil, 110])
    #expect(mazziottaParetoScores([1, nil, 3], reversed: true) == [110, nil, 90])
    #expect(mazziottaParetoScores([2, 2, nil]) == [nil, nil, nil])
    #expect(mazziottaParetoScores([2, nil]) == [nil, nil])
  }

  @Test(
    "the indices are those of the second reference", .enabled(if: Golden.isThere, "needs the golden files"),
    arguments: ["physical", "bli"])
  func golden(data: String) throws {
    let items = try goldenItems("11_second_reference/input_\(data).csv")
    let own = try Golden.table("11_second_reference/own_\(data)_scores.csv")
    let compind = try Golden.table("11_second_reference/compind_\(data)_scores.csv")
    let equal = items.map { _ in 1.0 }
    for (divisor, suffix) in [(MazziottaPareto.Divisor.n, "0"), (.nMinusOne, "1")] {
      let scores = items.map { mazziottaParetoScores($0, divisor: divisor) }
      for (penalty, name, theirs) in [
        (MazziottaPareto.Penalty.minus, "minus", "pos"), (.plus, "plus", "neg"),
      ] {
        let found = MazziottaPareto(penalty: penalty, divisor: divisor).index(scores, weights: equal).index
        let wanted = try own.column("mpi_\(name)_z_ddof\(suffix)_row_ddof\(suffix)")
        #expect(difference(found, wanted) < 1e-12)
        // Compind's POS takes the penalty off.
        let second = try compind.column("mpi_\(theirs)")
        if divisor == .nMinusOne { #expect(difference(found, second) < 1e-12) }
      }
    }
  }
}
