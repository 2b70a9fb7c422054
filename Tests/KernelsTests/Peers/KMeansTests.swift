import Kernels
import References
import Testing

@Suite("Groups around centres")
struct KMeansTests {
  @Test("two clumps are two groups, and an area with a gap belongs to none")
  func clumps() {
    let found = kMeans([[0, 10, nil, 1, 11], [5, 5, 5, 5, 5]], count: 2, scaled: false)
    #expect(found.groups == [1, 2, nil, 1, 2])
    #expect(found.squaredDeviations == 1)
    #expect(found.converged)
    #expect(found.rounds == 2)
  }

  @Test("too few rounds are told")
  func ceiling() {
    var draws = Draws(seed: 47)
    let columns = [draws.column(200), draws.column(200)]
    let short = kMeans(columns, count: 6, rounds: 1)
    #expect(!short.converged)
    #expect(short.rounds == 1)
    let full = kMeans(columns, count: 6)
    #expect(full.converged)
    #expect(full.squaredDeviations <= short.squaredDeviations)
  }

  @Test("fewer different rows than groups give fewer groups, and no row gives none")
  func few() {
    #expect(kMeans([[3, 3, nil, 4]], count: 5).groups == [1, 1, nil, 2])
    #expect(kMeans([[3, 3, nil, 3]], count: 2).groups == [1, 1, nil, 1])
    let none = kMeans([[nil, nil]], count: 2)
    #expect(none.groups == [nil, nil])
    #expect(none.converged)
    #expect(none.squaredDeviations == 0)
  }

  @Test("a seed gives the same groups every time, and every start an optimum", arguments: [1, 2, 3, 4, 5])
  func seeds(seed: UInt64) {
    var draws = Draws(seed: 48)
    let columns = (0..<3).map { _ in draws.column(150) }
    let found = kMeans(columns, count: 5, start: .drawn(seed: seed), scaled: false)
    #expect(found == kMeans(columns, count: 5, start: .drawn(seed: seed), scaled: false))
    #expect(found.converged)
    #expect(Set(found.groups.available) == [1, 2, 3, 4, 5])
    let centres = (1...5).map { group in
      let rows = (0..<150).filter { found.groups.values[$0] == Double(group) }
      return columns.map { mean($0.taking(rows)) ?? .nan }
    }
    for row in 0..<150 where !found.groups.isMissing(row) {
      let distances = centres.map { centre in
        zip(columns, centre).reduce(0) { $0 + ($1.0.values[row] - $1.1) * ($1.0.values[row] - $1.1) }
      }
      #expect(distances[Int(found.groups.values[row]) - 1] <= (distances.min() ?? .nan) * (1 + 1e-12))
    }
  }

  @Test(
    "51 countries are grouped as by another program", .enabled(if: Golden.isThere, "needs the golden files"),
    arguments: [
      ("Normalised", 3, 5, 1628.69228957887, "111212121111111111112211122121313222111221112311122"),
      ("Normalised", 5, 4, 1484.97591221858, "111213121111111111112211122121415222111221112511122"),
      ("Raw", 3, 3, 717.365041686606, "1111111211122111311111131113111"),
      ("Raw", 5, 2, 601.686159403482, "1111111211122111311411131115111"),
    ])
  func countries(stage: String, count: Int, rounds: Int, sum: Double, groups: String) throws {
    // The farthest-first start and Lloyd's rounds, worked out apart from this program.
    let table = try Golden.table("01_chain/\(stage).csv")
    let found = kMeans(try table.header.dropFirst().map { try table.column($0) }, count: count)
    #expect(found.groups.available.map { String(Int($0)) }.joined() == groups)
    #expect(difference(found.squaredDeviations, sum) < 1e-12)
    #expect(found.rounds == rounds)
    #expect(found.converged)
  }

  @Test("more starts are never worse, and the same pair of seed and start is the same start")
  func starts() {
    var draws = Draws(seed: 50)
    let columns = (0..<3).map { _ in draws.column(150) }
    var least = Double.infinity
    for starts in [1, 2, 5, 12] {
      let found = kMeans(columns, count: 6, seed: 7, starts: starts)
      #expect(found.squaredDeviations <= least)
      #expect(found == kMeans(columns, count: 6, seed: 7, starts: starts))
      least = found.squaredDeviations
    }
    #expect(kMeans(columns, count: 6, seed: 7, starts: 1) == kMeans(columns, count: 6))
    let seeds = Set((0..<20).map { kMeans(columns, count: 6, seed: $0, starts: 2).squaredDeviations })
    #expect(seeds.count > 1)
  }
}
