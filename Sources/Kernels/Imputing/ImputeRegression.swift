/// A column filled by a regression, and how well the regression fits.
package struct RegressionImputation: Equatable, Sendable {
  /// With the standard error of prediction of each filled value.
  package let imputed: Imputed
  /// What each predictor adds for one of its units, in the unit of the column; missing for one that is left out.
  package let coefficients: Column
  /// The value the line gives where every predictor is 0; missing without a fit.
  package let intercept: Double?
  /// The share of the column's variance that the fit explains, 0 to 1; nil without a fit, and for a constant column.
  package let rSquared: Double?
  /// How many rows the fit rests on.
  package let rows: Int
}

/// Fills every gap of `x` with what a least-squares regression on other columns predicts.
///
/// - x: one indicator over all areas; predictors: named other columns, each in its own unit.
/// - The fit uses the reference rows (all when nil) that have `x` and every predictor. A gap is filled where every
///   predictor is there; fills may leave the range of `x`.
/// - Standard error of prediction: s·sqrt(1 + 1/n + leverage), with s² = sum of squared residuals / (n - coefficients):
///   the spread of one new area about the line together with the line's own uncertainty.
/// - A predictor that is constant, or that the ones before it determine to nine digits, is left out. With fewer rows
///   than coefficients + 1 there is no fit and every gap stays. Without predictors the fill is the mean.
/// - Shifting or scaling a predictor changes no fill; scaling `x` scales the fills. The order of areas does not matter.
/// - Precondition: columns of one length.
/// - Source: OECD/JRC handbook (2008), regression imputation; least squares by the modified Gram-Schmidt method, done
///   twice (Å. Björck, "Numerical Methods for Least Squares Problems", 1996).
package func imputeRegression(
  _ x: Column, on predictors: [Column], reference rows: [Int]? = nil
) -> RegressionImputation {
  precondition(predictors.allSatisfy { $0.count == x.count }, "one value of each predictor for each row")
  let complete =
    rows.map { rows in
      rows.filter { row in !x.isMissing(row) && predictors.allSatisfy { !$0.isMissing(row) } }
    } ?? rowsWithoutGaps(predictors + [x], count: x.count)
  guard let fit = LeastSquares(x, on: predictors, rows: complete) else {
    return RegressionImputation(
      imputed: Imputed(x, estimate: { _ in nil }), coefficients: Column(missing: predictors.count),
      intercept: nil, rSquared: nil, rows: complete.count)
  }
  let imputed = Imputed(x) { row in
    guard predictors.allSatisfy({ !$0.isMissing(row) }) else { return nil }
    return fit.prediction(at: row)
  }
  return RegressionImputation(
    imputed: imputed, coefficients: fit.coefficients, intercept: fit.intercept, rSquared: fit.rSquared,
    rows: complete.count)
}
