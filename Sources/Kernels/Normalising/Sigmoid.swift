import Glibc

/// An S-shaped scale: the midpoint scores the middle of the range, far values come near its ends.
///
/// - x: one indicator over all areas, in its own unit; missing values stay missing.
/// - midpoint: in the unit of `x`. steepness: per unit of `x`; at the midpoint the score rises by a quarter of the
///   range times the steepness.
/// - reversed: lower is better, so the score falls.
/// - Scores lie in `range`; very far values reach its ends exactly. Constant, single, huge and tiny columns are nothing
///   special, and an infinity cannot come out.
/// - Precondition: `midpoint` is finite, `steepness` is finite and above 0.
/// - Source: the logistic function 1 / (1 + e^(-k (x - m))) (Verhulst 1845).
package func sigmoid(
  _ x: Column, midpoint: Double, steepness: Double, range: ClosedRange<Double> = 0...100,
  reversed: Bool = false
) -> Column {
  precondition(midpoint.isFinite, "the midpoint is a number")
  precondition(steepness > 0 && steepness.isFinite, "the steepness is above 0")
  let slope = reversed ? steepness : -steepness
  let (low, high) = (range.lowerBound, range.upperBound)
  return x.mapped { value in
    let score = low + (high - low) / (1 + exp(slope * (value - midpoint)))
    return score > high ? high : score
  }
}
