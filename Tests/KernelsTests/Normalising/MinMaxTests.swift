import Kernels
import References
import Testing

@Suite("Minimum to maximum")
struct MinMaxTests {
  @Test("the least value scores 0, the greatest 100, and a missing value stays missing")
  func line() {
    #expect(minMax([2, nil, 4, 6]) == [0, nil, 50, 100])
    #expect(minMax([2, nil, 4, 6], range: 1...100) == [1, nil, 50.5, 100])
  }

  @Test("where lower is better the least value scores 100")
  func reversed() {
    #expect(minMax([2, nil, 4, 6], reversed: true) == [100, nil, 50, 0])
  }

  @Test("a column without a span is missing throughout")
  func constant() {
    #expect(minMax([3, nil, 3]) == [nil, nil, nil])
    #expect(minMax([3, nil]) == [nil, nil])
    #expect(minMax([nil]) == [nil])
    #expect(minMax([0.0, nil, -0.0]) == [nil, nil, nil])
  }

  @Test("rows outside the reference are scored on its scale")
  func reference() {
    #expect(minMax([0, 10, 20, nil], reference: [0, 1, 3]) == [0, 100, 200, nil])
    #expect(minMax([0, 10, 20, nil], reference: [0, 3]) == [nil, nil, nil, nil])
  }

  @Test("a scale found once serves another column")
  func reuse() {
    let scale = LinearScale(spanning: [0, nil, 10])
    #expect(scale?.apply([5, nil, 20], clamped: true) == [50, nil, 100])
  }

  @Test("huge and tiny columns give no infinities")
  func extremes() {
    #expect(minMax([-1.7e308, 0, nil, 1.7e308]) == [0, 50, nil, 100])
    #expect(minMax([0, nil, .leastNonzeroMagnitude]) == [0, nil, 100])
  }

  @Test("shifting or scaling the column changes nothing, reversing mirrors, the order does not matter")
  func laws() {
    var draws = Draws(seed: 8)
    let x = draws.column(200)
    let scores = minMax(x)
    #expect(minMax(Column(x.values.map { $0 * 4 + 1024 })) == scores)
    #expect(difference(minMax(x, reversed: true), Column(scores.values.map { 100 - $0 })) < 1e-14)
    let order = (0..<200).shuffled(using: &draws)
    #expect(minMax(x.reordered(order)) == scores.reordered(order))
    #expect(minimum(scores) == 0)
    #expect(maximum(scores) == 100)
  }

  @Test("the scores are those of the golden files", .enabled(if: Golden.isThere, "needs the golden files"))
  func golden() throws {
    let (treated, raw) = (try Golden.table("01_chain/Treated.csv"), try Golden.table("01_chain/Raw.csv"))
    let directions = try Golden.directions()
    let files: [(String, GoldenTable, ClosedRange<Double>)] = [
      ("minmax_0_100", treated, 0...100), ("minmax_0_1", treated, 0...1), ("minmax_1_100", treated, 1...100),
      ("raw_minmax_0_100", raw, 0...100),
    ]
    for (file, input, range) in files {
      let expected = try Golden.table("05_normalise/\(file).csv")
      for name in try Golden.indicators() {
        let found = minMax(try input.column(name), range: range, reversed: (directions[name] ?? 1) < 0)
        let wanted = try expected.column(name)
        #expect(difference(found, wanted) < 1e-12, "\(file) of \(name)")
      }
    }
  }
}
