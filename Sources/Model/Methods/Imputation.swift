package import Kernels

/// How a missing value is filled, if at all.
package enum Imputation: Hashable, Sendable {
  case none
  /// The mean of the areas (of the same group) that have a value, in the same period.
  case mean(group: String?)
  /// Their median.
  case median(group: String?)
  /// The middle of the area's own other indicators, each on a scale from its least to its greatest value.
  case row(Middle, within: Level, scope: PeriodScope)
  /// What is to be expected beside the area's other indicators, under a multivariate normal distribution whose mean
  /// and covariance are found by expectation and maximisation in at most so many steps.
  case em(Company, steps: Int, scope: PeriodScope)
  /// The mean of the areas that are most alike in other indicators.
  case nearest(neighbours: Int, Company, scope: PeriodScope)
  /// What a least-squares regression on other indicators predicts.
  case regression(on: [Mention], scope: PeriodScope)
  /// The area's own latest value, at most so many years old.
  case earlier(years: Double)
  /// On the line between the area's own values before and after; held beyond its first and last.
  case linearInTime
  /// The area's own value before, until the next one; its first value before that.
  case constantInTime
  case constant(Double)
  case custom(Rule)

  /// The name in the language.
  package var name: String {
    switch self {
    case .none: "none"
    case .mean: "mean"
    case .median: "median"
    case .row(.mean, _, _): "row_mean"
    case .row(.median, _, _): "row_median"
    case .em: "em"
    case .nearest: "nearest"
    case .regression: "regression"
    case .earlier: "earlier"
    case .linearInTime: "linear_in_time"
    case .constantInTime: "constant_in_time"
    case .constant: "constant"
    case .custom(let rule): rule.name
    }
  }

  /// Such a method fills nothing for a city alone.
  package var readsOtherAreas: Bool {
    switch self {
    case .mean, .median: true
    case .row(_, _, let scope), .em(_, _, let scope), .nearest(_, _, let scope), .regression(_, let scope):
      scope == .each
    case .none, .earlier, .linearInTime, .constantInTime, .constant, .custom: false
    }
  }

  /// The indicators that the script names for the method to read.
  package var mentions: [Mention] {
    switch self {
    case .em(let company, _, _), .nearest(_, let company, _): company.mentions
    case .regression(let mentions, _): mentions
    default: []
    }
  }
}
