import Glibc

/// One common factor of items by maximum likelihood.
///
/// - items: one column for each item, at least three; rows where any item is missing are left out. Units do not matter.
/// - nil for fewer items, for fewer than two complete rows, for a constant item, and when the items determine each other
///   (their correlation matrix is singular: the likelihood then has no maximum).
/// - A unique variance is kept at or above 0.005; where that binds (`isBound`) an item is all factor, which is
///   a sign that the model does not fit (a Heywood case).
/// - Newton's method on the logarithms of the unique variances, with shortened steps while the likelihood falls, until
///   the gradient is below 1e-11 (`converged`), at most 200 steps.
/// - Sign: the loadings add up to more than 0.
/// - Source: K. G. Jöreskog, "Some contributions to maximum likelihood factor analysis" (1967); second derivatives
///   after M. R. B. Clarke (1970); the lower bound is the one of `factanal` of R.
package struct FactorAnalysis: Sendable, Equatable {
  /// The correlation of each item with the factor.
  package let loadings: [Double]
  /// The share of each item's variance that the factor leaves.
  package let uniqueVariances: [Double]
  /// Whether any unique variance is at its lower bound.
  package let isBound: Bool
  package let converged: Bool
  /// The steps taken, and the largest entry of the gradient after them.
  package let rounds: Int
  package let residual: Double
  /// How far the model is from the correlations: the discrepancy of maximum likelihood, 0 for a perfect fit.
  package let discrepancy: Double

  /// The weights of the standardised items in the factor score: loading over unique variance, scaled to add up to 1.
  ///
  /// - May hold a negative number. nil when they add up to nothing.
  /// - Source: regression and Bartlett scores, which with one factor differ by a constant only; as in the English indices
  ///   of deprivation.
  package var scoreWeights: [Double]? { shares(zip(loadings, uniqueVariances).map { $0 / $1 }) }

  package init?(_ items: [Column]) {
    let columns = completeRows(items)
    guard columns.count > 2, columns[0].count > 1 else { return nil }
    let matrix = correlations(columns.map { Column($0) })
    guard matrix.isFinite, Cholesky(matrix) != nil, let inverse = Elimination(matrix)?.inverse else {
      return nil
    }
    self.init(correlations: matrix, inverse: inverse)
  }

  private init?(correlations matrix: Matrix, inverse: Matrix) {
    let k = matrix.rows
    let floor = log(0.005)
    var logs = (0..<k).map { max(floor, log((1 - 0.5 / Double(k)) / inverse[$0, $0])) }
    guard var state = Likelihood(matrix, logs) else { return nil }
    var settled = false
    var taken = 0
    var gradient = 0.0
    for _ in 0..<200 {
      let free = (0..<k).filter { logs[$0] > floor || state.gradient[$0] < 0 }
      gradient = free.reduce(0) { max($0, state.gradient[$1].magnitude) }
      if gradient <= 1e-11 {
        settled = true
        break
      }
      let step = state.step(free)
      var next: (logs: [Double], state: Likelihood)?
      var length = min(1, 2 / (step.reduce(0) { max($0, $1.magnitude) }))
      // What rounding may add to the discrepancy: the least eigenvalue is known to a part of the largest only.
      let allowance = 1e-15 * Double(k) * max(1, state.eigen.values[0] / state.eigen.values[k - 1])
      for _ in 0..<50 {
        let trial = (0..<k).map { max(floor, logs[$0] - length * step[$0]) }
        if let found = Likelihood(matrix, trial), found.discrepancy <= state.discrepancy + allowance {
          next = (trial, found)
          break
        }
        length /= 2
      }
      guard let next, next.logs != logs else { break }
      (logs, state) = next
      taken += 1
    }
    (converged, rounds, residual) = (settled, taken, gradient)
    uniqueVariances = logs.map { exp($0) }
    isBound = logs.contains { $0 <= floor }
    discrepancy = state.discrepancy
    let size = max(0, state.eigen.values[0] - 1).squareRoot()
    loadings = SymmetricEigen.signed(
      zip(state.eigen.vector(0), uniqueVariances).map { $0 * $1.squareRoot() * size })
  }
}

/// The likelihood at given unique variances, the loading at its best.
private struct Likelihood {
  let eigen: SymmetricEigen
  let discrepancy: Double
  let gradient: [Double]

  init?(_ correlations: Matrix, _ logs: [Double]) {
    let k = logs.count
    let roots = logs.map { exp(-$0 / 2) }
    var scaled = correlations
    for i in 0..<k {
      for j in 0..<k { scaled[i, j] *= roots[i] * roots[j] }
    }
    guard let eigen = SymmetricEigen(scaled), eigen.values[k - 1] > 0 else { return nil }
    self.eigen = eigen
    discrepancy = eigen.values.dropFirst().reduce(0) { $0 + ($1 - log($1) - 1) }
    gradient = (0..<k).map { j in
      (1..<k).reduce(0) { $0 + (1 - eigen.values[$1]) * eigen.vectors[j, $1] * eigen.vectors[j, $1] }
    }
  }

  /// The step that Newton's method takes off, for the free variances only.
  func step(_ free: [Int]) -> [Double] {
    var step = [Double](repeating: 0, count: gradient.count)
    let part = free.map { gradient[$0] }
    let found =
      Cholesky(curvature(free, exact: true))?.solve(part) ?? Cholesky(curvature(free, exact: false))?.solve(
        part)
      ?? part
    for (place, j) in free.enumerated() { step[j] = found[place] }
    return step
  }

  private func curvature(_ free: [Int], exact: Bool) -> Matrix {
    let (values, vectors) = (eigen.values, eigen.vectors)
    var matrix = Matrix(rows: free.count, columns: free.count)
    for (row, j) in free.enumerated() {
      for (column, l) in free.enumerated() {
        let first = vectors[j, 0] * vectors[l, 0]
        let rest = (j == l ? 1 : 0) - first
        guard exact else {
          matrix[row, column] = rest * rest
          continue
        }
        var (plain, mixed) = (0.0, 0.0)
        for m in 1..<values.count {
          let product = vectors[j, m] * vectors[l, m]
          plain += values[m] * product
          mixed += (1 - values[m]) * (values[0] + values[m]) / (values[0] - values[m]) * product
        }
        matrix[row, column] = plain * rest + first * mixed
      }
    }
    return matrix
  }
}
