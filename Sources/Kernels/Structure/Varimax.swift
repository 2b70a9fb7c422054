import Glibc

/// Loadings turned so that each factor is about few items: varimax rotation.
package struct Varimax: Sendable, Equatable {
  /// One row for each item, one column for each factor; factors by explained variance, largest first, each with a sign
  /// that makes its entries add up to more than 0.
  package let loadings: Matrix
  package let converged: Bool

  /// The variance each factor explains: the sum of its squared loadings.
  package var explained: [Double] {
    (0..<loadings.columns).map { k in loadings.column(k).reduce(0) { $0 + $1 * $1 } }
  }

  /// Rotates `loadings` (items in rows, factors in columns).
  ///
  /// - normalised: every item counts the same, whatever its communality (Kaiser's normalisation).
  /// - Factors are turned two by two until no turn exceeds 1e-13, or 1,000 rounds.
  /// - A row of zeros stays zero; a missing loading gives missing loadings. One factor stays as it is but for its sign.
  /// - Source: H. F. Kaiser, "The varimax criterion for analytic rotation in factor analysis" (1958).
  package init(_ loadings: Matrix, normalised: Bool = true) {
    let (items, factors) = (loadings.rows, loadings.columns)
    let lengths = (0..<items).map { i -> Double in
      let length = loadings.row(i).reduce(0) { $0 + $1 * $1 }.squareRoot()
      return normalised && length > 0 ? length : 1
    }
    var columns = (0..<factors).map { k in (0..<items).map { loadings[$0, k] / lengths[$0] } }
    var settled = false
    for _ in 0..<1000 {
      settled = true
      for p in 0..<factors {
        for q in p + 1..<max(factors, p + 1) where Self.turn(&columns, p, q).magnitude > 1e-13 {
          settled = false
        }
      }
      if settled { break }
    }
    converged = settled
    for k in 0..<factors {
      for i in 0..<items { columns[k][i] *= lengths[i] }
      columns[k] = SymmetricEigen.signed(columns[k])
    }
    let sizes = columns.map { $0.reduce(0) { $0 + $1 * $1 } }
    let order = (0..<factors).sorted { sizes[$0] > sizes[$1] }
    var rotated = Matrix(rows: items, columns: factors)
    for (k, source) in order.enumerated() {
      for i in 0..<items { rotated[i, k] = columns[source][i] }
    }
    self.loadings = rotated
  }

  /// Turns two factors to the best angle for the two, and gives it.
  private static func turn(_ columns: inout [[Double]], _ p: Int, _ q: Int) -> Double {
    let count = Double(columns[p].count)
    var (a, b, c, d) = (0.0, 0.0, 0.0, 0.0)
    for (x, y) in zip(columns[p], columns[q]) {
      let (u, v) = (x * x - y * y, 2 * x * y)
      a += u
      b += v
      c += u * u - v * v
      d += 2 * u * v
    }
    let (above, below) = (d - 2 * a * b / count, c - (a * a - b * b) / count)
    // Where every angle is as good as another, rounding must not choose one.
    guard hypot(above, below) > 1e-14 * count else { return 0 }
    let angle = atan2(above, below) / 4
    let (cosine, sine) = (cos(angle), sin(angle))
    for i in columns[p].indices {
      let (x, y) = (columns[p][i], columns[q][i])
      columns[p][i] = cosine * x + sine * y
      columns[q][i] = cosine * y - sine * x
    }
    return angle
  }
}
