import Kernels
import References
import Testing

@Suite("Shrinking rates")
struct ShrinkRatesTests {
  let bases: Column = [100, 50, nil, 1000, 2000, 800]

  @Test("rates come out as another program has them")
  func known() {
    let close = shrinkRates(counts: [2, 0, 7, 9, 30, 5], bases: bases)
    let rates: Column = [
      0.011794095586893797, 0.011541123091450174, nil, 0.011240111842488496, 0.012537124962117386,
      0.010963114754098361,
    ]
    #expect(
      difference(Column(close.rates.values.map { $0 * 1000 }), Column(rates.values.map { $0 * 1000 })) < 1e-12
    )
    let apart = shrinkRates(counts: [20, 0, 7, 9, 30, 5], bases: bases)
    let shares: Column = [
      0.8433014548697498, 0.7290589742851191, nil, 0.9817574180396261, 0.990794745212348, 0.9773002978437977,
    ]
    #expect(difference(apart.ownShares, shares) < 1e-12)
    #expect(apart.largerRates[0] == 64.0 / 3950)
  }

  @Test("a row without a base, with a base of 0 or without a larger area is missing and takes no part")
  func gaps() {
    let all = shrinkRates(counts: [4, 6, nil, 3, 3], bases: [100, 120, 10, 0, -1])
    #expect(all.rates.values.suffix(3).allSatisfy { $0.isNaN })
    #expect(all.rates.taking([0, 1]) == shrinkRates(counts: [4, 6], bases: [100, 120]).rates)
    let grouped = shrinkRates(counts: [4, 6, 1], bases: [100, 120, 9], groups: [0, 0, nil])
    #expect(grouped.rates.taking([0, 1]) == all.rates.taking([0, 1]))
    #expect(grouped.rates[2] == nil)
  }

  @Test("an area that is alone keeps its rate; without any event all rates are 0")
  func alone() {
    #expect(shrinkRates(counts: [3, 1], bases: [10, 20], groups: [0, 1]).rates == [0.3, 0.05])
    #expect(shrinkRates(counts: [0, nil, 0], bases: [10, 5, 20]).rates == [0, nil, 0])
    #expect(shrinkRates(counts: [], bases: []).rates == [])
  }

  @Test("a shrunk rate lies between its own and the larger area's, and the larger base keeps more of its own")
  func laws() {
    var draws = Draws(seed: 25)
    let counts = Column(draws.column(120).values.map { $0.magnitude.rounded() })
    let bases = Column(draws.column(120).values.map { $0.magnitude * 100 + 50 })
    let groups: [Int?] = (0..<120).map { $0 % 4 }
    let shrunk = shrinkRates(counts: counts, bases: bases, groups: groups)
    let own = denominate(counts, by: bases).column
    for row in 0..<120 {
      guard let rate = shrunk.rates[row], let larger = shrunk.largerRates[row], let raw = own[row] else {
        #expect(counts[row] == nil || bases[row] == nil)
        continue
      }
      #expect(rate >= min(raw, larger) * (1 - 1e-15) && rate <= max(raw, larger) * (1 + 1e-15))
      for other in 0..<120 where groups[other] == groups[row] {
        guard let (a, b) = shrunk.ownShares[row].flatMap({ a in shrunk.ownShares[other].map { (a, $0) } })
        else { continue }
        #expect(bases.values[row] > bases.values[other] || a <= b)
      }
    }
    let order = (0..<120).shuffled(using: &draws)
    let turned = shrinkRates(
      counts: counts.reordered(order), bases: bases.reordered(order), groups: order.map { groups[$0] })
    #expect(difference(turned.rates, shrunk.rates.reordered(order)) < 1e-14)
  }

  @Test("which numbers the larger areas have does not matter")
  func anyNumbers() {
    let (counts, bases): (Column, Column) = ([1, 4, nil, 9, 2], [10, 20, 30, 40, 50])
    let plain = shrinkRates(counts: counts, bases: bases, groups: [0, 1, 1, 1, nil])
    #expect(
      plain == shrinkRates(counts: counts, bases: bases, groups: [-7, 1_000_000_007, 1, 1_000_000_007, nil]))
  }
}
