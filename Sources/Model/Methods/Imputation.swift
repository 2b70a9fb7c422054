/// How a missing value is filled, if at all.
package enum Imputation: Hashable, Sendable {
  case none
  /// The mean of the areas that have a value, in the same period.
  case mean
  /// The mean of the areas of the same group that have a value, in the same period.
  case groupMean(group: String)
  case constant(Double)
  case custom(Rule)
}
