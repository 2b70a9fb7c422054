/// Scaled items side by side for each row.
struct ScaledRows {
  let width: Int
  private let count: Int
  private let values: [Double]

  init(_ items: [Column]) {
    width = items.count
    count = items.first?.count ?? 0
    var values = [Double](repeating: .nan, count: count * items.count)
    for (place, item) in items.enumerated() {
      for row in 0..<item.count { values[row * items.count + place] = item.values[row] }
    }
    self.values = values
  }

  /// Calls `body` with the items of one row.
  @inline(__always)
  func withRow<Result>(_ row: Int, _ body: (UnsafeBufferPointer<Double>) -> Result) -> Result {
    values.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[row &* width..<(row &+ 1) &* width]))
    }
  }

  /// Rows that have the same items. A row without any is in none of them.
  struct Pattern {
    let known: [Bool]
    var rows: [Int]
  }

  /// The patterns in the order of their first rows.
  func patterns(among rows: [Int]?) -> [Pattern] {
    var places: [[Bool]: Int] = [:]
    var patterns: [Pattern] = []
    for row in rows ?? Array(0..<count) {
      let known = withRow(row) { $0.map { !$0.isNaN } }
      guard known.contains(true) else { continue }
      if let place = places[known] {
        patterns[place].rows.append(row)
      } else {
        places[known] = patterns.count
        patterns.append(Pattern(known: known, rows: [row]))
      }
    }
    return patterns
  }
}

/// A symmetric table of numbers that can be swept: the arithmetic of regressions on some items.
struct SweepTable: Equatable {
  let width: Int
  private var values: [Double]

  /// Ones on the diagonal, zeros elsewhere.
  init(width: Int) {
    self.width = width
    values = (0..<width * width).map { $0 % (width + 1) == 0 ? 1 : 0 }
  }

  subscript(i: Int, j: Int) -> Double {
    get { values[i * width + j] }
    set { values[i * width + j] = newValue }
  }

  /// Turns covariances into regressions on item `k` as well (Goodnight, "A tutorial on the SWEEP operator", 1979).
  mutating func sweep(_ k: Int) {
    let pivot = self[k, k]
    values.withUnsafeMutableBufferPointer { values in
      for i in 0..<width where i != k {
        let factor = values[i * width + k] / pivot
        for j in 0..<width where j != k { values[i * width + j] -= factor * values[k * width + j] }
      }
      for j in 0..<width where j != k {
        values[k * width + j] /= pivot
        values[j * width + k] = values[k * width + j]
      }
      values[k * width + k] = -1 / pivot
    }
  }

  func distance(to other: SweepTable) -> Double {
    zip(values, other.values).reduce(0) { max($0, ($1.0 - $1.1).magnitude) }
  }
}

/// A multivariate normal distribution of scaled items, and one step of expectation and maximisation.
struct NormalModel {
  var means: [Double]
  var covariance: SweepTable

  /// Means of 0, variances of 1, no covariance.
  init(width: Int) {
    means = [Double](repeating: 0, count: width)
    covariance = SweepTable(width: width)
  }

  /// What the known items say about the others.
  struct Conditional {
    fileprivate var table: SweepTable
    /// The known items that the others are expected from.
    fileprivate var from: [Int] = []
    fileprivate let known: [Bool]

    /// Writes the row with its gaps filled by their expectations.
    func expectations(
      _ row: UnsafeBufferPointer<Double>, means: UnsafeBufferPointer<Double>,
      into filled: UnsafeMutableBufferPointer<Double>
    ) {
      for place in 0..<row.count {
        guard !known[place] else {
          filled[place] = row[place]
          continue
        }
        var sum = means[place]
        for other in from { sum += table[other, place] * (row[other] - means[other]) }
        filled[place] = sum
      }
    }

    func deviation(_ place: Int) -> Double { max(0, table[place, place]).squareRoot() }
  }

  func given(_ known: [Bool]) -> Conditional {
    var conditional = Conditional(table: covariance, known: known)
    // Where nothing is missing nothing is expected.
    guard known.contains(false) else { return conditional }
    for place in known.indices where known[place] {
      // An item the others determine leaves a pivot of rounding errors only.
      guard conditional.table[place, place] > 1e-10 * covariance[place, place] else { continue }
      conditional.table.sweep(place)
      conditional.from.append(place)
    }
    return conditional
  }

  /// The estimates after expecting the missing values under these.
  func improved(by data: ScaledRows, _ patterns: [ScaledRows.Pattern]) -> NormalModel {
    let width = data.width
    let count = patterns.reduce(0) { $0 + $1.rows.count }
    var sums = [CompensatedSum](repeating: .start, count: width)
    var squares = [CompensatedSum](repeating: .start, count: width * width)
    var next = NormalModel(width: width)
    withUnsafeTemporaryAllocation(of: Double.self, capacity: count * width) { filled in
      expect(data, patterns, into: filled, &sums, &squares)
      next.means = sums.map { $0.total / Double(count) }
      next.means.withUnsafeBufferPointer { means in
        squares.withUnsafeMutableBufferPointer { squares in
          for start in stride(from: 0, to: filled.count, by: width) {
            for i in 0..<width {
              let distance = filled[start &+ i] - means[i]
              for j in 0...i { squares[i &* width &+ j].add(distance * (filled[start &+ j] - means[j])) }
            }
          }
        }
      }
    }
    for i in 0..<width {
      for j in 0...i {
        next.covariance[i, j] = squares[i * width + j].total / Double(count)
        next.covariance[j, i] = next.covariance[i, j]
      }
    }
    return next
  }

  /// Fills every row under these estimates, and adds up the rows and what spread their gaps leave.
  private func expect(
    _ data: ScaledRows, _ patterns: [ScaledRows.Pattern], into filled: UnsafeMutableBufferPointer<Double>,
    _ sums: inout [CompensatedSum], _ squares: inout [CompensatedSum]
  ) {
    let width = data.width
    var start = 0
    for pattern in patterns {
      let conditional = given(pattern.known)
      means.withUnsafeBufferPointer { means in
        sums.withUnsafeMutableBufferPointer { sums in
          for row in pattern.rows {
            let expected = UnsafeMutableBufferPointer(rebasing: filled[start..<start + width])
            data.withRow(row) { conditional.expectations($0, means: means, into: expected) }
            for place in 0..<width { sums[place].add(expected[place]) }
            start += width
          }
        }
      }
      let missing = pattern.known.indices.filter { !pattern.known[$0] }
      for i in missing {
        for j in missing where j <= i {
          squares[i * width + j].add(conditional.table[i, j] * Double(pattern.rows.count))
        }
      }
    }
  }

  /// The largest change of a mean or a covariance.
  func distance(to other: NormalModel) -> Double {
    zip(means, other.means).reduce(covariance.distance(to: other.covariance)) {
      max($0, ($1.0 - $1.1).magnitude)
    }
  }
}
