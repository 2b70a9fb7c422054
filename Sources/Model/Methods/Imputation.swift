/// How a missing value is filled, if at all.
package enum Imputation: Hashable, Sendable {
  case none
  /// The mean of the areas (of the same group) that have a value, in the same period.
  case mean(group: String?)
  /// Their median.
  case median(group: String?)
  /// The area's own latest value, at most so many years old.
  case earlier(years: Double)
  /// On the line between the area's own values before and after; held beyond its first and last.
  case linearInTime
  /// The area's own value before, until the next one; its first value before that.
  case constantInTime
  case constant(Double)
  case custom(Rule)

  /// Such a method fills nothing for a city alone.
  package var readsOtherAreas: Bool {
    switch self {
    case .mean, .median: true
    case .none, .earlier, .linearInTime, .constantInTime, .constant, .custom: false
    }
  }
}
