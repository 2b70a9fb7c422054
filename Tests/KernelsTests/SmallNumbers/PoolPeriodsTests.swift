import Kernels
import References
import Testing

@Suite("Pooling periods")
struct PoolPeriodsTests {
  let histories = Histories(areas: [0, 0, 0, 1, 1], times: [2018, 2019, 2020, 2018, 2021])

  @Test("counts and bases add up over the window, and only pairs that are there add")
  func window() {
    let pooled = poolPeriods(
      counts: [1, 2, 3, 4, nil], bases: [10, nil, 20, 8, 8], histories, years: 2)
    #expect(pooled.rate == [0.1, 0.1, 0.15, 0.5, nil])
    #expect(pooled.counts == [1, 1, 3, 4, nil])
    #expect(pooled.bases == [10, 10, 20, 8, nil])
    #expect(pooled.periods == [1, 1, 1, 1, 0])
    let three = poolPeriods(counts: [1, 2, 3, 4, 5], bases: [10, 10, 20, 8, 8], histories, years: 3)
    #expect(three.rate == [0.1, 0.15, 0.15, 0.5, 0.625])
    #expect(three.periods == [1, 2, 3, 1, 1])
  }

  @Test("a row with too few periods, and bases of 0, have no rate")
  func few() {
    let pooled = poolPeriods(
      counts: [1, 2, 3, 0, 0], bases: [10, 10, 20, 0, 0], histories, years: 9, atLeast: 2)
    #expect(pooled.rate == [nil, 0.15, 0.15, nil, nil])
    #expect(pooled.bases == [nil, 20, 40, nil, 0])
  }

  @Test("a window of one period is the plain rate, and a pooled rate lies between the rates it is made of")
  func laws() {
    var draws = Draws(seed: 24)
    let areas = (0..<240).map { $0 / 8 }
    let times = (0..<240).map { Double($0 % 8) }
    let counts = Column(draws.column(240).values.map { $0.magnitude })
    let bases = Column(draws.column(240).values.map { $0.magnitude + 1 })
    let histories = Histories(areas: areas, times: times)
    let plain = denominate(counts, by: bases).column
    #expect(poolPeriods(counts: counts, bases: bases, histories, years: 1).rate == plain)
    let pooled = poolPeriods(counts: counts, bases: bases, histories, years: 3).rate
    for row in 0..<240 {
      let own = (0..<240).filter { areas[$0] == areas[row] && (0..<3).contains(times[row] - times[$0]) }
      guard let rate = pooled[row], let least = minimum(plain.taking(own)),
        let most = maximum(plain.taking(own))
      else { continue }
      #expect(rate >= least * (1 - 1e-15) && rate <= most * (1 + 1e-15))
    }
    let order = (0..<240).shuffled(using: &draws)
    let other = Histories(areas: order.map { areas[$0] }, times: order.map { times[$0] })
    let turned = poolPeriods(counts: counts.reordered(order), bases: bases.reordered(order), other, years: 3)
    #expect(turned.rate == pooled.reordered(order))
  }
}
