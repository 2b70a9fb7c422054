import Glibc

/// The lower triangular factor L of a symmetric positive definite matrix, A = L·Lᵀ.
///
/// - matrix: only the diagonal and what is below it are read.
/// - nil when the matrix is not positive definite to working precision: a pivot that is missing, or not above 2⁻⁴⁵ of its
///   diagonal entry (what rounding leaves of a column that depends on those before it).
/// - Source: Golub and Van Loan, "Matrix Computations" (4th ed., 2013), algorithm 4.2.1.
package struct Cholesky: Sendable, Equatable {
  package let lower: Matrix

  package init?(_ matrix: Matrix) {
    precondition(matrix.isSquare, "a square matrix")
    let size = matrix.rows
    var l = Matrix(rows: size, columns: size)
    for i in 0..<size {
      for j in 0...i {
        var rest = matrix[i, j]
        for k in 0..<j { rest -= l[i, k] * l[j, k] }
        if i == j {
          guard rest > 0, rest.isFinite, rest > 0x1p-45 * matrix[i, i] else { return nil }
          l[i, i] = rest.squareRoot()
        } else {
          l[i, j] = rest / l[j, j]
        }
      }
    }
    guard l.isFinite else { return nil }
    lower = l
  }

  /// The x with A·x = b. - Precondition: one number for each row.
  package func solve(_ b: [Double]) -> [Double] {
    let size = lower.rows
    precondition(b.count == size, "one number for each row")
    var x = b
    for i in 0..<size {
      for k in 0..<i { x[i] -= lower[i, k] * x[k] }
      x[i] /= lower[i, i]
    }
    for i in (0..<size).reversed() {
      for k in i + 1..<max(size, i + 1) { x[i] -= lower[k, i] * x[k] }
      x[i] /= lower[i, i]
    }
    return x
  }

  /// The natural logarithm of the determinant of A.
  package var logDeterminant: Double {
    (0..<lower.rows).reduce(0) { $0 + 2 * log(lower[$1, $1]) }
  }
}
