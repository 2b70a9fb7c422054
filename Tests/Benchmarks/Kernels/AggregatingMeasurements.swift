import BenchmarkPeer
import Kernels

/// Ten items of rows, one value in fifty missing.
func aggregatingMeasurements() -> [Measurement] {
  let many = Items(rows: 1_000_000)
  let some = Items(rows: 200_000)
  return [
    measure("weighted mean of 10", many) {
      peer_weighted_mean($0, $1, $2, $3)
    } ours: {
      arithmeticMean($0.items, weights: $0.weights)
    },
    measure("geometric mean of 10", many) {
      peer_geometric_mean($0, $1, $2, $3)
    } ours: {
      geometricMean($0.items, weights: $0.weights).column
    },
    measure("harmonic mean of 10", many) {
      peer_harmonic_mean($0, $1, $2, $3)
    } ours: {
      harmonicMean($0.items, weights: $0.weights).column
    },
    measure("generalised mean of 10", some) {
      peer_generalised_mean($0, $1, $2, $3, 0.3)
    } ours: {
      generalisedMean($0.items, weights: $0.weights, power: 0.3).column
    },
    measure("median of 10", some) {
      peer_row_median($0, $1, $2, $3)
    } ours: {
      rowMedian($0.items, weights: $0.weights)
    },
    measure("minimum of 10", many) { items, _, count, rows in
      peer_row_minimum(items, count, rows)
    } ours: {
      rowMinimum($0.items, weights: $0.weights)
    },
    measure("mean-min of 10", many) {
      peer_mean_min($0, $1, $2, $3, 0.5, 2)
    } ours: {
      meanMin($0.items, weights: $0.weights, penalty: 0.5, smoothness: 2)
    },
    measure("ordered weighted average of 10", some) {
      peer_ordered_average($0, $1, $2, $3)
    } ours: {
      orderedWeightedAverage($0.items, orderWeights: $0.weights)
    },
    measure("Mazziotta-Pareto index of 10", some) {
      peer_mazziotta_pareto($0, $1, $2, $3)
    } ours: {
      MazziottaPareto().index($0.items.map { mazziottaParetoScores($0) }, weights: $0.weights).index
    },
    measure("adjusted Mazziotta-Pareto index of 10", some) {
      peer_adjusted_mpi($0, $1, $2, $3, 50)
    } ours: {
      let scores = $0.items.map { AdjustedGoalposts(base: 50, over: $0)?.scores($0) ?? $0 }
      return MazziottaPareto().index(scores, weights: $0.weights).index
    },
  ] + distanceMeasurements(some)
}

private typealias Loop = ([UnsafePointer<Double>?], [Double], Int64, Int64) -> UnsafeMutablePointer<Double>?

private func measure(
  _ name: String, _ items: Items, rounds: Int = 15, other: Loop, ours: (Items) -> Column
) -> Measurement {
  measure(name, rounds: rounds) {
    ours(items)
  } other: {
    items.loop { other($0, items.weights, items.count, items.rows) }
  }
}

/// Methods that measure each area against the best or against all others.
private func distanceMeasurements(_ items: Items) -> [Measurement] {
  let few = Items(rows: 700)
  let tiny = Items(rows: 14)
  let (columns, reference) = related(50_000)
  let moving = Items(columns)
  return [
    measure("Wrocław distance over 10", items) { items, _, count, rows in
      peer_wroclaw(items, count, rows)
    } ours: {
      wroclaw($0.items)
    },
    measure("DP2, 50 000 areas x 11", moving, rounds: 5) { items, _, count, rows in
      peer_dp2(items, reference, count, rows)
    } ours: {
      dp2($0.items, reference: reference).index
    },
    measure("TOPSIS over 10", items) {
      peer_topsis($0, $1, items.turned, $2, $3)
    } ours: {
      topsis($0.items, weights: $0.weights, reversed: $0.reversed, scaling: .vector)
    },
    measure("VIKOR over 10", items) {
      peer_vikor($0, $1, items.turned, $2, $3)
    } ours: {
      vikor($0.items, weights: $0.weights, reversed: $0.reversed).compromise
    },
    measure("PROMETHEE II, 700 areas x 10", few) {
      peer_promethee($0, $1, few.turned, $2, $3, 5, 25)
    } ours: {
      let steps = $0.items.map { _ in Preference.vShape(indifference: 5, preference: 25) }
      return promethee($0.items, weights: $0.weights, reversed: $0.reversed, preferences: steps).net
    },
    measure("Copeland, 700 areas x 10", few) {
      peer_copeland($0, $1, $2, $3)
    } ours: {
      copeland($0.items, weights: $0.weights)
    },
    measure("Kemeny, 14 areas x 10", tiny) {
      peer_kemeny($0, $1, $2, $3)
    } ours: {
      Column(kemenyOrder(OutrankingMatrix($0.items, weights: $0.weights)).order.map { Double($0) })
    },
  ]
}
