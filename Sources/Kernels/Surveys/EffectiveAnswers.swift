/// How many answers with equal weights would say as much as those that were weighted.
///
/// - weights: sums of the weights of each row's answers; squares: sums of their squares.
/// - (Σw)² / Σw². With equal weights it is the number of answers; it is never more, and never less than 1.
/// - Scaling all weights changes nothing. A row without answers, and sums that are not finite, have none.
/// - Takes it that weights have nothing to do with the answers; a sample of addresses or classes needs its own
///   design, see `DesignProducts`.
/// - Precondition: one sum of squares for each sum.
/// - Source: L. Kish, "Survey Sampling" (1965), and "Weighting for unequal Pi", Journal of Official Statistics 8 (1992).
package func effectiveAnswers(weights: Column, squares: Column) -> Column {
  precondition(weights.count == squares.count, "one sum of squares for each sum")
  return Column(
    zip(weights.values, squares.values).map { weight, square in
      guard weight > 0, square > 0 else { return .nan }
      // Divided before it is multiplied, so that no square of a large sum overflows.
      return (weight / square * weight).finiteOrMissing
    })
}
