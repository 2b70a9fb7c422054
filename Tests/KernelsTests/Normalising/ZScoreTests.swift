import Kernels
import References
import Testing

@Suite("Standard scores")
struct ZScoreTests {
  @Test("1, 3, 5 has mean 3 and deviation 2")
  func byHand() {
    #expect(zScore([1, nil, 3, 5]) == [-1, nil, 0, 1])
    #expect(zScore([1, nil, 3, 5], targetMean: 100, targetDeviation: 10) == [90, nil, 100, 110])
    #expect(zScore([1, nil, 3, 5], reversed: true) == [1, nil, 0, -1])
  }

  @Test("a column without spread is missing throughout")
  func constant() {
    #expect(zScore([0.1, nil, 0.1, 0.1]) == [nil, nil, nil, nil])
    #expect(zScore([3, nil]) == [nil, nil])
    #expect(zScore([nil]) == [nil])
  }

  @Test("rows outside the reference are scored on its scale")
  func reference() {
    #expect(zScore([1, 3, 5, 9, nil], reference: [0, 1, 2]) == [-1, 0, 1, 3, nil])
  }

  @Test("huge and tiny columns give numbers", arguments: [1e-300, 1e300, 3e307])
  func extremes(factor: Double) {
    let found = zScore(Column([1.0, .nan, 3.0, 5.0].map { $0 * factor }))
    #expect(difference(found, [-1, nil, 0, 1]) < 1e-14)
  }

  @Test("the scores have mean 0 and deviation 1, and shifting or scaling the column changes nothing")
  func laws() {
    var draws = Draws(seed: 9)
    let x = draws.column(500)
    let scores = zScore(x)
    #expect(difference(mean(scores), 0) < 1e-14)
    #expect(difference(standardDeviation(scores), 1) < 1e-14)
    #expect(difference(zScore(Column(x.values.map { $0 * 3 - 7 })), scores) < 1e-13)
  }

  @Test("the scores are those of the golden files", .enabled(if: Golden.isThere, "needs the golden files"))
  func golden() throws {
    let (treated, raw) = (try Golden.table("01_chain/Treated.csv"), try Golden.table("01_chain/Raw.csv"))
    let directions = try Golden.directions()
    let files: [(String, GoldenTable, Double, Double)] = [
      ("zscore_0_1", treated, 0, 1), ("zscore_10_100", treated, 10, 100), ("zscore_10_2", treated, 10, 2),
      ("raw_zscore_0_1", raw, 0, 1),
    ]
    for (file, input, centre, deviation) in files {
      let expected = try Golden.table("05_normalise/\(file).csv")
      for name in try Golden.indicators() {
        let found = zScore(
          try input.column(name), targetMean: centre, targetDeviation: deviation,
          reversed: (directions[name] ?? 1) < 0)
        let wanted = try expected.column(name)
        #expect(difference(found, wanted) < 1e-12, "\(file) of \(name)")
      }
    }
  }
}
