import Model

/// What is recorded and what is felt, side by side. They stay two numbers: a mean of them would hide the case
/// in which one rises while the other falls.
package struct FactAndFeeling: Sendable {
  package var fact: Scorecard.Line
  package var feeling: Scorecard.Line

  /// Nil unless the reference six are assessed and both have a score.
  package init?(_ scorecard: Scorecard) {
    guard let fact = scorecard.components.first(where: { $0.id == Component.urbanSecurity.rawValue }),
      let feeling = scorecard.components.first(where: { $0.id == Component.senseOfSafety.rawValue }),
      fact.score != nil, feeling.score != nil
    else { return nil }
    self.fact = fact
    self.feeling = feeling
  }
}
