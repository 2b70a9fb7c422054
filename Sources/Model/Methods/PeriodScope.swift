/// Which rows a scale is found on.
package enum PeriodScope: String, CaseIterable, Hashable, Sendable {
  /// One scale for all periods together, so that progress shows.
  case all = "all_periods"
  /// A scale of its own for each period, so that only the standing among areas shows.
  case each = "each_period"
}
