/// Weights from comparisons of two items at a time: the analytic hierarchy process.
///
/// - judgements: entry (i, j) says how many times as important item i is as item j. Where only one of (i, j) and (j, i) is
///   there the other is its reciprocal; the diagonal is 1.
/// - nil when both of a pair are missing, when an entry is not above 0 or is infinite, and for no item.
/// - Power iteration until no weight changes by more than 1e-15, at most 10,000 rounds (`converged`).
/// - Source: T. L. Saaty, "The Analytic Hierarchy Process" (1980); his random indices, from 11 items on as in his later
///   tables.
package struct PairwiseComparison: Sendable, Equatable {
  /// The principal eigenvector, scaled to add up to 1.
  package let weights: [Double]
  /// The largest eigenvalue; the number of items when the judgements agree with each other.
  package let eigenvalue: Double
  /// The consistency index (eigenvalue - n) / (n - 1) over the index of random judgements; Saaty asks for at most 0.1. 0
  /// for one or two items, which cannot disagree; nil for more than 15.
  package let consistencyRatio: Double?
  package let converged: Bool
  /// The rounds of the iteration, and the largest change of a weight in the last one.
  package let rounds: Int
  package let residual: Double

  private static let randomIndices = [
    0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
  ]

  package init?(_ judgements: Matrix) {
    precondition(judgements.isSquare, "a row and a column for each item")
    let n = judgements.rows
    guard n > 0 else { return nil }
    var matrix = Matrix(rows: n, columns: n, repeating: 1)
    for i in 0..<n {
      for j in 0..<n where j != i {
        let (given, other) = (judgements[i, j], judgements[j, i])
        matrix[i, j] = given.isNaN ? 1 / other : given
        guard matrix[i, j] > 0, matrix[i, j].isFinite else { return nil }
      }
    }
    var vector = equalWeights(n)
    var next = vector
    var eigenvalue = Double(n)
    var settled = false
    var taken = 0
    var change = 0.0
    while !settled, taken < 10_000 {
      let found = next.withUnsafeMutableBufferPointer { next in
        matrix.multiply(vector, into: next)
        eigenvalue = next.reduce(0, +)
        return shareOut(next)
      }
      guard found else { return nil }
      change = 0
      for k in 0..<n { change = max(change, (next[k] - vector[k]).magnitude) }
      settled = change <= 1e-15
      swap(&vector, &next)
      taken += 1
    }
    (weights, self.eigenvalue, converged) = (vector, eigenvalue, settled)
    (rounds, residual) = (taken, change)
    if n < 3 {
      consistencyRatio = 0
    } else if n <= Self.randomIndices.count {
      consistencyRatio = (eigenvalue - Double(n)) / Double(n - 1) / Self.randomIndices[n - 1]
    } else {
      consistencyRatio = nil
    }
  }
}
