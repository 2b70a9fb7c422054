/// Rescales `x` so that its least value scores the lower end of `range` and its greatest the upper.
///
/// - x: one indicator over all areas, in its own unit; missing values stay missing.
/// - rows: where the least and the greatest are looked for, all rows when nil. Rows outside are scored on the same
///   scale and may leave the range.
/// - reversed: lower is better, so the least value scores the upper end.
/// - A column whose reference rows are constant, single or all missing is missing throughout; the caller reports it.
/// - Source: OECD/JRC handbook (2008), min-max.
package func minMax(
  _ x: Column, reference rows: [Int]? = nil, range: ClosedRange<Double> = 0...100, reversed: Bool = false
) -> Column {
  guard let scale = LinearScale(spanning: x, reference: rows, reversed: reversed) else {
    return Column(missing: x.count)
  }
  return scale.apply(x, range: range)
}
