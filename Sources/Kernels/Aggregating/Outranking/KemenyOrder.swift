/// The order of areas that agrees most with their pairwise comparisons.
package struct KemenyOrder: Equatable, Sendable {
  /// Rows from first to last. Of several best orders, the one with the earlier rows first.
  package let order: [Int]
  /// The sum of the shares of every area over every area after it.
  package let score: Double
  /// Whether no order has a larger score; false for more than 20 areas, where an order is improved step by step.
  package let isExact: Bool
  /// How many orders share the largest score, capped at `Int.max`; nil when not exact.
  package let ties: Int?
  /// The best orders, first the one above, up to the number asked for; only that one when not exact.
  package let orders: [[Int]]
  /// How many areas stand behind each area: the mean over all best orders, so that areas no comparison tells apart stay
  /// level and the order of rows does not matter; when not exact, in the one order.
  package let behind: [Double]
}

/// The Kemeny order, exact for up to 20 areas.
///
/// - matrix: pairwise shares; two areas with nothing in common add nothing to the score in either order, so an area
///   without any item fits anywhere: leave it out before.
/// - Exact: the best order of every set of areas, by the first area and the best order of the rest. Beyond 20 areas
///   the start is the order of pairs won minus lost (equal ones by row), and each area moves to its best place
///   while that raises the score, up to 1,000 rounds over all areas: no single move improves the result, another
///   order may.
/// - Scores are compared as whole numbers. When gaps give pairs different totals, or the whole weights add up to
///   2^39 or more, these are the shares to whole parts of 2^-40.
/// - Source: H. P. Young and A. Levenglick, "A consistent extension of Condorcet's election principle" (1978);
///   OECD/JRC handbook (2008), non-compensatory multi-criteria approach.
package func kemenyOrder(_ matrix: OutrankingMatrix, listing limit: Int = 10) -> KemenyOrder {
  let n = matrix.count
  let gains = comparableGains(matrix)
  let best = n <= 20 ? BestOrders(gains, n) : nil
  let found: (orders: [[Int]], ties: Int?) =
    best?.listed(limit: max(limit, 1)) ?? ([improvedOrder(gains, n)], nil)
  let order = found.orders.first ?? []
  var behind = [Double](repeating: 0, count: n)
  for (place, row) in order.enumerated() { behind[row] = Double(n - 1 - place) }
  var shares: [Double] = []
  for (place, row) in order.enumerated() {
    for later in order[(place + 1)...] { shares.append(matrix.share(of: row, over: later) ?? 0) }
  }
  return KemenyOrder(
    order: order, score: totalOf(shares), isExact: found.ties != nil, ties: found.ties,
    orders: found.orders, behind: found.ties == 1 ? behind : best?.meanBehind() ?? behind)
}

/// The share of each area over each other one as whole numbers with one denominator.
private func comparableGains(_ matrix: OutrankingMatrix) -> [Int] {
  let denominators = Set(matrix.totals.lazy.filter { $0 > 0 })
  if denominators.count <= 1, (denominators.first ?? 0) < 1 << 40 { return matrix.wins }
  return zip(matrix.wins, matrix.totals).map { wins, total in
    total > 0 ? Int((Double(wins) / Double(total) * 0x1p40).rounded()) : 0
  }
}

/// An order no single move improves, from the order of pairs won minus lost.
private func improvedOrder(_ gains: [Int], _ n: Int) -> [Int] {
  let wins = (0..<n).map { i in
    (0..<n).reduce(0) { $0 + (gains[i * n + $1] - gains[$1 * n + i]).signum() }
  }
  var order = (0..<n).sorted { wins[$0] == wins[$1] ? $0 < $1 : wins[$0] > wins[$1] }
  for _ in 0..<1_000 {
    var moved = false
    for area in 0..<n {
      guard let place = order.firstIndex(of: area) else { continue }
      var (change, most, target) = (0, 0, place)
      for k in stride(from: place - 1, through: 0, by: -1) {
        change += gains[area * n + order[k]] - gains[order[k] * n + area]
        if change > most { (most, target) = (change, k) }
      }
      change = 0
      for k in (place + 1)..<max(n, place + 1) {
        change += gains[order[k] * n + area] - gains[area * n + order[k]]
        if change > most { (most, target) = (change, k) }
      }
      guard target != place else { continue }
      order.remove(at: place)
      order.insert(area, at: target)
      moved = true
    }
    if !moved { break }
  }
  return order
}
