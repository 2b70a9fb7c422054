/// The covariance of two columns over the rows where both have a value, divisor n - 1, in the product of their units.
///
/// - nil for fewer than two such rows, or where the number does not fit a double. A constant column has covariance 0.
package func covariance(_ x: Column, _ y: Column) -> Double? {
  let pairs = Pairs(x, y)
  guard pairs.count > 1 else { return nil }
  return CommonDeviations(pairs).covariance
}

/// The covariances of every two of `items`, pairwise complete; missing where a pair has none.
package func covariances(_ items: [Column]) -> Matrix {
  // Of items without a gap every pair has the same rows: each is centred once.
  let centred = items.map { $0.count > 1 && !$0.hasMissing ? Deviations($0.values) : nil }
  var matrix = Matrix(rows: items.count, columns: items.count)
  for i in items.indices {
    for j in i..<items.count {
      let value: Double
      if let a = centred[i], let b = centred[j] {
        value = CommonDeviations(a, b).covariance ?? .nan
      } else {
        value = covariance(items[i], items[j]) ?? .nan
      }
      matrix[i, j] = value
      matrix[j, i] = value
    }
  }
  return matrix
}
