package import Kernels
import Pipeline

/// The weights that votes give the items of one part, and how far voters lie apart.
package struct WeightVotes: Sendable {
  package struct Item: Hashable, Sendable {
    package var id: String
    package var title: String
  }

  package struct Spread: Hashable, Sendable {
    /// The mean of the voters' shares; the means of a part add up to 1.
    package var mean: Double
    package var lowerQuartile: Double
    package var median: Double
    package var upperQuartile: Double
  }

  /// What one role, or everybody, says.
  package struct Opinion: Hashable, Sendable {
    package var voters: Int
    /// One for each item; none where no voter counts.
    package var spreads: [Spread]
    /// Of the orders in which voters put the items.
    package var concordance: Concordance?
  }

  /// A voter whose answers do not count here.
  package struct LeftOut: Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
      case inconsistent(ratio: Double, circle: Circle)
      /// These two items were not compared.
      case incomplete(Int, Int)
      /// No points for any item.
      case allZero
    }

    package var voter: Int
    package var reason: Reason
  }

  package struct Disagreement: Hashable, Sendable {
    package var item: Int
    /// Positions among the roles.
    package var most: Int
    package var least: Int
  }

  package let question: WeightQuestion
  /// The title of the part that the items make up; nil where they make up the index, or no script says what.
  package let part: String?
  package let items: [Item]
  package let all: Opinion
  /// One for each role.
  package let byRole: [Opinion]
  package let leftOut: [LeftOut]
  /// Of the voters who compared every two items, those left out included; nil where the items are too many for a ratio.
  package let consistency: [(voter: Int, ratio: Double?)]
  package let disagreements: [Disagreement]

  /// - votes: those that answer the question about these items.
  init(_ ballot: WeightBallot, _ votes: Votes, _ rules: PollRules) {
    question = ballot.question
    part = ballot.part
    items = ballot.items
    var counted: [(voter: Int, shares: [Double])] = []
    var leftOut: [LeftOut] = []
    for voter in ballot.voters {
      switch ballot.weights(of: voter, rules) {
      case .shares(let shares): counted.append((voter, shares))
      case .leftOut(let reason): leftOut.append(LeftOut(voter: voter, reason: reason))
      }
    }
    self.leftOut = leftOut
    consistency = ballot.consistency
    all = Opinion(counted.map(\.shares))
    byRole = votes.roles.indices.map { role in
      Opinion(counted.filter { votes.voters[$0.voter].role == role }.map(\.shares))
    }
    disagreements = Self.disagreements(byRole, items: items.count, rules)
  }

  /// Where the middle halves of two roles do not even touch.
  private static func disagreements(_ byRole: [Opinion], items: Int, _ rules: PollRules) -> [Disagreement] {
    let heard = byRole.indices.filter { byRole[$0].voters >= max(1, rules.fewestInRole) }
    return (0..<items).compactMap { item in
      let spreads = heard.map { (role: $0, spread: byRole[$0].spreads[item]) }
      guard let most = spreads.max(by: { $0.spread.lowerQuartile < $1.spread.lowerQuartile }),
        let least = spreads.min(by: { $0.spread.upperQuartile < $1.spread.upperQuartile }),
        most.spread.lowerQuartile > least.spread.upperQuartile
      else { return nil }
      return Disagreement(item: item, most: most.role, least: least.role)
    }
  }
}

extension WeightVotes.Opinion {
  /// - shares: a row for each voter.
  fileprivate init(_ shares: [[Double]]) {
    voters = shares.count
    let table = Matrix(shares)
    let means = shares.isEmpty ? [] : budgetAllocation(table) ?? []
    spreads = means.enumerated().map { item, mean in
      let sorted = table.column(item).sorted()
      return WeightVotes.Spread(
        mean: mean, lowerQuartile: quantile(ofSorted: sorted, at: 0.25),
        median: quantile(ofSorted: sorted, at: 0.5), upperQuartile: quantile(ofSorted: sorted, at: 0.75))
    }
    // Shares that differ by rounding alone are one place in the order.
    concordance =
      shares.isEmpty ? nil : Concordance(Matrix(shares.map { row in row.map { ($0 * 1e9).rounded() } }))
  }
}
