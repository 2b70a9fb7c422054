/// One less the distance to the best value, measured in spans of the column: 1 for the best, 0 for the worst.
///
/// - x: one indicator over all areas, in its own unit; missing values stay missing.
/// - rows: where the best and the worst are looked for, all rows when nil; rows outside may leave 0...1.
/// - reversed: lower is better, so the least value is the best.
/// - A column whose reference rows are constant, single or all missing is missing throughout.
/// - Source: COINr `n_dist2max`, 1 - (max - x) / (max - min): the min-max of 0...1.
package func distanceToMaximum(
  _ x: Column, reference rows: [Int]? = nil, reversed: Bool = false
) -> Column {
  minMax(x, reference: rows, range: 0...1, reversed: reversed)
}
