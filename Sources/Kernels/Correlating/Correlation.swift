/// How the association of two columns is measured.
package enum CorrelationMethod: String, Hashable, Sendable, CaseIterable {
  /// The product-moment correlation.
  case pearson
  /// The product-moment correlation of the ranks; ties share their mean rank.
  case spearman
  /// Kendall's tau-b: concordant less discordant pairs, ties taken out of the total.
  case kendall
}

/// The correlation of two columns over the rows where both have a value, from -1 to 1.
///
/// - nil when fewer than two rows have both values, or when either column is constant over those rows.
/// - An offset or a unit costs no digits: values are centred and brought to size first. Swapping the columns changes
///   nothing, and reversing one turns the sign.
/// - Source: Pearson (1896); Spearman (1904) with mean ranks; M. G. Kendall, "The treatment of ties in ranking problems"
///   (1945), tau-b.
package func correlation(_ x: Column, _ y: Column, _ method: CorrelationMethod = .pearson) -> Double? {
  correlation(of: Pairs(x, y), method)
}

/// The correlations of every two of `items`, pairwise complete; missing where a pair has none.
///
/// - The diagonal is exactly 1, or missing for an item with fewer than two different values.
/// - One worker and many give the same matrix.
package func correlations(
  _ items: [Column], _ method: CorrelationMethod = .pearson, workers: Int = 1
) -> Matrix {
  let rows = parallelMap(count: items.count, workers: workers) { i in
    (i..<items.count).map { j in correlation(items[i], items[j], method) ?? .nan }
  }
  var matrix = Matrix(rows: items.count, columns: items.count)
  for (i, row) in rows.enumerated() {
    for (k, value) in row.enumerated() {
      matrix[i, i + k] = value
      matrix[i + k, i] = value
    }
    if !row[0].isNaN { matrix[i, i] = 1 }
  }
  return matrix
}

func correlation(of pairs: Pairs, _ method: CorrelationMethod) -> Double? {
  guard pairs.count > 1 else { return nil }
  switch method {
  case .pearson: return product(Deviations(pairs.x), Deviations(pairs.y))
  case .spearman: return product(Deviations(pairs.ranks.x), Deviations(pairs.ranks.y))
  case .kendall: return KendallCounts(pairs).tau
  }
}

private func product(_ x: Deviations, _ y: Deviations) -> Double? {
  guard x.squares > 0, y.squares > 0 else { return nil }
  let sum = zip(x.values, y.values).map { $0 * $1 }.withUnsafeBufferPointer { CompensatedSum($0).total }
  return min(1, max(-1, sum / (x.squares * y.squares).squareRoot()))
}

/// The rows where two columns both have a value.
struct Pairs {
  let x: [Double]
  let y: [Double]

  init(_ x: Column, _ y: Column) {
    precondition(x.count == y.count, "columns of one length")
    var (left, right) = ([Double](), [Double]())
    left.reserveCapacity(x.count)
    right.reserveCapacity(x.count)
    for (a, b) in zip(x.values, y.values) where a == a && b == b {
      left.append(a)
      right.append(b)
    }
    (self.x, self.y) = (left, right)
  }

  init(x: [Double], y: [Double]) { (self.x, self.y) = (x, y) }

  var count: Int { x.count }

  /// The same pairs as ranks; ties share their mean.
  var ranks: Pairs {
    Pairs(
      x: places(Column(x), ties: .mean, among: nil, largestFirst: false).values,
      y: places(Column(y), ties: .mean, among: nil, largestFirst: false).values)
  }
}

/// Differences from the mean, brought near 1 by a power of two, and the sum of their squares.
///
/// The first value is taken off before the mean, so a common offset leaves no trace; a constant has squares of exactly 0.
struct Deviations {
  let values: [Double]
  /// The sum of the squares of `values`.
  let squares: Double
  /// What `values` were multiplied by: true differences are `values / scale`.
  let scale: Double

  init(_ x: [Double]) {
    let (least, greatest) = x.withUnsafeBufferPointer { extremes(of: $0) }
    guard let first = x.first, least < greatest else {
      values = [Double](repeating: 0, count: x.count)
      (squares, scale) = (0, 1)
      return
    }
    // Half of each end: the span itself may lie beyond the largest double.
    let scale = nearOne(greatest / 2 - least / 2) / 2
    let shifted = x.map { scale < 1 ? $0 * scale - first * scale : ($0 - first) * scale }
    let mean = shifted.withUnsafeBufferPointer { CompensatedSum($0).total } / Double(x.count)
    let centred = shifted.map { $0 - mean }
    values = centred
    self.scale = scale
    squares = centred.map { $0 * $0 }.withUnsafeBufferPointer { CompensatedSum($0).total }
  }
}
