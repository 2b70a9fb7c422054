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
    measure("a * b / c * 1000") {
      program.evaluate(inputs: [items[0], items[1], items[2]], count: rows).column
    } other: {
      peer_formula(a, b, c, count)
    },
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
