import BenchmarkPeer
import Glibc
import Kernels

/// Ten items of 20 000 rows, one value in fifty missing.
func weightingMeasurements() -> [Measurement] {
  let items = Items(related: 10, rows: 20_000)
  return [
    measure("first principal component of 10", items, tolerance: 1e-9) {
      peer_first_component($0, $1, $2)
    } ours: {
      firstComponentWeights($0)
    },
    measure("standard deviation weights of 10", items) {
      peer_deviation_weights($0, $1, $2)
    } ours: {
      DispersionWeights.standardDeviation.weights($0)
    },
    measure("Gini weights of 10", items) {
      peer_gini_weights($0, $1, $2)
    } ours: {
      DispersionWeights.gini.weights($0)
    },
    measure("entropy weights of 10", items) {
      peer_entropy_weights($0, $1, $2)
    } ours: {
      DispersionWeights.entropy.weights($0)
    },
    measure("CRITIC weights of 10", items) {
      peer_critic_weights($0, $1, $2)
    } ours: {
      criticWeights($0)
    },
    measure("MEREC weights of 10", items) {
      peer_merec_weights($0, $1, $2)
    } ours: {
      merecWeights($0)
    },
    factorMeasurement(),
    pairwiseMeasurement(),
    benefitMeasurement(),
  ]
}

private typealias Loop = ([UnsafePointer<Double>?], Int64, Int64) -> UnsafeMutablePointer<Double>?

private func measure(
  _ name: String, _ items: Items, tolerance: Double = 1e-12, other: Loop, ours: ([Column]) -> [Double]?
) -> Measurement {
  measure(name, count: items.count, rounds: 7, tolerance: tolerance) {
    ours(items.items)
  } read: {
    $0 ?? []
  } other: {
    items.loop { other($0, items.count, items.rows) }
  }
}

/// As many steps of Newton's method in both; rows are few, so that the steps count.
private func factorMeasurement() -> Measurement {
  let items = Items(related: 8, rows: 1000)
  let rounds = FactorAnalysis(items.items)?.rounds ?? 0
  return measure("factor analysis, 1 000 areas x 8", items, tolerance: 1e-9) {
    peer_factor_analysis($0, $1, $2, Int64(rounds))
  } ours: {
    FactorAnalysis($0)?.loadings
  }
}

/// Nine items whose judgements disagree a little, weighed a hundred times.
private func pairwiseMeasurement() -> Measurement {
  let size = 9
  var judgements = Matrix(rows: size, columns: size, repeating: 1)
  for i in 0..<size {
    for j in i + 1..<size {
      judgements[i, j] = Double((i * 5 + j * 3) % 7 + 1)
      judgements[j, i] = 1 / judgements[i, j]
    }
  }
  let rounds = PairwiseComparison(judgements)?.rounds ?? 0
  return measure("analytic hierarchy of 9, a hundred times", count: Int64(size), tolerance: 1e-9) {
    (0..<100).reduce(into: [Double]()) { weights, _ in
      weights = PairwiseComparison(judgements)?.weights ?? []
    }
  } read: {
    $0
  } other: {
    for _ in 1..<100 { free(peer_pairwise_weights(judgements.values, Int64(size), Int64(rounds))) }
    return peer_pairwise_weights(judgements.values, Int64(size), Int64(rounds))
  }.within(2.5, for: "compensated sums, of nine numbers at a time")
}

private func benefitMeasurement() -> Measurement {
  let items = Items(count: 6, rows: 200)
  return measure("benefit of the doubt, 200 areas x 6", rounds: 7, tolerance: 1e-9) {
    BenefitOfTheDoubt(items.items).scores
  } other: {
    items.loop { peer_benefit_of_the_doubt($0, items.count, items.rows) }
  }
}
