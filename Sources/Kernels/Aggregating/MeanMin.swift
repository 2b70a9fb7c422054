/// The mean-min function of one row: M - a (sqrt((M - min)² + b²) - b), between its mean and its least item.
///
/// - values: standardised items (as for Mazziotta-Pareto: mean 100, deviation 10), missing as NaN; weights: for M,
///   rescaled over the available items; an item of weight 0 does not count.
/// - penalty: a, from 0 (the mean) to 1; smoothness: b, from 0; a = 1 with b = 0 gives the least item.
/// - nil when every item that counts is missing, or when the result is beyond a double.
/// - Source: F. Casadio Tarabusi and G. Guarini, "An unbalance adjustment method for development indicators",
///   Social Indicators Research 112 (2013). Compind's own function standardises with the wrong column means.
package func meanMin(
  _ values: [Double], weights: [Double], penalty: Double, smoothness: Double
) -> Double? {
  checkMeanMin(penalty, smoothness)
  let mean = oneRow(values, weights) { penalised($0, penalty, smoothness) }
  return mean.isNaN ? nil : mean
}

/// The mean-min function of each row; row by row the same bits as the version for one row.
///
/// - Precondition: penalty in 0...1, smoothness 0 or more, one weight for each item, columns of one length.
package func meanMin(
  _ items: [Column], weights: [Double], penalty: Double, smoothness: Double
) -> Column {
  checkMeanMin(penalty, smoothness)
  return eachRow(items, weights) { penalised($1, penalty, smoothness) }
}

private func checkMeanMin(_ penalty: Double, _ smoothness: Double) {
  precondition(
    (0...1).contains(penalty) && smoothness >= 0 && smoothness.isFinite, "a penalty the method knows")
}

private func penalised(_ row: RowItems, _ penalty: Double, _ smoothness: Double) -> Double {
  let mean = weightedMean(row)
  let gap = mean - leastItem(row)
  // The root with the larger number taken out, so that no square overflows.
  let (small, large) = (min(gap.magnitude, smoothness), max(gap.magnitude, smoothness))
  let root = large > 0 ? large * (1 + (small / large) * (small / large)).squareRoot() : 0
  return (mean - penalty * (root - smoothness)).finiteOrMissing
}
