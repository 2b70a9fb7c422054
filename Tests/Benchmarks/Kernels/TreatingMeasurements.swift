import BenchmarkPeer
import Glibc
import Kernels

/// A million rows, one in fifty missing; and counts of 10 000 areas over 20 years.
func treatingMeasurements() -> [Measurement] {
  let a = drawn(1_000_000, seed: 1)
  let (x, n) = (Column(a), Int64(a.count))
  let tailed = a.map { exp($0 / 12) }
  let skewed = Column(tailed)
  return [
    measure("winsorise, then logarithm") {
      treat(skewed).column
    } other: {
      peer_treat(tailed, n)
    },
    measure("square root") {
      transform(x, by: .squareRoot).column
    } other: {
      peer_square_root(a, n)
    },
    measure("logarithm") {
      transform(x, by: .log).column
    } other: {
      peer_logarithm(a, n)
    },
    measure("logarithm of the distance from the least") {
      transform(x, by: .logStep).column
    } other: {
      peer_log_step(a, n)
    },
    measure("logarithm of the spread") {
      transform(x, by: .logOfSpread).column
    } other: {
      peer_log_of_spread(a, n)
    }.within(3, for: "log1p, which keeps the digits of values near the least"),
    measure("Box-Cox") {
      transform(x, by: .boxCox(lambda: 0.4)).column
    } other: {
      peer_box_cox(a, n, 0.4)
    }.within(3, for: "log1p and expm1, which keep the digits of values near the least and of powers near 0"),
  ] + smallNumberMeasurements()
}

private func smallNumberMeasurements() -> [Measurement] {
  let panel = YearlyRows(areas: 10_000, years: 20)
  let n = panel.rows
  let counts = drawn(Int(n), seed: 1).map { $0.rounded() }
  let bases = drawn(Int(n), seed: 2).map { ($0 * 40 + 100).rounded() }
  let (events, residents) = (Column(counts), Column(bases))
  let histories = Histories(areas: panel.areas, times: panel.times)
  let groups = counts.indices.map { Int64($0 * 7 % 50) }
  let larger = groups.map { Optional(Int($0)) }
  return [
    measure("pooled years, 10 000 areas x 20 years", count: 3 * n) {
      poolPeriods(counts: events, bases: residents, histories, years: 3)
    } read: {
      $0.rate.values + $0.counts.values + $0.bases.values
    } other: {
      peer_pool(counts, bases, panel.areaCount, panel.yearCount, 3)
    }.within(3, for: "compensated sums, over as few as 3 values"),
    measure("rates drawn to those of 50 larger areas", count: 3 * n) {
      shrinkRates(counts: events, bases: residents, groups: larger)
    } read: {
      $0.rates.values + $0.ownShares.values + $0.largerRates.values
    } other: {
      peer_shrink(counts, bases, groups, 50, n)
    },
    measure("Wilson intervals", count: 2 * n) {
      wilsonInterval(counts: events, bases: residents)
    } read: {
      $0.lower.values + $0.upper.values
    } other: {
      peer_wilson(counts, bases, n, 1.959963984540054)
    },
  ]
}
