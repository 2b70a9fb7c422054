/// The score of the class that each value falls in.
///
/// - x: one indicator over all areas, in the unit of the cuts; missing values stay missing.
/// - scores: one for each class from the lowest values to the highest, so one more than there are cuts. Where lower is
///   better they fall.
/// - Constant, single, huge and tiny columns are nothing special: each value has its class.
/// - Source: OECD/JRC handbook (2008), categorical scales with fixed thresholds.
package func bands(_ x: Column, cuts: Cuts, scores: [Double]) -> Column {
  precondition(scores.count == cuts.points.count + 1, "one score more than there are cuts")
  return x.mapped { $0.isNaN ? .nan : scores[cuts.position(of: $0)] }
}
