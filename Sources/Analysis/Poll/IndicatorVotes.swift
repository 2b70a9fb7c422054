import Kernels
import Pipeline

/// What is said of one indicator, and what follows from it.
package struct IndicatorVotes: Hashable, Sendable {
  package struct Counts: Hashable, Sendable {
    package var essential = 0
    package var useful = 0
    package var redundant = 0
    package var feasible = 0
    package var notFeasible = 0

    /// Who answered whether it is relevant.
    package var relevance: Int { essential + useful + redundant }
    package var feasibility: Int { feasible + notFeasible }

    /// Lawshe's content-validity ratio.
    package var validity: Double? { contentValidityRatio(essential: essential, of: relevance) }
    package var redundantShare: Double? { share(redundant, relevance) }
    package var essentialShare: Double? { share(essential, relevance) }
    package var feasibleShare: Double? { share(feasible, feasibility) }

    private func share(_ part: Int, _ whole: Int) -> Double? {
      whole > 0 ? Double(part) / Double(whole) : nil
    }

    mutating func add(_ vote: Votes.Vote) {
      switch (vote.question, Votes.Relevance(rawValue: Int(vote.answer))) {
      case (.relevance, .essential?): essential += 1
      case (.relevance, .useful?): useful += 1
      case (.relevance, .redundant?): redundant += 1
      case (.feasibility, _): if vote.answer > 0 { feasible += 1 } else { notFeasible += 1 }
      default: break
      }
    }
  }

  package enum Verdict: String, CaseIterable, Hashable, Sendable {
    case kept, questioned, dropped
  }

  package enum Reason: Hashable, Sendable {
    /// So many call it essential.
    case essential
    /// Not so many more than half call it essential.
    case notEssential
    case redundant
    case notFeasible
    case tooFewVotes
  }

  /// The two roles that lie furthest apart.
  package struct Disagreement: Hashable, Sendable {
    /// Positions among the roles.
    package var most: Int
    package var least: Int
  }

  package let id: String
  package let title: String
  /// Whether the script leaves it out already.
  package let isDropped: Bool
  package let all: Counts
  /// One for each role.
  package let byRole: [Counts]
  /// The fewest votes for essential that are enough; nil where not even all are.
  package let needed: Int?
  package let verdict: Verdict
  package let reason: Reason
  package let disagreement: Disagreement?

  /// The ratio that is just enough.
  package var neededValidity: Double? {
    needed.flatMap { contentValidityRatio(essential: $0, of: all.relevance) }
  }

  /// The chance of so many votes for essential or more, if voters tossed a coin.
  package var chance: Double? {
    all.relevance > 0 ? coinTossUpperTail(all.essential, of: all.relevance) : nil
  }

  init(id: String, title: String, isDropped: Bool, byRole: [Counts], all: Counts, _ rules: PollRules) {
    self.id = id
    self.title = title
    self.isDropped = isDropped
    self.byRole = byRole
    self.all = all
    needed = fewestEssential(of: all.relevance, chance: rules.chance)
    (verdict, reason) = Self.verdict(all, needed: needed, rules)
    disagreement = Self.disagreement(byRole, rules)
  }

  private static func verdict(_ counts: Counts, needed: Int?, _ rules: PollRules) -> (Verdict, Reason) {
    guard counts.relevance >= max(1, rules.fewestVotes) else { return (.questioned, .tooFewVotes) }
    if let share = counts.redundantShare, share > rules.redundant { return (.dropped, .redundant) }
    guard let needed, counts.essential >= needed else { return (.questioned, .notEssential) }
    if let share = counts.feasibleShare, share < rules.feasible { return (.questioned, .notFeasible) }
    return (.kept, .essential)
  }

  private static func disagreement(_ byRole: [Counts], _ rules: PollRules) -> Disagreement? {
    let shares = byRole.indices.compactMap { role -> (role: Int, share: Double)? in
      guard byRole[role].relevance >= max(1, rules.fewestInRole) else { return nil }
      return byRole[role].essentialShare.map { (role, $0) }
    }
    guard let most = shares.max(by: { $0.share < $1.share }),
      let least = shares.min(by: { $0.share < $1.share }),
      most.role != least.role, most.share - least.share >= rules.apart
    else { return nil }
    return Disagreement(most: most.role, least: least.role)
  }
}
