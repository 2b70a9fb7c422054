import Kernels
import Testing

@Suite("Content validity")
struct ContentValidityTests {
  @Test("the ratio is -1 for none, 0 for half, 1 for all, and nothing where nobody answers")
  func ratio() {
    #expect(contentValidityRatio(essential: 0, of: 10) == -1)
    #expect(contentValidityRatio(essential: 5, of: 10) == 0)
    #expect(contentValidityRatio(essential: 9, of: 10) == 0.8)
    #expect(contentValidityRatio(essential: 10, of: 10) == 1)
    #expect(contentValidityRatio(essential: 0, of: 0) == nil)
  }

  @Test("the fewest votes are those of the table of 2014, one-sided at 0.05")
  func publishedTable() {
    let table: [(count: Int, fewest: Int, ratio: Double)] = [
      (5, 5, 1), (6, 6, 1), (7, 7, 1), (8, 7, 0.750), (9, 8, 0.778), (10, 9, 0.800), (11, 9, 0.636),
      (12, 10, 0.667), (13, 10, 0.538), (14, 11, 0.571), (15, 12, 0.600), (20, 15, 0.500), (25, 18, 0.440),
      (30, 20, 0.333), (35, 23, 0.314), (40, 26, 0.300),
    ]
    for line in table {
      let fewest = fewestEssential(of: line.count, chance: 0.05)
      #expect(fewest == line.fewest, "\(line.count)")
      let ratio = contentValidityRatio(essential: line.fewest, of: line.count) ?? .nan
      #expect((ratio - line.ratio).magnitude <= 0.0005, "\(line.count)")
    }
    for count in 0...4 { #expect(fewestEssential(of: count, chance: 0.05) == nil) }
  }

  @Test("chances are those of whole numbers counted out, up to sixty people")
  func counted() {
    var ways: [UInt64] = [1]
    for count in 1...60 {
      ways = (0...count).map { ($0 > 0 ? ways[$0 - 1] : 0) + ($0 < count ? ways[$0] : 0) }
      var sum: UInt64 = 0
      for successes in (0...count).reversed() {
        sum += ways[successes]
        let expected = Double(sum) / Double(UInt64(1) << UInt64(count))
        #expect((coinTossUpperTail(successes, of: count) / expected - 1).magnitude < 1e-13)
      }
    }
  }

  @Test(
    "the chance of the fewest is at most what is allowed, that of one less is not",
    arguments: [50, 999, 5000])
  func limit(count: Int) throws {
    for chance in [0.001, 0.01, 0.05, 0.2] {
      let fewest = try #require(fewestEssential(of: count, chance: chance))
      #expect(coinTossUpperTail(fewest, of: count) <= chance)
      #expect(coinTossUpperTail(fewest - 1, of: count) > chance)
    }
  }

  @Test("half of the votes are never enough, whatever chance is allowed")
  func majority() {
    #expect(fewestEssential(of: 10, chance: 1) == 6)
    #expect(fewestEssential(of: 5, chance: 0.9) == 3)
    #expect(fewestEssential(of: 10, chance: 0) == nil)
  }
}
