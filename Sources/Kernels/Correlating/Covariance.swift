/// The covariance of two columns over the rows where both have a value, divisor n - 1, in the product of their units.
///
/// - nil for fewer than two such rows, or where the number does not fit a double. A constant column has covariance 0.
package func covariance(_ x: Column, _ y: Column) -> Double? {
  let pairs = Pairs(x, y)
  guard pairs.count > 1 else { return nil }
  let (a, b) = (Deviations(pairs.x), Deviations(pairs.y))
  let sum = zip(a.values, b.values).map { $0 * $1 }.withUnsafeBufferPointer { CompensatedSum($0).total }
  let value = sum / Double(pairs.count - 1) / a.scale / b.scale
  return value.isFinite ? value : nil
}

/// The covariances of every two of `items`, pairwise complete; missing where a pair has none.
package func covariances(_ items: [Column]) -> Matrix {
  var matrix = Matrix(rows: items.count, columns: items.count)
  for i in items.indices {
    for j in i..<items.count {
      let value = covariance(items[i], items[j]) ?? .nan
      matrix[i, j] = value
      matrix[j, i] = value
    }
  }
  return matrix
}
