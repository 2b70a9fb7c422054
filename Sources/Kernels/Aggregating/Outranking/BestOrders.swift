/// The best score of every set of up to 20 areas, found from smaller sets, and the orders that reach it.
///
/// - gains: row by row, what an area adds by standing before another.
/// - Memory: 16 bytes for each of the 2^n sets.
/// - Source: M. Held and R. M. Karp, "A dynamic programming approach to sequencing problems" (1962).
struct BestOrders {
  private let n: Int
  private let best: [Int]
  /// What an area gains over each set of the first ten areas, and over each set of the others.
  private let lower: [Int]
  private let upper: [Int]

  init(_ gains: [Int], _ n: Int) {
    precondition(n <= 20, "a table of all sets")
    var lower = [Int](repeating: 0, count: n << 10)
    var upper = lower
    for area in 0..<n {
      for set in 1..<1024 {
        let member = set.trailingZeroBitCount
        let rest = area << 10 | (set & (set - 1))
        lower[area << 10 | set] = lower[rest] + (member < n ? gains[area * n + member] : 0)
        upper[area << 10 | set] = upper[rest] + (member + 10 < n ? gains[area * n + member + 10] : 0)
      }
    }
    var best = [Int](repeating: 0, count: 1 << n)
    for set in stride(from: 1, to: 1 << n, by: 1) {
      var most = Int.min
      var left = set
      while left != 0 {
        let area = left.trailingZeroBitCount
        left &= left &- 1
        let rest = set & ~(1 << area)
        let score = lower[area << 10 | (rest & 1023)] &+ upper[area << 10 | (rest >> 10)] &+ best[rest]
        most = score > most ? score : most
      }
      best[set] = most
    }
    (self.n, self.best, self.lower, self.upper) = (n, best, lower, upper)
  }

  /// The first best orders, those with the earlier areas first, and how many there are in all.
  func listed(limit: Int) -> (orders: [[Int]], ties: Int?) {
    var orders: [[Int]] = []
    func list(_ set: Int, _ start: [Int]) {
      guard orders.count < limit else { return }
      guard set != 0 else { return orders.append(start) }
      for area in firsts(set) { list(set & ~(1 << area), start + [area]) }
    }
    var ways = [Int](repeating: -1, count: best.count)
    ways[0] = 1
    func count(_ set: Int) -> Int {
      if ways[set] >= 0 { return ways[set] }
      var total = 0
      for area in firsts(set) {
        let (sum, tooMany) = total.addingReportingOverflow(count(set & ~(1 << area)))
        total = tooMany ? .max : sum
      }
      ways[set] = total
      return total
    }
    let all = best.count - 1
    list(all, [])
    return (orders, count(all))
  }

  /// How many areas stand behind each area, as the mean over all best orders.
  ///
  /// - Memory: 16 more bytes for each of the 2^n sets.
  func meanBehind() -> [Double] {
    let all = best.count - 1
    // In how many ways a set can be put in a best order, and how often it is what is left of one.
    var ways = [Double](repeating: 0, count: best.count)
    ways[0] = 1
    for set in 1..<max(best.count, 1) {
      ways[set] = firsts(set).reduce(0) { $0 + ways[set & ~(1 << $1)] }
    }
    var left = [Double](repeating: 0, count: best.count)
    left[all] = 1
    var behind = [Double](repeating: 0, count: n)
    for set in stride(from: all, to: 0, by: -1) where left[set] > 0 {
      for area in firsts(set) {
        let rest = set & ~(1 << area)
        left[rest] += left[set]
        behind[area] += left[set] * ways[rest] * Double(rest.nonzeroBitCount)
      }
    }
    return behind.map { $0 / ways[all] }
  }

  /// The areas that can come first in a best order of the set.
  private func firsts(_ set: Int) -> [Int] {
    (0..<n).filter { area in
      guard set >> area & 1 == 1 else { return false }
      let rest = set & ~(1 << area)
      return lower[area << 10 | (rest & 1023)] + upper[area << 10 | (rest >> 10)] + best[rest] == best[set]
    }
  }
}
