/// Eigenvalues and eigenvectors of a symmetric matrix.
///
/// - matrix: finite and symmetric; only its diagonal and what is above it are read. Entries may have any size
///   (one below 2⁻¹⁰⁷⁴ of the largest counts as 0).
/// - The eigenvalues descend; those that are equal keep the order in which the rotations left them.
/// - Each eigenvector has length 1. Its sign is free, so it is chosen: the entries add up to more than 0; where they
///   add up to nothing (within 1e-10) the first entry that is not nothing is positive.
/// - Rotations end when every entry beside the diagonal is below 2⁻⁵⁸ of the largest entry, or after 64 sweeps
///   (`converged` is then false; no such matrix is known).
/// - nil when an entry that is read is missing or infinite. A matrix without rows has no eigenvalues.
/// - Source: cyclic Jacobi method, Golub and Van Loan, "Matrix Computations" (4th ed., 2013), section 8.5.
package struct SymmetricEigen: Sendable, Equatable {
  package let values: [Double]
  /// Column k belongs to `values[k]`.
  package let vectors: Matrix
  package let converged: Bool

  /// The eigenvector of `values[k]`.
  package func vector(_ k: Int) -> [Double] { vectors.column(k) }

  package init?(_ matrix: Matrix) {
    precondition(matrix.isSquare, "a square matrix")
    let size = matrix.rows
    var upper: [Double] = []
    for i in 0..<size { upper += matrix.values[i * size + i..<(i + 1) * size] }
    guard upper.allSatisfy({ $0.isFinite }) else { return nil }
    let scale = nearOne(upper.reduce(0) { max($0, $1.magnitude) })

    var a = [Double](repeating: 0, count: size * size)
    for i in 0..<size {
      for j in i..<size {
        let value = matrix[i, j] * scale
        a[i * size + j] = value
        a[j * size + i] = value
      }
    }
    // Eigenvectors as rows while rotating: a rotation then runs along memory.
    var v = Matrix.identity(size).values
    converged = a.withUnsafeMutableBufferPointer { a in
      v.withUnsafeMutableBufferPointer { v in Self.rotate(a, v, size) }
    }

    let order = (0..<size).sorted { a[$0 * size + $0] > a[$1 * size + $1] }
    values = order.map { a[$0 * size + $0] / scale }
    var vectors = Matrix(rows: size, columns: size)
    for (k, source) in order.enumerated() {
      let row = Self.signed(Array(v[source * size..<(source + 1) * size]))
      for i in 0..<size { vectors[i, k] = row[i] }
    }
    self.vectors = vectors
  }

  /// Turns the sign of a vector to the one the type promises.
  static func signed(_ vector: [Double]) -> [Double] {
    let sum = vector.reduce(0, +)
    let turn = sum.magnitude > 1e-10 ? sum < 0 : vector.first { $0.magnitude > 1e-10 }.map { $0 < 0 } ?? false
    return turn ? vector.map { 0 - $0 } : vector
  }

  private static func rotate(
    _ a: UnsafeMutableBufferPointer<Double>, _ v: UnsafeMutableBufferPointer<Double>, _ size: Int
  ) -> Bool {
    for _ in 0..<64 {
      var turned = false
      for p in 0..<size {
        for q in p + 1..<max(size, p + 1) {
          let beside = a[p * size + q]
          if beside.magnitude <= 0x1p-58 { continue }
          turned = true
          let half = (a[q * size + q] - a[p * size + p]) / (2 * beside)
          let tangent = (half < 0 ? -1 : 1) / (half.magnitude + (1 + half * half).squareRoot())
          let cosine = 1 / (1 + tangent * tangent).squareRoot()
          let sine = tangent * cosine
          let (first, second) = (a[p * size + p] - tangent * beside, a[q * size + q] + tangent * beside)
          turn(a, size, p, q, cosine, sine)
          turn(v, size, p, q, cosine, sine)
          // The other half follows by symmetry, and the corner is known without rounding twice.
          for k in 0..<size {
            a[k * size + p] = a[p * size + k]
            a[k * size + q] = a[q * size + k]
          }
          a[p * size + p] = first
          a[q * size + q] = second
          a[p * size + q] = 0
          a[q * size + p] = 0
        }
      }
      if !turned { return true }
    }
    return false
  }

  /// Rows p and q become cosine·p - sine·q and sine·p + cosine·q.
  private static func turn(
    _ m: UnsafeMutableBufferPointer<Double>, _ size: Int, _ p: Int, _ q: Int, _ cosine: Double, _ sine: Double
  ) {
    for k in 0..<size {
      let (x, y) = (m[p &* size &+ k], m[q &* size &+ k])
      m[p &* size &+ k] = cosine * x - sine * y
      m[q &* size &+ k] = sine * x + cosine * y
    }
  }
}
