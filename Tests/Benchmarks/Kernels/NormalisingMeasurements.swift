import BenchmarkPeer
import Glibc
import Kernels

/// A million rows, one in fifty missing.
func normalisingMeasurements() -> [Measurement] {
  let a = drawn(1_000_000, seed: 1)
  let b = drawn(1_000_000, seed: 2)
  let (x, n) = (Column(a), Int64(a.count))
  let (cuts, scores) = ([15.0, 30, 50, 80, 90], [0.0, 20, 40, 60, 80, 100])
  return [
    measure("goalposts") {
      goalposts(x, worst: 12, best: 88)
    } other: {
      peer_goalposts(a, n, 12, 88)
    },
    measure("min-max") {
      minMax(x)
    } other: {
      peer_min_max(a, n)
    },
    measure("z-score") {
      zScore(x)
    } other: {
      peer_z_score(a, n)
    },
    measure("distance to a target, capped") {
      distanceToTarget(x, from: 12, target: 88, capped: true)
    } other: {
      peer_distance_to_target(a, n, 12, 88)
    },
    measure("distance to a reference area") {
      distanceToReference(x, area: 7)
    } other: {
      peer_distance_to_reference(a, n, 7)
    },
    measure("distance to the maximum") {
      distanceToMaximum(x)
    } other: {
      peer_distance_to_maximum(a, n)
    },
    measure("fraction of the maximum") {
      fractionOfMaximum(x)
    } other: {
      peer_fraction_of_maximum(a, n)
    },
    measure("ratio to the mean") {
      ratio(x, to: .mean)
    } other: {
      peer_ratio_to_mean(a, n)
    },
    measure("ratio to an area") {
      ratio(x, to: .area(7))
    } other: {
      peer_ratio(a, n, a[7])
    },
    measure("6 bands") {
      bands(x, cuts: Cuts(cuts, valueOnCut: .above), scores: scores)
    } other: {
      peer_bands(a, n, cuts, scores, 5)
    },
    measure("above or below the mean") {
      aboveBelowMean(x)
    } other: {
      peer_above_below_mean(a, n, 0.2)
    },
    measure("annual differences") {
      annualDifference(x, earlier: Column(b), years: 2)
    } other: {
      peer_annual_difference(a, b, n, 2)
    },
    measure("base period") {
      baseline(x, base: Column(b))
    } other: {
      peer_baseline(a, b, n)
    },
    measure("sigmoid") {
      sigmoid(x, midpoint: 50, steepness: 0.1)
    } other: {
      peer_sigmoid(a, n, 50, 0.1)
    },
    cyclicalMeasurement(),
  ] + rankMeasurements(a)
}

private func rankMeasurements(_ a: [Double]) -> [Measurement] {
  let (x, n) = (Column(a), Int64(a.count))
  let (cuts, scores) = ([5.0, 15, 35, 65, 85, 95], [0.0, 20, 40, 50, 60, 80, 100])
  return [
    measure("rank") {
      rank(x)
    } other: {
      peer_rank(a, n)
    },
    measure("percentile rank") {
      percentileRank(x)
    } other: {
      peer_percentile_rank(a, n)
    },
    measure("Borda points") {
      borda(x)
    } other: {
      peer_borda(a, n)
    },
    measure("categorical scale", rounds: 7) {
      categoricalScale(x)
    } other: {
      peer_categorical(a, n, cuts, scores, 6)
    },
    measure("exponential of ranks", rounds: 7) {
      exponentialRank(x)
    } other: {
      peer_exponential_rank(a, n)
    },
    measure("normal quantiles of ranks", rounds: 7) {
      normalScores(x)
    } other: {
      peer_normal_scores(a, n)
    },
  ]
}

/// 10 000 areas over 20 years.
private func cyclicalMeasurement() -> Measurement {
  let panel = YearlyRows(areas: 10_000, years: 20)
  let values = drawn(Int(panel.rows), seed: 3)
  let (x, series) = (Column(values), panel.areas.map { Optional($0) })
  return measure("cyclical, 10 000 areas x 20 years") {
    cyclical(x, series: series)
  } other: {
    peer_cyclical(values, panel.numbers, panel.areaCount, panel.rows)
  }.within(3, for: "compensated sums, over as few as 20 values")
}
