import Kernels
import References
import Testing

@Suite("Natural breaks")
struct NaturalBreaksTests {
  @Test("three clumps are three classes, and a missing value takes no part")
  func clumps() {
    let x: Column = [1, 10, nil, 2, 11, 30, 31, 12]
    let cuts = naturalBreaks(x, count: 3)
    #expect(cuts.points == [2, 12])
    #expect(cuts.classes(of: x) == [1, 2, nil, 1, 2, 3, 3, 2])
    // 0.5 in each of the clumps of two, 2 in the one of three.
    #expect(squaredDeviations(x, within: cuts) == 3)
  }

  @Test("fewer different values than classes are a class each")
  func few() {
    #expect(naturalBreaks([4, 4, nil, 7], count: 5).points == [4])
    #expect(naturalBreaks([4, 7, nil], count: 1).points == [])
    #expect(squaredDeviations([nil], within: Cuts([], valueOnCut: .below)) == 0)
  }

  @Test("an offset of a thousand millions does not move a break")
  func offset() {
    var draws = Draws(seed: 42)
    let x = draws.column(120)
    let cuts = naturalBreaks(x, count: 5)
    let shifted = naturalBreaks(Column(x.values.map { $0 + 1e9 }), count: 5)
    #expect(shifted.points == cuts.points.map { $0 + 1e9 })
    #expect(naturalBreaks(Column(x.values.map { $0 * 4 }), count: 5).points == cuts.points.map { $0 * 4 })
    let order = (0..<120).shuffled(using: &draws)
    #expect(naturalBreaks(x.reordered(order), count: 5) == cuts)
  }

  @Test("no other parting is better", arguments: [2, 3, 4])
  func exact(count: Int) {
    var draws = Draws(seed: UInt64(50 + count))
    for _ in 0..<15 {
      let x = Column(draws.column(14).values.map { $0.rounded() })
      let values = Set(x.available).sorted()
      let found = squaredDeviations(x, within: naturalBreaks(x, count: count))
      var least = Double.infinity
      func part(_ points: [Double], from next: Int) {
        if points.count == count - 1 {
          least = min(least, squaredDeviations(x, within: Cuts(points, valueOnCut: .below)))
          return
        }
        for place in next..<values.count { part(points + [values[place]], from: place + 1) }
      }
      part([], from: 0)
      #expect((found - least).magnitude <= 1e-9 * least)
    }
  }

  // The breaks of the full search over all pairs of ends, worked out apart from this program.
  @Test(
    "2,469 municipalities are parted as by a full search",
    .enabled(if: PublishedCase.areThere, "needs the published cases"))
  func municipalities() throws {
    let x = try PublishedCase.table("conapo_municipal_2020/expected.csv").column("im")
    let cuts = naturalBreaks(x, count: 5)
    #expect(cuts.points == [44.320212713583, 50.457556781747, 53.898027795653, 56.875839901789])
    #expect(difference(squaredDeviations(x, within: cuts), 3718.60583207042) < 1e-12)
  }
}
