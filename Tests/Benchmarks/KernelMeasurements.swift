import BenchmarkPeer
import Glibc
import Kernels

/// Kernels over a million rows, one in fifty missing, beside plain loops in C.
func kernelMeasurements() -> [Measurement] {
  let rows = 1_000_000
  let columns = (0..<10).map { drawn(rows, seed: UInt64($0) + 1) }
  let items = columns.map { Column($0) }
  let weights = (0..<10).map { 1 + Double($0 % 3) / 2 }
  let (x, a, b, c) = (items[0], columns[0], columns[1], columns[2])
  let count = Int64(rows)
  let program = productProgram()
  let groups = (0..<rows).map { Int64($0 % 5) }
  let members = GroupMembers(groups.map { Int($0) })
  let tailed = Column(a.map { exp($0 / 12) })
  return [
    measure("goalposts") {
      goalposts(x, worst: 12, best: 88)
    } other: {
      peer_goalposts(a, count, 12, 88)
    },
    measure("min-max") {
      minMax(x)
    } other: {
      peer_min_max(a, count)
    },
    measure("z-score") {
      zScore(x)
    } other: {
      peer_z_score(a, count)
    },
    measure("weighted mean of 10") {
      arithmeticMean(items, weights: weights)
    } other: {
      withPointers(columns) { peer_weighted_mean($0, weights, 10, count) }
    },
    measure("geometric mean of 10") {
      geometricMean(items, weights: weights).column
    } other: {
      withPointers(columns) { peer_geometric_mean($0, weights, 10, count) }
    },
    measure("rank") {
      rank(x)
    } other: {
      peer_rank(a, count)
    },
    measure("percentile rank") {
      percentileRank(x)
    } other: {
      peer_percentile_rank(a, count)
    },
    measure("means of 5 groups in gaps") {
      imputeMean(x, groups: members).column
    } other: {
      peer_group_means(a, groups, count)
    },
    measure("winsorise, then logarithm") {
      treat(tailed).column
    } other: {
      peer_treat(tailed.values, count)
    },
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
          peer_skew_and_kurtosis(a, count, $0.baseAddress, $0.baseAddress.map { $0 + 1 })
        }
        return found
      } read: {
        $0
      }
    },
    measure("a * b / c * 1000") {
      program.evaluate(inputs: [items[0], items[1], items[2]], count: rows).column
    } other: {
      peer_formula(a, b, c, count)
    },
    distanceMeasurement(),
  ]

  func measure(
    _ name: String, ours: () -> Column, other: () -> UnsafeMutablePointer<Double>?
  ) -> Measurement {
    Measurement(name, ours: { .of(ours) { $0.values } }) {
      .of(other) { result in
        defer { free(result) }
        return Array(UnsafeBufferPointer(start: result, count: rows))
      }
    }
  }
}

/// The DP2 distance of 50 000 areas over 11 items that move together.
private func distanceMeasurement() -> Measurement {
  let (columns, reference) = related(50_000)
  let items = columns.map { Column($0) }
  return Measurement("DP2, 50 000 areas x 11", rounds: 5) {
    .of {
      dp2(items, reference: reference)
    } read: {
      $0.index.values
    }
  } other: {
    .of {
      withPointers(columns) { peer_dp2($0, reference, Int64(columns.count), 50_000) }
    } read: { result in
      defer { free(result) }
      return Array(UnsafeBufferPointer(start: result, count: 50_000))
    }
  }
}

/// Eleven items without gaps that share more and more of one cause, and the least value of each.
func related(_ rows: Int) -> (columns: [[Double]], least: [Double]) {
  let cause = filled(rows, seed: 99)
  let columns = (0..<11).map { item -> [Double] in
    let share = Double(item) / 12
    let own = filled(rows, seed: UInt64(item) + 1)
    return cause.indices.map { share * cause[$0] + own[$0] }
  }
  return (columns, columns.map { $0.min() ?? 0 })
}

private func filled(_ rows: Int, seed: UInt64) -> [Double] {
  drawn(rows, seed: seed).map { $0.isNaN ? 50 : $0 }
}

private func productProgram() -> Program {
  var builder = ProgramBuilder()
  let a = builder.load(0)
  let b = builder.load(1)
  let c = builder.load(2)
  let product = builder.multiply(a, b)
  let quotient = builder.divide(product, c)
  let thousand = builder.constant(1000)
  let result = builder.multiply(quotient, thousand)
  return builder.program(result: result)
}

/// The start of each column, for C.
private func withPointers<Result>(
  _ columns: [[Double]], from first: Int = 0, _ starts: [UnsafePointer<Double>?] = [],
  _ body: ([UnsafePointer<Double>?]) -> Result
) -> Result {
  guard first < columns.count else { return body(starts) }
  return columns[first].withUnsafeBufferPointer {
    withPointers(columns, from: first + 1, starts + [$0.baseAddress], body)
  }
}

/// Numbers from 1 to 100, one in fifty missing; the same for the same seed.
func drawn(_ count: Int, seed: UInt64) -> [Double] {
  var state = seed &* 0x9E37_79B9_7F4A_7C15
  return (0..<count).map { _ in
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 32 % 50 == 0 ? .nan : 1 + 99 * Double(state >> 11) * 0x1p-53
  }
}
