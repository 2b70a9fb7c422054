/// 1 for values well above the mean, -1 well below it, 0 near it.
///
/// - x: one indicator over all areas, in its own unit; missing values stay missing.
/// - threshold: how far from the mean counts as near, as a share of the mean's size; a value exactly there is near.
/// - rows: whose mean is taken, all rows when nil.
/// - reversed: lower is better, so values well below the mean score 1.
/// - A constant column and a single value score 0. With a mean of 0 every other value is well above or below.
///   Without an available reference row the whole column is missing. The unit does not matter.
/// - Precondition: `threshold` is 0 or more.
/// - Source: OECD/JRC handbook (2008), indicators above or below the mean.
package func aboveBelowMean(
  _ x: Column, threshold: Double = 0.2, reference rows: [Int]? = nil, reversed: Bool = false
) -> Column {
  precondition(threshold >= 0, "a threshold is 0 or more")
  guard let mean = Moments.mean(x, among: rows) else { return Column(missing: x.count) }
  let limit = threshold * mean.magnitude
  let above = reversed ? -1.0 : 1.0
  return x.mapped { value in
    let distance = value - mean
    return distance > limit ? above : (distance < -limit ? -above : (value.isNaN ? .nan : 0))
  }
}
