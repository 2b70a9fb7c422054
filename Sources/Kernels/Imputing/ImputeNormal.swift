/// Items filled under the multivariate normal distribution, and the distribution itself.
package struct NormalImputation: Equatable, Sendable {
  /// One for each item, with the standard error of each filled value.
  package let imputed: [Imputed]
  /// The mean of each item in its unit; missing for an item that takes no part.
  package let means: Column
  /// The covariances of the items (divisor n), row by row; missing for an item that takes no part.
  package let covariances: [Double]
  /// How often the two steps ran; 0 when there was nothing to estimate from.
  package let iterations: Int
  /// Whether the last step changed the estimates by no more than the tolerance.
  package let converged: Bool
  /// The largest change of an estimate in the last step, on the scaled items; nil when no step was taken.
  package let residual: Double?
  /// How many items there were to estimate from: those with two values that differ.
  package let items: Int
  /// How many rows there were to estimate from: those with any of the items.
  package let rows: Int
}

/// Fills gaps with their expected values given what the area has, under a multivariate normal distribution.
///
/// - items: one column for each indicator, in its own unit, all of one length.
/// - Mean and covariance (divisor n) are the maximum likelihood estimates from all available values, found by expectation
///   and maximisation: each step expects the missing values, and their spread, under the last estimates and estimates
///   anew. On items scaled by their available mean and deviation it stops when no estimate changes by more than
///   `tolerance`, or after `maximumIterations`; `converged` says which. The likelihood never falls.
/// - The standard error is the root of the conditional variance: how far a value may lie from its expectation, the
///   estimates taken as known. It is never above the item's standard deviation in the distribution.
/// - An area without any value takes no part and keeps its gaps. So does an item that is constant or has fewer than two
///   values. With no more areas than items there is no distribution: every gap stays.
/// - An item that others determine to ten digits adds nothing to them and is left out of their expectations.
/// - rows: the areas to estimate from, all when nil; gaps elsewhere are filled too. The order of areas does not matter.
///   Changing an item's unit or zero changes its fills with it.
/// - Precondition: columns of one length; `tolerance` and `maximumIterations` above 0.
/// - Source: A. P. Dempster, N. M. Laird and D. B. Rubin, "Maximum likelihood from incomplete data via the EM
///   algorithm", JRSS B 39 (1977); R. J. A. Little and D. B. Rubin, "Statistical Analysis with Missing Data" (2002), 11.2.
package func imputeNormal(
  _ items: [Column], reference rows: [Int]? = nil, tolerance: Double = 1e-13, maximumIterations: Int = 10_000
) -> NormalImputation {
  precondition(tolerance > 0 && maximumIterations > 0, "a tolerance and a ceiling")
  precondition(items.allSatisfy { $0.count == items[0].count }, "items have the same rows")
  let scales = items.map { StandardScale(of: $0, reference: rows) }
  let taking = items.indices.filter { scales[$0] != nil }
  let data = ScaledRows(taking.map { scales[$0]?.apply(items[$0]) ?? items[$0] })
  var model = NormalModel(width: taking.count)
  let patterns = data.patterns(among: rows)
  let rowCount = patterns.reduce(0) { $0 + $1.rows.count }
  let enough = rowCount > taking.count
  var (iterations, converged) = (0, false)
  var residual: Double?
  while enough, !converged, iterations < maximumIterations {
    let next = model.improved(by: data, patterns)
    let change = next.distance(to: model)
    converged = change <= tolerance
    residual = change
    model = next
    iterations += 1
  }
  var (values, errors) = (items.map { _ in [Int: Double]() }, items.map { _ in [Int: Double]() })
  if iterations > 0 {
    for pattern in data.patterns(among: nil) {
      let conditional = model.given(pattern.known)
      for row in pattern.rows {
        let expected = [Double](unsafeUninitializedCapacity: data.width) { expected, count in
          model.means.withUnsafeBufferPointer { means in
            data.withRow(row) { conditional.expectations($0, means: means, into: expected) }
          }
          count = data.width
        }
        for place in taking.indices where !pattern.known[place] {
          guard let scale = scales[taking[place]] else { continue }
          values[taking[place]][row] = scale.value(at: expected[place])
          errors[taking[place]][row] = conditional.deviation(place) * scale.standardDeviation
        }
      }
    }
  }
  let imputed = items.indices.map { item in
    Imputed(items[item], estimate: { row in values[item][row].map { ($0, errors[item][row]) } })
  }
  var means = Column(missing: items.count)
  var covariances = [Double](repeating: .nan, count: items.count * items.count)
  for (i, first) in taking.enumerated() where iterations > 0 {
    guard let scale = scales[first] else { continue }
    means.values[first] = scale.value(at: model.means[i])
    for (j, second) in taking.enumerated() {
      let product = scale.standardDeviation * (scales[second]?.standardDeviation ?? .nan)
      covariances[first * items.count + second] = (model.covariance[i, j] * product).finiteOrMissing
    }
  }
  return NormalImputation(
    imputed: imputed, means: means, covariances: covariances, iterations: iterations, converged: converged,
    residual: residual, items: taking.count, rows: rowCount)
}

extension StandardScale {
  fileprivate func value(at score: Double) -> Double { mean + score * standardDeviation }
}
