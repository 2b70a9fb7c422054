/// Numbers from 1 to 100, one in fifty missing; the same for the same seed.
func drawn(_ count: Int, seed: UInt64) -> [Double] {
  var state = seed &* 0x9E37_79B9_7F4A_7C15
  return (0..<count).map { _ in
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 32 % 50 == 0 ? .nan : 1 + 99 * Double(state >> 11) * 0x1p-53
  }
}

/// The same without gaps.
func filled(_ count: Int, seed: UInt64) -> [Double] {
  drawn(count, seed: seed).map { $0.isNaN ? 50 : $0 }
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
