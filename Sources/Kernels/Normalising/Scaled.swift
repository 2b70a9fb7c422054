/// The place of each value on a fixed scale, in hundredths: `lower` scores 0, `upper` 100, and others run on.
///
/// - x: one indicator over all areas, in the unit of the scale; missing values stay missing.
/// - reversed: lower is better, so `lower` scores 100 and `upper` 0.
/// - Constant, single and all-missing columns are nothing special. A result beyond the largest double is missing.
/// - Precondition: `lower` and `upper` are finite and `lower < upper`.
/// - Source: COINr `n_scaled`, (x - l) / (u - l) · 100, as in the Global Innovation Index. COINr negates a column where
///   lower is better and keeps the scale, so that its scores end up 100 lower than here.
package func scaled(_ x: Column, lower: Double, upper: Double, reversed: Bool = false) -> Column {
  precondition(lower < upper, "a scale rises")
  return goalposts(x, worst: reversed ? upper : lower, best: reversed ? lower : upper, clamped: false)
}
