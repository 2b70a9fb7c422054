/// Fills every gap of `x` with the mean of the available values.
///
/// - x: one indicator over all areas, in its own unit.
/// - rows: the reference rows whose mean is taken, all rows when nil; gaps elsewhere are filled with it too.
/// - When no reference row is available every gap stays.
/// - Source: COINr `i_mean`.
package func imputeMean(_ x: Column, reference rows: [Int]? = nil) -> Imputed {
  let mean = Moments.mean(x, among: rows)
  return Imputed(x) { _ in mean }
}
