/// A square matrix split by Gaussian elimination with row exchanges, to solve A·x = b for any b.
///
/// - Rows are first brought to a common size by powers of two; the largest entry of a column is the pivot, the first
///   one where several are equal.
/// - nil when an entry is missing or infinite, or when the matrix is singular to working precision: a pivot not above
///   n · 2⁻⁵² of the largest entry of the matrix after the rows were brought to size.
/// - Source: Golub and Van Loan, "Matrix Computations" (4th ed., 2013), algorithm 3.4.1.
package struct Elimination: Sendable, Equatable {
  private let split: Matrix
  private let order: [Int]
  private let scales: [Double]

  package init?(_ matrix: Matrix) {
    precondition(matrix.isSquare, "a square matrix")
    guard matrix.isFinite else { return nil }
    let size = matrix.rows
    var a = matrix
    scales = (0..<size).map { i in
      nearOne(matrix.values[i * size..<(i + 1) * size].reduce(0) { max($0, $1.magnitude) })
    }
    for i in 0..<size {
      for j in 0..<size { a[i, j] *= scales[i] }
    }
    let floor = Double(size) * 0x1p-52 * a.values.reduce(0) { max($0, $1.magnitude) }
    var order = Array(0..<size)
    for k in 0..<size {
      var best = k
      for i in k..<size where a[i, k].magnitude > a[best, k].magnitude { best = i }
      guard a[best, k].magnitude > floor else { return nil }
      if best != k {
        for j in 0..<size {
          let held = a[k, j]
          a[k, j] = a[best, j]
          a[best, j] = held
        }
        order.swapAt(k, best)
      }
      for i in k + 1..<max(size, k + 1) {
        let factor = a[i, k] / a[k, k]
        a[i, k] = factor
        if factor == 0 { continue }
        for j in k + 1..<size { a[i, j] -= factor * a[k, j] }
      }
    }
    (split, self.order) = (a, order)
  }

  /// The x with A·x = b. - Precondition: one number for each row.
  package func solve(_ b: [Double]) -> [Double] {
    let size = split.rows
    precondition(b.count == size, "one number for each row")
    var x = order.map { b[$0] * scales[$0] }
    for i in 0..<size {
      for k in 0..<i { x[i] -= split[i, k] * x[k] }
    }
    for i in (0..<size).reversed() {
      for k in i + 1..<max(size, i + 1) { x[i] -= split[i, k] * x[k] }
      x[i] /= split[i, i]
    }
    return x
  }

  /// The inverse of A.
  package var inverse: Matrix {
    let size = split.rows
    var inverse = Matrix(rows: size, columns: size)
    for j in 0..<size {
      var unit = [Double](repeating: 0, count: size)
      unit[j] = 1
      for (i, value) in solve(unit).enumerated() { inverse[i, j] = value }
    }
    return inverse
  }
}

/// The x with A·x = b, or nil when A is singular to working precision or has a missing entry.
package func solve(_ a: Matrix, _ b: [Double]) -> [Double]? { Elimination(a)?.solve(b) }
