/// How the first centres of k-means are chosen.
package enum KMeansStart: Hashable, Sendable {
  /// The row nearest the mean of all, then always the row farthest from the centres so far; no randomness.
  case farthestFirst
  /// Rows drawn with a chance in proportion to the squared distance from the centres so far (k-means++), from a seed.
  case drawn(seed: UInt64)
}

/// Areas in groups around centres.
package struct KMeansGroups: Equatable, Sendable {
  /// The group of each row, from 1 in the order of the groups' first rows; missing for rows with a gap.
  package let groups: Column
  /// The sum of squared distances from the group means, in deviations of the columns when scaled.
  package let squaredDeviations: Double
  /// How many times all rows were assigned.
  package let rounds: Int
  /// How many rows the last round moved to another group; more than 0 where the ceiling of rounds was reached.
  package let moved: Int
  /// Whether the groups have settled.
  package var converged: Bool { moved == 0 }
}

/// Parts areas into `count` groups so that each is nearest to the mean of its own group.
///
/// - columns: the features by which areas are alike, one row for each area.
/// - scaled: each column is brought to mean 0 and deviation 1 (divisor n - 1) first; columns without deviation then
///   count for nothing.
/// - start: where the centres begin. A start and a seed give the same groups every time.
/// - rounds: the ceiling; the tolerance is that no row changes its group. The result is a local optimum: another seed
///   may give a smaller sum.
/// - An area with a gap in any column takes no part. A row as near to two centres goes to the one chosen earlier. A
///   group that loses all rows takes the row that is farthest from its centre. Fewer different rows than `count` give
///   fewer groups.
/// - Precondition: at least one column, all of one length; `count` and `rounds` are 1 or more.
/// - Source: Lloyd, "Least squares quantization in PCM" (1982); Arthur and Vassilvitskii, "k-means++" (2007); Gonzalez,
///   "Clustering to minimize the maximum intercluster distance" (1985); draws by SplitMix64 (Steele, Lea and Flood 2014).
package func kMeans(
  _ columns: [Column], count: Int, start: KMeansStart = .farthestFirst, scaled: Bool = true, rounds: Int = 300
) -> KMeansGroups {
  precondition(count >= 1 && rounds >= 1, "there is at least one group and one round")
  let points = StandardRows(columns, scaled: scaled, completeOnly: true)
  var work = Lloyd(points, count: count, start: start)
  var round = 0
  var moved = points.count
  while moved > 0, round < rounds {
    moved = work.assign()
    round += 1
    if moved > 0 { work.moveCentres() }
  }
  return KMeansGroups(
    groups: numbered(work.labels, rows: points.rows, count: columns[0].count),
    squaredDeviations: work.squaredDeviations(), rounds: round, moved: moved)
}

/// The best of several starts: the farthest-first one, then `starts - 1` drawn from the seed.
///
/// - seed: start number d is drawn from the pair (seed, d) alone, so more starts leave the earlier ones as they are.
/// - Of starts with equal sums of squared distances the earliest is taken; the rest is as in
///   ``kMeans(_:count:start:scaled:rounds:)``.
/// - Precondition: as there; `starts` is 1 or more.
package func kMeans(
  _ columns: [Column], count: Int, seed: UInt64, starts: Int, rounds: Int = 300
) -> KMeansGroups {
  precondition(starts >= 1, "there is at least one start")
  var best = kMeans(columns, count: count, rounds: rounds)
  for draw in 1..<starts {
    let start = KMeansStart.drawn(seed: SplitMix.seed(seed, draw: UInt64(draw)))
    let found = kMeans(columns, count: count, start: start, rounds: rounds)
    if found.squaredDeviations < best.squaredDeviations { best = found }
  }
  return best
}

private struct Lloyd {
  private let points: StandardRows
  private var centres: [Double]
  private(set) var labels: [Int]

  init(_ points: StandardRows, count: Int, start: KMeansStart) {
    self.points = points
    labels = [Int](repeating: -1, count: points.count)
    centres = []
    guard points.count > 0 else { return }
    var draws: SplitMix? = nil
    if case .drawn(let seed) = start { draws = SplitMix(state: seed) }
    let width = points.width
    let mean = Self.mean(of: points, rows: Array(0..<points.count))
    var chosen: Int
    if draws != nil {
      chosen = draws?.below(points.count) ?? 0
    } else {
      chosen = Self.first(of: points.count) { -Self.squared(points, $0, mean[...]) }
    }
    var away = [Double](repeating: .infinity, count: points.count)
    while true {
      let centre = points.values[chosen * width..<(chosen + 1) * width]
      centres += centre
      for row in 0..<points.count { away[row] = min(away[row], Self.squared(points, row, centre)) }
      guard centres.count < count * width, away.contains(where: { $0 > 0 }) else { break }
      chosen = draws?.pick(by: away) ?? Self.first(of: points.count) { away[$0] }
    }
  }

