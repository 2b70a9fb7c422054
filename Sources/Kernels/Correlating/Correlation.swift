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
  // Of items without a gap every pair has the same rows: each is centred once.
  let centred = parallelMap(count: items.count, workers: workers) { i -> Deviations? in
    guard method != .kendall, items[i].count > 1, !items[i].hasMissing else { return nil }
    return Deviations(method == .pearson ? items[i].values : meanRanks(items[i].values))
  }
  let rows = parallelMap(count: items.count, workers: workers) { i in
    (i..<items.count).map { j -> Double in
      if let x = centred[i], let y = centred[j] { return CommonDeviations(x, y).correlation ?? .nan }
      return correlation(items[i], items[j], method) ?? .nan
    }
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
  case .pearson: return CommonDeviations(pairs).correlation
  case .spearman: return CommonDeviations(pairs.ranks).correlation
  case .kendall: return KendallCounts(pairs).tau
  }
}

/// The rows where two columns both have a value.
struct Pairs {
  let x: [Double]
  let y: [Double]

  init(_ x: Column, _ y: Column) {
    precondition(x.count == y.count, "columns of one length")
    var right: [Double] = []
    let left = [Double](unsafeUninitializedCapacity: x.count) { left, count in
      right = [Double](unsafeUninitializedCapacity: x.count) { right, count in
        x.values.withUnsafeBufferPointer { x in
          y.values.withUnsafeBufferPointer { y in count = Self.copy(x, y, left, right) }
        }
      }
      count = right.count
    }
    (self.x, self.y) = (left, right)
  }

  /// Copies the rows where both have a value, and says how many there are.
  private static func copy(
    _ x: UnsafeBufferPointer<Double>, _ y: UnsafeBufferPointer<Double>,
    _ left: UnsafeMutableBufferPointer<Double>, _ right: UnsafeMutableBufferPointer<Double>
  ) -> Int {
    var kept = 0
    // No branch: gaps are scattered, and a mispredicted branch costs more.
    for row in 0..<x.count {
      let (a, b) = (x[row], y[row])
      left[kept] = a
      right[kept] = b
      kept &+= (a == a ? 1 : 0) & (b == b ? 1 : 0)
    }
    return kept
  }

  init(x: [Double], y: [Double]) { (self.x, self.y) = (x, y) }

  var count: Int { x.count }

  /// The same pairs as ranks; ties share their mean.
  var ranks: Pairs { Pairs(x: meanRanks(x), y: meanRanks(y)) }
}

private func meanRanks(_ values: [Double]) -> [Double] {
  places(Column(values), ties: .mean, among: nil, largestFirst: false).values
}
