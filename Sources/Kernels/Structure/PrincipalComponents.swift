/// The principal components of items: the eigenvectors of their correlation matrix, the one with most variance first.
///
/// - items: one column for each item; rows where any item is missing are left out. Units and offsets do not matter.
/// - nil for no item, for fewer than two complete rows, and when an item is constant over them.
/// - Sign: each vector's entries add up to more than 0 (see `SymmetricEigen`).
/// - Source: OECD/JRC handbook (2008), section on multivariate analysis; K. Pearson (1901), H. Hotelling (1933).
package struct PrincipalComponents: Sendable, Equatable {
  /// The variance of each component; they add up to the number of items. Rounding may leave the last a little below 0.
  package let eigenvalues: [Double]
  /// Unit vectors: one row for each item, one column for each component.
  package let vectors: Matrix
  package let converged: Bool
  private let centres: [Double]
  private let widths: [Double]

  package init?(_ items: [Column]) {
    let columns = completeRows(items)
    guard let count = columns.first?.count, count > 1 else { return nil }
    let moments = columns.map { $0.withUnsafeBufferPointer { Moments(of: $0) } }
    guard moments.allSatisfy({ !$0.isConstant }) else { return nil }
    guard let eigen = SymmetricEigen(correlations(columns.map { Column($0) })) else { return nil }
    eigenvalues = eigen.values
    vectors = eigen.vectors
    converged = eigen.converged
    centres = moments.map { $0.mean ?? .nan }
    widths = moments.map { $0.standardDeviation ?? .nan }
  }

  /// What share of all variance each component carries; they add up to 1.
  package var varianceShares: [Double] { eigenvalues.map { $0 / Double(eigenvalues.count) } }

  /// The correlations of the items with the first `count` components: vectors times the roots of the eigenvalues.
  package func loadings(_ count: Int) -> Matrix {
    var loadings = Matrix(rows: vectors.rows, columns: count)
    for i in 0..<vectors.rows {
      for k in 0..<count { loadings[i, k] = vectors[i, k] * max(0, eigenvalues[k]).squareRoot() }
    }
    return loadings
  }

  /// The areas' values on a component: standardised items times its vector; missing where any item is.
  ///
  /// - standardised: divides by the root of the eigenvalue, so that the complete rows have variance 1.
  /// - Precondition: the items the components were found from, or others on the same scales.
  package func scores(_ items: [Column], component k: Int = 0, standardised: Bool = false) -> Column {
    precondition(items.count == centres.count, "one column for each item")
    let size = standardised ? eigenvalues[k].squareRoot() : 1
    return Column(
      (0..<(items.first?.count ?? 0)).map { row in
        var sum = 0.0
        for (j, item) in items.enumerated() {
          sum += (item.values[row] - centres[j]) / widths[j] * vectors[j, k]
        }
        return (sum / size).finiteOrMissing
      })
  }
}

/// Which components are kept; at least one always is.
package enum ComponentRule: Sendable, Equatable {
  case count(Int)
  /// Those whose eigenvalue is above a number; Kaiser's rule says 1.
  case eigenvalueAbove(Double)
  /// Those that carry more than a share of all variance; the handbook says 0.1.
  case shareAbove(Double)
  /// The first ones that together carry at least a share of all variance; the handbook says 0.6.
  case cumulatedShare(Double)

  /// How many of these eigenvalues are kept. - Precondition: they descend and there is at least one.
  package func kept(_ eigenvalues: [Double]) -> Int {
    let total = eigenvalues.reduce(0, +)
    let number: Int
    switch self {
    case .count(let wanted): number = wanted
    case .eigenvalueAbove(let limit): number = eigenvalues.count { $0 > limit }
    case .shareAbove(let share): number = eigenvalues.count { $0 > share * total }
    case .cumulatedShare(let share):
      var sum = 0.0
      // A share that is met but for rounding is met.
      number =
        1
        + eigenvalues.prefix { value in
          sum += value
          return sum < share * total * (1 - 1e-12)
        }.count
    }
    return min(max(number, 1), eigenvalues.count)
  }
}
