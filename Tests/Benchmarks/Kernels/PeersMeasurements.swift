import BenchmarkPeer
import Kernels

/// Areas in groups by what they are like, and scores in classes.
func peersMeasurements() -> [Measurement] {
  let few = Items(count: 5, rows: 1000)
  let many = Items(count: 5, rows: 20_000)
  let rounds = kMeans(many.items, count: 8).rounds
  let (a, short) = (drawn(1_000_000, seed: 1), drawn(2000, seed: 1))
  let (x, scores) = (Column(a), Column(short))
  return [
    measure("Ward, 1 000 areas x 5", count: few.rows, rounds: 7, tolerance: 1e-9) {
      wardClusters(few.items)
    } read: { tree in
      let heights = tree.merges.map(\.height)
      return heights + [Double](repeating: 0, count: Int(few.rows) - heights.count)
    } other: {
      few.loop { peer_ward($0, few.count, few.rows) }
    },
    measure("k-means, 20 000 areas x 5 in 8 groups", rounds: 7) {
      kMeans(many.items, count: 8).groups
    } other: {
      many.loop { peer_k_means($0, many.count, many.rows, 8, Int64(rounds)) }
    },
    measure("natural breaks, 2 000 areas in 5 classes", count: 4, rounds: 7) {
      naturalBreaks(scores, count: 5)
    } read: {
      $0.points
    } other: {
      peer_natural_breaks(short, 2000, 5)
    },
    measure("Dalenius and Hodges, 100 bins", count: 4) {
      daleniusHodges(x, strata: 5, bins: 100)
    } read: {
      $0.points
    } other: {
      peer_dalenius_hodges(a, Int64(a.count), 5, 100)
    },
  ]
}