  /// Gives each row to its nearest centre; how many rows changed.
  mutating func assign() -> Int {
    let width = points.width
    var changed = 0
    for row in 0..<points.count {
      var (best, least) = (0, Double.infinity)
      for centre in 0..<centres.count / width {
        let distance = Self.squared(points, row, centres[centre * width..<(centre + 1) * width])
        if distance < least { (best, least) = (centre, distance) }
      }
      if labels[row] != best {
        labels[row] = best
        changed += 1
      }
    }
    fillEmpty(&changed)
    return changed
  }

  /// Gives an empty group the row farthest from its centre, out of a group with others.
  private mutating func fillEmpty(_ changed: inout Int) {
    let width = points.width
    var sizes = [Int](repeating: 0, count: centres.count / width)
    for label in labels { sizes[label] += 1 }
    for group in sizes.indices where sizes[group] == 0 {
      let distances = labels.indices.map { row in
        sizes[labels[row]] < 2
          ? -1 : Self.squared(points, row, centres[labels[row] * width..<(labels[row] + 1) * width])
      }
      let row = Self.first(of: points.count) { distances[$0] }
      guard distances[row] > 0 else { continue }
      sizes[labels[row]] -= 1
      sizes[group] = 1
      labels[row] = group
      changed += 1
    }
  }

  mutating func moveCentres() {
    let width = points.width
    for group in 0..<centres.count / width {
      let members = labels.indices.filter { labels[$0] == group }
      if members.isEmpty { continue }
      centres.replaceSubrange(
        group * width..<(group + 1) * width, with: Self.mean(of: points, rows: members))
    }
  }

  func squaredDeviations() -> Double {
    var total = CompensatedSum()
    for group in Set(labels).sorted() {
      let members = labels.indices.filter { labels[$0] == group }
      let mean = Self.mean(of: points, rows: members)
      for row in members { total.add(Self.squared(points, row, mean[...])) }
    }
    return total.total
  }

  private static func mean(of points: StandardRows, rows: [Int]) -> [Double] {
    (0..<points.width).map { k in
      var sum = CompensatedSum()
      for row in rows { sum.add(points.values[row * points.width + k]) }
      return sum.total / Double(rows.count)
    }
  }

  private static func squared(_ points: StandardRows, _ row: Int, _ centre: ArraySlice<Double>) -> Double {
    points.values.withUnsafeBufferPointer { values in
      centre.withUnsafeBufferPointer { centre in
        var sum = 0.0
        for k in 0..<points.width {
          let difference = values[row &* points.width &+ k] - centre[k]
          sum += difference * difference
        }
        return sum
      }
    }
  }

  /// The first row of those with the greatest size.
  private static func first(of count: Int, _ size: (Int) -> Double) -> Int {
    var (best, greatest) = (0, -Double.infinity)
    for row in 0..<count {
      let size = size(row)
      if size > greatest { (best, greatest) = (row, size) }
    }
    return best
  }
}

/// SplitMix64: the same seed gives the same draws on every machine.
private struct SplitMix {
  var state: UInt64

  /// A seed for one draw of many, by its address.
  static func seed(_ seed: UInt64, draw: UInt64) -> UInt64 {
    var first = SplitMix(state: seed)
    var second = SplitMix(state: first.word() ^ draw)
    return second.word()
  }

  private mutating func word() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  private mutating func unit() -> Double { Double(word() >> 11) * 0x1p-53 }

  mutating func below(_ count: Int) -> Int { min(Int(unit() * Double(count)), count - 1) }

  /// A row with a chance in proportion to its weight; some weight is above 0.
  mutating func pick(by weights: [Double]) -> Int {
    var sum = CompensatedSum()
    for weight in weights { sum.add(weight) }
    let wanted = unit() * sum.total
    var passed = CompensatedSum()
    var last = 0
    for (row, weight) in weights.enumerated() where weight > 0 {
      passed.add(weight)
      last = row
      if passed.total > wanted { break }
    }
    return last
  }
}
