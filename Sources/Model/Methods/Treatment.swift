/// How outliers are tamed before normalising.
package enum Treatment: Hashable, Sendable {
  case none
  /// Pulls in at most `points` extreme values until |skewness| < `skewness` or kurtosis < `kurtosis`; takes
  /// logarithms where that does not help.
  case winsorise(points: Int, skewness: Double, kurtosis: Double)
  /// The natural logarithm of the value plus a shift.
  case logarithm(shift: Double)
  case squareRoot
  /// (x^λ − 1) / λ; the logarithm for λ = 0.
  case boxCox(lambda: Double)
  case custom(Rule)

  /// Such a method finds no outlier in a city alone.
  package var readsOtherAreas: Bool {
    switch self {
    case .winsorise: true
    case .none, .logarithm, .squareRoot, .boxCox, .custom: false
    }
  }
}
