/// Which rows a scale is found on: all periods or each, all areas or those of one group.
package struct Scope: Hashable, Sendable {
  package var periods: PeriodScope
  /// A group of a source, or of a `peers` block; nil: all areas.
  package var group: String?

  package init(_ periods: PeriodScope, within group: String? = nil) {
    self.periods = periods
    self.group = group
  }

  package static let all = Scope(.all)
  package static let each = Scope(.each)
}
