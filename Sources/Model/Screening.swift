package import Diagnostics
package import Kernels

/// What an area needs in order to take part, and who takes part or not whatever the data say.
package struct Screening: Hashable, Sendable {
  package var rule: ScreeningRule
  /// A rule of the script that an area has to pass as well.
  package var ownRule: Rule?
  package var kept: [Mention]
  package var leftOut: [Mention]
  package var place: Span

  package init(rule: ScreeningRule, ownRule: Rule? = nil, kept: [Mention], leftOut: [Mention], place: Span) {
    self.rule = rule
    self.ownRule = ownRule
    self.kept = kept
    self.leftOut = leftOut
    self.place = place
  }
}
