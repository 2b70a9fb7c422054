import BenchmarkPeer
import Kernels

/// A million rows, one in fifty missing; and ten items of 20 000 rows.
func statisticsMeasurements() -> [Measurement] {
  let (a, b) = (drawn(1_000_000, seed: 1), drawn(1_000_000, seed: 2))
  let (x, y, n) = (Column(a), Column(b), Int64(a.count))
  let steps = a.map { ($0 / 2).rounded() }
  let (stepped, probabilities) = (Column(steps), [0.05, 0.25, 0.5, 0.75, 0.95])
  let items = Items(related: 10, rows: 20_000)
  return [
    Measurement("skewness and kurtosis") {
      .of {
        Moments(x)
      } read: {
        [$0.skewness ?? .nan, $0.kurtosis ?? .nan]
      }
    } other: {
      .of {
        var found = [0.0, 0.0]
        found.withUnsafeMutableBufferPointer {
          peer_skew_and_kurtosis(a, n, $0.baseAddress, $0.baseAddress.map { $0 + 1 })
        }
        return found
      } read: {
        $0
      }
    },
    measure("quantiles", count: 5, rounds: 7) {
      quantiles(x, at: probabilities)
    } read: {
      $0 ?? []
    } other: {
      peer_quantiles(a, n, probabilities, 5)
    },
    measure("Pearson correlation") {
      correlation(x, y, .pearson)
    } other: {
      peer_pearson(a, b, n)
    },
    measure("Spearman correlation, with ties", rounds: 5) {
      correlation(stepped, y, .spearman)
    } other: {
      peer_spearman(steps, b, n)
    },
    measure("Kendall correlation, with ties", rounds: 5) {
      correlation(stepped, y, .kendall)
    } other: {
      peer_kendall(steps, b, n)
    },
    measure("Cronbach's alpha of 10") {
      cronbachAlpha(items.items)
    } other: {
      items.loop { peer_alpha($0, items.count, items.rows) }
    },
    measure("variance inflation of 10", count: 10, rounds: 7) {
      varianceInflation(items.items)
    } read: {
      $0.map { $0 ?? .nan }
    } other: {
      items.loop { peer_variance_inflation($0, items.count, items.rows) }
    },
  ]
}
