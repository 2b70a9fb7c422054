package import Diagnostics
import Kernels
package import Pipeline

/// What the votes of an audience come to: which indicators stay, how far people agree, and which weights they give.
package struct Poll: Sendable {
  /// Krippendorff's alpha of one question about indicators.
  package struct Agreement: Hashable, Sendable {
    package struct Alpha: Hashable, Sendable {
      package var voters: Int
      package var nominal: Double?
      /// For answers that have an order.
      package var ordinal: Double?
    }

    package var question: Votes.Question
    package var items: Int
    package var all: Alpha
    /// One for each role.
    package var byRole: [Alpha]
  }

  package let votes: Votes
  package let rules: PollRules
  /// Those that somebody voted on, in the script's order.
  package let indicators: [IndicatorVotes]
  /// Titles of the script's indicators that nobody voted on. They stay as they are.
  package let unvoted: [String]
  /// Proposals, the one with the most voters first, with the id of the indicator that is called so already.
  package let proposals: [(proposal: Votes.Proposal, existing: String?)]
  package let agreement: [Agreement]
  package let weights: [WeightVotes]

  package init(_ votes: Votes, _ items: VotedItems, _ rules: PollRules, log: inout DiagnosticLog) {
    self.votes = votes
    self.rules = rules
    let asked = votes.votes.filter { $0.question == .relevance || $0.question == .feasibility }
    let ids = Set(asked.map(\.item)).sorted { (items.order($0), $0) < (items.order($1), $1) }
    var counts: [String: [IndicatorVotes.Counts]] = [:]
    var totals: [String: IndicatorVotes.Counts] = [:]
    for vote in asked {
      let none = [IndicatorVotes.Counts](repeating: .init(), count: votes.roles.count)
      counts[vote.item, default: none][votes.voters[vote.voter].role].add(vote)
      totals[vote.item, default: .init()].add(vote)
    }
    indicators = ids.map { id in
      IndicatorVotes(
        id: id, title: items.known(id).title, isDropped: items.dropped.contains(id),
        byRole: counts[id] ?? [], all: totals[id] ?? .init(), rules)
    }
    unvoted =
      ids.isEmpty
      ? []
      : items.items.filter {
        $0.kind == .indicator && totals[$0.id] == nil && !items.dropped.contains($0.id)
      }.map(\.title)
    proposals = votes.proposals.enumerated().sorted {
      (-$0.element.voters.count, $0.offset) < (-$1.element.voters.count, $1.offset)
    }.map { ($0.element, items.item($0.element.title)?.id) }
    agreement = [Votes.Question.relevance, .feasibility].compactMap { Agreement($0, votes) }
    weights = WeightBallot.all(of: votes, items).map { WeightVotes($0, votes, rules) }
    for part in weights { part.report(votes, rules, log: &log) }
  }

  package func indicators(_ verdict: IndicatorVotes.Verdict) -> [IndicatorVotes] {
    indicators.filter { $0.verdict == verdict }
  }

  /// The weights of the new version, a part each; where it was asked in several ways, those of the question that the rules
  /// prefer.
  package var chosenWeights: [WeightVotes] {
    let preference = [rules.weightsFrom] + WeightQuestion.allCases.filter { $0 != rules.weightsFrom }
    var said: Set<String> = []
    var chosen: [Int] = []
    for question in preference {
      for (number, part) in weights.enumerated() where part.question == question && part.all.voters > 0 {
        let ids = part.items.map(\.id)
        guard said.isDisjoint(with: ids) else { continue }
        said.formUnion(ids)
        chosen.append(number)
      }
    }
    return chosen.sorted().map { weights[$0] }
  }
}

extension Poll.Agreement {
  /// Nil where nobody was asked.
  fileprivate init?(_ question: Votes.Question, _ votes: Votes) {
    let own = votes.votes.filter { $0.question == question }
    guard !own.isEmpty else { return nil }
    self.question = question
    items = Set(own.map(\.item)).count
    let isOrdered = question == .relevance
    all = Alpha(own, isOrdered: isOrdered)
    byRole = votes.roles.indices.map { role in
      Alpha(own.filter { votes.voters[$0.voter].role == role }, isOrdered: isOrdered)
    }
  }
}

extension Poll.Agreement.Alpha {
  fileprivate init(_ votes: [Votes.Vote], isOrdered: Bool) {
    let voters = Set(votes.map(\.voter)).sorted()
    let items = Set(votes.map(\.item)).sorted()
    let rows = Dictionary(uniqueKeysWithValues: voters.enumerated().map { ($1, $0) })
    let columns = Dictionary(uniqueKeysWithValues: items.enumerated().map { ($1, $0) })
    var answers = Matrix(rows: voters.count, columns: items.count, repeating: .nan)
    for vote in votes {
      if let row = rows[vote.voter], let column = columns[vote.item] { answers[row, column] = vote.answer }
    }
    self.voters = voters.count
    nominal = krippendorffAlpha(answers, .nominal)
    ordinal = isOrdered ? krippendorffAlpha(answers, .ordinal) : nil
  }
}
