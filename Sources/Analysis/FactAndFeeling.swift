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

  /// Where the two part ways.
  package enum Parting: Hashable, Sendable {
    /// The feeling lies so many points above the facts; below them where negative.
    case level(Double)
    /// One rises and the other falls, since the same period.
    case trend(fact: Double, feeling: Double, since: String)
  }

  /// By 20 points or more of a scale from 0 to 100, a fifth of it: less than that is no finding, for the two are measured
  /// by different things. Trends part where one gains a point or more and the other loses as much.
  package var partings: [Parting] {
    var found: [Parting] = []
    let scale = 0.0...100.0
    if let a = fact.score, let b = feeling.score, scale.contains(a), scale.contains(b),
      (b - a).magnitude >= 20
    {
      found.append(.level(b - a))
    }
    if let a = fact.change, let b = feeling.change, a.since == b.since,
      min(a.points.magnitude, b.points.magnitude) >= 1,
      (a.points > 0) != (b.points > 0)
    {
      found.append(.trend(fact: a.points, feeling: b.points, since: a.since))
    }
    return found
  }
}
