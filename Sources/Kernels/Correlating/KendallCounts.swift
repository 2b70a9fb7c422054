/// What Kendall's tau counts over the pairs of rows of two columns without gaps.
///
/// - Every number is a whole number, so nothing is rounded before the last division.
/// - Source: W. R. Knight, "A computer method for calculating Kendall's tau with ungrouped data" (1966).
struct KendallCounts {
  /// How many rows there are.
  let count: Int
  /// Concordant less discordant pairs of rows.
  let score: Int
  /// The sizes of the groups of equal values.
  let tiesInX: [Int]
  let tiesInY: [Int]

  init(_ pairs: Pairs) {
    count = pairs.count
    // Sorted by y and then, keeping that order, by x.
    var rows = (0..<Int32(pairs.count)).map { $0 }
    var keys = pairs.y.map(orderKey)
    sortByKey(&keys, &rows)
    tiesInY = Self.groups(keys)
    keys = rows.map { orderKey(pairs.x[Int($0)]) }
    sortByKey(&keys, &rows)
    tiesInX = Self.groups(keys)
    var inBoth = 0
    var start = 0
    var order = rows.map { orderKey(pairs.y[Int($0)]) }
    for size in tiesInX {
      inBoth += Self.groups(Array(order[start..<start + size])).reduce(0) { $0 + Self.pairs($1) }
      start += size
    }
    var spare = order
    let swaps = Self.inversions(&order, &spare, 0, order.count)
    let tied = { (groups: [Int]) in groups.reduce(0) { $0 + Self.pairs($1) } }
    score = Self.pairs(count) - tied(tiesInX) - tied(tiesInY) + inBoth - 2 * swaps
  }

  /// Kendall's tau-b; nil when all values of one column are equal.
  var tau: Double? {
    let all = Self.pairs(count)
    let untied = [tiesInX, tiesInY].map { all - $0.reduce(0) { $0 + Self.pairs($1) } }
    guard untied[0] > 0, untied[1] > 0 else { return nil }
    let size =
      untied[0] == untied[1] ? Double(untied[0]) : (Double(untied[0]) * Double(untied[1])).squareRoot()
    return min(1, max(-1, Double(score) / size))
  }

  var hasTies: Bool { tiesInX.count < count || tiesInY.count < count }

  /// The variance of the score when the columns have nothing to do with each other, ties taken into account.
  var variance: Double {
    let n = Double(count)
    let sum = { (groups: [Int], part: (Double) -> Double) in groups.reduce(0) { $0 + part(Double($1)) } }
    let cubic = { (t: Double) in t * (t - 1) * (2 * t + 5) }
    let square = { (t: Double) in t * (t - 1) }
    let triple = { (t: Double) in t * (t - 1) * (t - 2) }
    let first = (cubic(n) - sum(tiesInX, cubic) - sum(tiesInY, cubic)) / 18
    let second = sum(tiesInX, square) * sum(tiesInY, square) / (2 * square(n))
    let third = n > 2 ? sum(tiesInX, triple) * sum(tiesInY, triple) / (9 * triple(n)) : 0
    return first + second + third
  }

  static func pairs(_ count: Int) -> Int { count * (count - 1) / 2 }

  /// The sizes of the runs of equal keys.
  private static func groups(_ keys: [UInt64]) -> [Int] {
    var sizes: [Int] = []
    for (place, key) in keys.enumerated() {
      if place > 0, keys[place - 1] == key { sizes[sizes.count - 1] += 1 } else { sizes.append(1) }
    }
    return sizes
  }

  /// Sorts `from..<to` by merging and counts the pairs that stood the wrong way round.
  private static func inversions(_ a: inout [UInt64], _ spare: inout [UInt64], _ from: Int, _ to: Int) -> Int
  {
    guard to - from > 1 else { return 0 }
    let middle = (from + to) / 2
    var count = inversions(&a, &spare, from, middle) + inversions(&a, &spare, middle, to)
    var (left, right) = (from, middle)
    for place in from..<to {
      if right == to || (left < middle && a[left] <= a[right]) {
        spare[place] = a[left]
        left += 1
      } else {
        spare[place] = a[right]
        count += middle - left
        right += 1
      }
    }
    for place in from..<to { a[place] = spare[place] }
    return count
  }
}
