/// A tree of areas: which groups were joined one after the other, the most alike first.
package struct WardTree: Equatable, Sendable {
  /// Two groups that become one.
  package struct Merge: Equatable, Sendable {
    /// The smallest row of the one group; it names the joined group too.
    package let first: Int
    /// The smallest row of the other group, larger than `first`.
    package let second: Int
    /// How far apart they are: the square root of twice the rise in squared deviations, never less than before.
    package let height: Double
  }

  /// The rows without a gap, ascending; the others belong to no group.
  package let rows: [Int]
  /// One fewer than there are rows.
  package let merges: [Merge]
  private let total: Int

  init(rows: [Int], merges: [Merge], total: Int) {
    (self.rows, self.merges, self.total) = (rows, merges, total)
  }

  /// The group of each row when the tree is cut into `count` groups, numbered from 1 in the order of their first rows.
  ///
  /// - Rows with a gap are missing. With fewer rows than groups every row is a group.
  /// - Precondition: `count` is 1 or more.
  package func groups(_ count: Int) -> Column {
    precondition(count >= 1, "there is at least one group")
    var leader = Array(0..<total)
    for merge in merges.prefix(max(rows.count - count, 0)) { leader[merge.second] = merge.first }
    // A leader is always a smaller row, so one pass upwards finds the last of each chain.
    for row in rows { leader[row] = leader[leader[row]] }
    return numbered(rows.map { leader[$0] }, rows: rows, count: total)
  }
}

/// Joins the two groups whose union adds least to the squared deviations from the group means, until one is left.
///
/// - columns: the features by which areas are alike, one row for each area.
/// - scaled: each column is brought to mean 0 and deviation 1 (divisor n - 1) first, so that units do not matter;
///   columns without deviation then count for nothing.
/// - An area with a gap in any column takes no part. Without two complete areas there is nothing to join.
/// - When several pairs are as near, the one with the smallest first row is joined, then with the smallest second: the
///   tree is always the same. The order of areas matters for such ties only.
/// - Memory grows with the square of the number of areas: 5,000 areas take 100 MB.
/// - Precondition: at least one column, all of one length.
/// - Source: Ward, "Hierarchical grouping to optimize an objective function", JASA 58 (1963); distances by the formula
///   of Lance and Williams on squared Euclidean distances, as `hclust` with "ward.D2" (Murtagh and Legendre 2014).
package func wardClusters(_ columns: [Column], scaled: Bool = true) -> WardTree {
  let points = StandardRows(columns, scaled: scaled, completeOnly: true)
  var search = NearestPairs(points)
  var merges: [WardTree.Merge] = []
  var height = 0.0
  while let (first, second, squared) = search.join() {
    // Rounding must not let a later join look nearer than an earlier one.
    height = max(height, squared.squareRoot())
    merges.append(.init(first: points.rows[first], second: points.rows[second], height: height))
  }
  return WardTree(rows: points.rows, merges: merges, total: columns[0].count)
}

/// The squared distances between groups, and for each group the nearest of those behind it.
private struct NearestPairs {
  private let count: Int
  private var squared: [Double]
  private var sizes: [Double]
  private var active: [Int]
  private var nearest: [Int]

  init(_ points: StandardRows) {
    count = points.count
    sizes = [Double](repeating: 1, count: count)
    active = Array(0..<count)
    nearest = [Int](repeating: -1, count: count)
    squared = []
    squared.reserveCapacity(max(count * (count - 1) / 2, 0))
    for first in 0..<count {
      for second in first + 1..<count { squared.append(points.squaredDistance(first, second)) }
    }
    for first in 0..<count { findNearest(first, at: first) }
  }

  /// Where the distance of `first < second` is kept.
  @inline(__always)
  private func place(_ first: Int, _ second: Int) -> Int {
    first * (2 * count - first - 1) / 2 + second - first - 1
  }

  @inline(__always)
  private func distance(_ a: Int, _ b: Int) -> Double { squared[a < b ? place(a, b) : place(b, a)] }

  /// Looks through the active groups behind `group`, which is the active group number `position`.
  private mutating func findNearest(_ group: Int, at position: Int) {
    var best = -1
    var least = Double.infinity
    for k in position + 1..<active.count {
      let other = active[k]
      let distance = squared[place(group, other)]
      if best < 0 || distance < least { (best, least) = (other, distance) }
    }
    nearest[group] = best
  }

  /// Joins the nearest pair under the smaller number; nil when one group or none is left.
  mutating func join() -> (Int, Int, Double)? {
    var pair: (Int, Int)?
    var least = Double.infinity
    for group in active where nearest[group] >= 0 {
      let distance = squared[place(group, nearest[group])]
      if pair == nil || distance < least { (pair, least) = ((group, nearest[group]), distance) }
    }
    guard let (first, second) = pair else { return nil }
    let (m, n) = (sizes[first], sizes[second])
    for other in active where other != first && other != second {
      let size = sizes[other]
      let joined =
        ((m + size) * distance(first, other) + (n + size) * distance(second, other) - size * least)
        / (m + n + size)
      squared[other < first ? place(other, first) : place(first, other)] = max(joined, 0)
    }
    sizes[first] = m + n
    active.removeAll { $0 == second }
    for (position, group) in active.enumerated() where group < second {
      if group == first || nearest[group] == first || nearest[group] == second {
        findNearest(group, at: position)
      } else if group < first {
        let held = squared[place(group, nearest[group])]
        let new = squared[place(group, first)]
        if new < held || (new == held && first < nearest[group]) { nearest[group] = first }
      }
    }
    return (first, second, least)
  }
}
