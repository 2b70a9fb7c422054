/// The form of a Mazziotta-Pareto index.
package struct MazziottaPareto: Hashable, Sendable {
  /// Whether imbalance among the items is taken off the mean or put on it.
  package enum Penalty: Hashable, Sendable {
    /// For items where more is better.
    case minus
    /// For items where more is worse.
    case plus
  }
  package let penalty: Penalty
  /// The divisor of a row's variance.
  package let divisor: Divisor

  /// The divisor of a variance over n values.
  package enum Divisor: Hashable, Sendable {
    /// n, as in the authors' papers.
    case n
    /// n - 1, as in Compind's `ci_mpi`.
    case nMinusOne
  }

  package init(penalty: Penalty = .minus, divisor: Divisor = .n) {
    self.penalty = penalty
    self.divisor = divisor
  }

  /// The index of one row, M - S²/M or M + S²/M.
  ///
  /// - values: standardised items (`mazziottaParetoScores`, or an adjusted index's `AdjustedGoalposts`), missing as
  ///   NaN.
  /// - weights: one for each item, 0 or more; rescaled over the available items, and used for M and for S². The
  ///   papers weigh all items the same. An item of weight 0 does not count.
  /// - nil when every item that counts is missing, for one item with divisor n - 1, and when M is 0.
  /// - Source: M. Mazziotta and A. Pareto, "On a generalized non-compensatory composite index for measuring
  ///   socio-economic phenomena", Social Indicators Research 127 (2016).
  package func index(_ values: [Double], weights: [Double]) -> Double? {
    let index = oneRow(values, weights) { parts($0).index }
    return index.isNaN ? nil : index
  }

  /// The index and the penalty of each row; row by row the same bits as the version for one row.
  ///
  /// - Precondition: at least one item, one weight for each, columns of one length.
  package func index(_ items: [Column], weights: [Double]) -> (index: Column, penalties: Column) {
    var penalties = Column(missing: rowCount(items, weights))
    let index = eachRow(items, weights) { row, items in
      let (index, penalty) = parts(items)
      penalties.values[row] = penalty
      return index
    }
    return (index, penalties)
  }

  private func parts(_ row: RowItems) -> (index: Double, penalty: Double) {
    let mean = weightedMean(row)
    var (squares, total) = (0.0, 0.0)
    for k in row.values.indices {
      let ratio = (row.values[k] - mean) / mean
      squares += row.weights[k] * (ratio * ratio)
      total += row.weights[k]
    }
    let count = Double(row.values.count)
    let correction = divisor == .n ? 1 : count / (count - 1)
    // S²/M as M (S/M)²: no square of a large score.
    let penalty = (mean * (squares / total * correction)).finiteOrMissing
    return ((self.penalty == .minus ? mean - penalty : mean + penalty).finiteOrMissing, penalty)
  }
}

/// Scores with mean 100 and standard deviation 10, on which the Mazziotta-Pareto index stands.
///
/// - x: one indicator over all areas, in its own unit; missing values stay missing; lower is better when reversed.
/// - rows: where mean and deviation are taken, all rows when nil. divisor: of the variance, n in the papers.
/// - A column whose reference rows are constant, single or all missing is missing throughout.
/// - Source: Mazziotta and Pareto (2016), as above.
package func mazziottaParetoScores(
  _ x: Column, reference rows: [Int]? = nil, reversed: Bool = false, divisor: MazziottaPareto.Divisor = .n
) -> Column {
  let (number, spread) = x.withAvailable(rows) { ($0.count, Moments.spread(of: $0)) }
  guard let scale = StandardScale(spread, reversed: reversed) else { return Column(missing: x.count) }
  let count = Double(number)
  let deviation = divisor == .n ? 10 * (count / (count - 1)).squareRoot() : 10
  return scale.apply(x, targetMean: 100, targetDeviation: deviation)
}
