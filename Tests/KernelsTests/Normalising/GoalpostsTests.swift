import Kernels
import References
import Testing

@Suite("Fixed goalposts")
struct GoalpostsTests {
  @Test("a missing value stays missing")
  func gaps() {
    #expect(goalposts([0, nil, 50], worst: 0, best: 50) == [0, nil, 100])
  }

  @Test("values beyond the goalposts are clamped, or run on when asked")
  func clamping() {
    #expect(goalposts([-5, nil, 5, 15], worst: 0, best: 10) == [0, nil, 50, 100])
    #expect(goalposts([-5, nil, 5, 15], worst: 0, best: 10, clamped: false) == [-50, nil, 50, 150])
    #expect(goalposts([-5, nil, 5, 15], worst: 0, best: 10, range: 1...2) == [1, nil, 1.5, 2])
  }

  @Test("where lower is better the worst goalpost is the larger one")
  func lower() {
    #expect(goalposts([12, 1, nil, 6.5, 40], worst: 12, best: 1) == [0, 100, nil, 50, 0])
  }

  @Test("constant, single and missing columns are nothing special")
  func plain() {
    #expect(goalposts([5, 5, nil], worst: 0, best: 10) == [50, 50, nil])
    #expect(goalposts([nil, nil], worst: 0, best: 10) == [nil, nil])
  }

  @Test("the ends of the range of doubles give no infinities")
  func huge() {
    #expect(goalposts([-1.7e308, 0, nil, 1.7e308], worst: -1.7e308, best: 1.7e308) == [0, 50, nil, 100])
    #expect(goalposts([1.7e308, nil], worst: 0, best: 1e-300, clamped: false) == [nil, nil])
    #expect(goalposts([1.7e308, nil], worst: 0, best: 1e-300) == [100, nil])
    #expect(
      goalposts([0, nil, .leastNonzeroMagnitude], worst: 0, best: 2 * .leastNonzeroMagnitude) == [0, nil, 50])
  }

  @Test("clamped scores stay in the range whatever the column")
  func bounds() {
    var draws = Draws(seed: 7)
    let x = draws.column(500)
    let scores = goalposts(x, worst: 33.1, best: -17.7, range: 0.1...0.7)
    #expect(scores.available.allSatisfy { (0.1...0.7).contains($0) })
    #expect(scores.values.map(\.isNaN) == x.values.map(\.isNaN))
  }

  @Test(
    "the scores are those of the golden files", .enabled(if: Golden.isThere, "needs the golden files"),
    arguments: [true, false])
  func golden(clamped: Bool) throws {
    let expected = try Golden.table("05_normalise/goalposts_trunc_\(clamped).csv")
    let posts = try Golden.table("05_normalise/goalposts_input.csv")
    let treated = try Golden.table("01_chain/Treated.csv")
    let lower = try posts.dictionary("iCode", "goalpost_lower").compactMapValues { Double($0) }
    let upper = try posts.dictionary("iCode", "goalpost_upper").compactMapValues { Double($0) }
    let directions = try Golden.directions()
    for name in try Golden.indicators() {
      let (low, high) = (try #require(lower[name]), try #require(upper[name]))
      let rising = (directions[name] ?? 1) > 0
      let found = goalposts(
        try treated.column(name), worst: rising ? low : high, best: rising ? high : low, clamped: clamped)
      let wanted = try expected.column(name)
      #expect(difference(found, wanted) < 1e-12, "\(name)")
    }
  }
}
