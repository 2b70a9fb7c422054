import Analysis
import Kernels
import Pipeline

/// Figures and words of a poll as a reader sees them.
struct PollFigures {
  let votes: Votes

  func coefficient(_ value: Double?) -> String {
    value.map { text($0, decimals: 2).replacingMinus } ?? "–"
  }

  func chance(_ value: Double) -> String { value < 0.0005 ? "<0.001" : text(value, decimals: 3) }

  func percent(_ share: Double) -> String { text(share * 100, decimals: 0) + "\u{A0}%" }

  func percent(_ part: Int, of whole: Int) -> String {
    whole > 0 ? percent(Double(part) / Double(whole)) : "–"
  }

  /// A role, or that there is none.
  func role(_ position: Int) -> String {
    votes.roles[position].isEmpty ? "no role" : votes.roles[position]
  }

  /// `police 8, municipality 6`
  func roles(of voters: [Int]) -> String {
    votes.roles.indices.compactMap { role in
      let number = voters.count { votes.voters[$0].role == role }
      return number > 0 ? "\(self.role(role)) \(number)" : nil
    }.joined(separator: ", ")
  }

  /// Why an indicator's verdict is what it is.
  func reason(_ line: IndicatorVotes) -> String {
    let counts = line.all
    switch line.reason {
    case .essential: return "\(counts.essential) of \(counts.relevance) call it essential"
    case .notEssential:
      let needed =
        line.needed.map { "\($0) are needed" } ?? "not even all of them would be enough"
      return "\(counts.essential) of \(counts.relevance) call it essential, \(needed)"
    case .redundant: return "\(counts.redundant) of \(counts.relevance) call it redundant"
    case .notFeasible:
      return "essential to \(counts.essential) of \(counts.relevance), feasible to \(counts.feasible) of "
        + "\(counts.feasibility) only"
    case .tooFewVotes: return "\(count(counts.relevance, "vote")) on its relevance, too few to decide"
    }
  }

  /// What the verdicts go by.
  func rules(_ rules: PollRules) -> [String] {
    [
      "CVR: Lawshe's content-validity ratio, −1 where nobody calls it essential, 0 for half, 1 for all; needed: the least "
        + "that is enough to be kept; chance: of so many votes for essential or more, if voters tossed a coin",
      "kept: a chance of \(machineText(rules.chance)) or less by the binomial distribution, and no less than "
        + "\(percent(rules.feasible)) call it feasible",
      "dropped: more than \(percent(rules.redundant)) call it redundant",
      "questioned: all others, and those with fewer than \(count(rules.fewestVotes, "vote"))",
    ]
  }

  /// When roles disagree.
  func disagreementRules(_ rules: PollRules) -> [String] {
    [
      "over an indicator: the shares that call it essential differ by \(text(rules.apart * 100, decimals: 0)) "
        + "percentage points or more",
      "over a weight: the middle halves of their voters do not touch",
      "roles with fewer than \(count(rules.fewestInRole, "voter")) are not held against others",
    ]
  }
}

extension WeightQuestion {
  /// How a part's weights were asked.
  var title: String {
    switch self {
    case .budget: "by budget"
    case .pairwise: "by pairwise comparison"
    case .ranking: "by ranking"
    }
  }
}

extension WeightVotes {
  /// What the items make up.
  var title: String { part.map { "Weights in \($0)" } ?? "Weights" }
}
