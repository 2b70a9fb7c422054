package import Kernels

/// SplitMix64 (Steele, Lea and Flood 2014): the same seed gives the same draws on every machine.
package struct Draws: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A column of values in -100...100 with about one row in eight missing; some values are tied.
  package mutating func column(_ count: Int) -> Column {
    Column(
      (0..<count).map { _ in
        next() % 8 == 0 ? .nan : (Double.random(in: -100...100, using: &self) * 4).rounded() / 4
      })
  }
}

extension Column {
  package func reordered(_ order: [Int]) -> Column { taking(order) }
}
