/// How outliers are tamed before normalising.
package enum Treatment: Hashable, Sendable {
  case none
  /// Pulls in at most `points` extreme values until |skewness| < `skewness` or kurtosis < `kurtosis`; takes
  /// logarithms where that does not help.
  case winsorise(points: Int, skewness: Double, kurtosis: Double)
  case custom(Rule)
}
