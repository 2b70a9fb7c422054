import Kernels
import Pipeline

/// The answers to one question about the items of one part.
struct WeightBallot {
  let question: WeightQuestion
  let part: String?
  let items: [WeightVotes.Item]
  /// In the order in which they first answer.
  let voters: [Int]
  private let answers: [Int: [Votes.Vote]]
  private let positions: [String: Int]

  init(
    question: WeightQuestion, part: String?, items: [WeightVotes.Item], votes: [Votes.Vote]
  ) {
    self.question = question
    self.part = part
    self.items = items
    answers = Dictionary(grouping: votes, by: \.voter)
    var seen: Set<Int> = []
    voters = votes.map(\.voter).filter { seen.insert($0).inserted }
    positions = Dictionary(uniqueKeysWithValues: items.enumerated().map { ($1.id, $0) })
  }

  func weights(of voter: Int, _ rules: PollRules) -> VoterWeights {
    switch question {
    case .budget: VoterWeights(points: numbers(of: voter, absent: 0))
    case .ranking: VoterWeights(places: numbers(of: voter, absent: .nan), rules.ranking)
    case .pairwise: VoterWeights(judgements: judgements(of: voter), most: rules.consistency)
    }
  }

  /// See ``WeightVotes/consistency``.
  var consistency: [(voter: Int, ratio: Double?)] {
    guard question == .pairwise else { return [] }
    return voters.compactMap { voter in
      PairwiseComparison(judgements(of: voter)).map { (voter, $0.consistencyRatio) }
    }
  }

  private func numbers(of voter: Int, absent: Double) -> [Double] {
    var numbers = [Double](repeating: absent, count: items.count)
    for vote in answers[voter] ?? [] {
      if let position = positions[vote.item] { numbers[position] = vote.answer }
    }
    return numbers
  }

  private func judgements(of voter: Int) -> Matrix {
    var matrix = Matrix(rows: items.count, columns: items.count, repeating: .nan)
    for vote in answers[voter] ?? [] {
      guard let item = positions[vote.item], let other = vote.other.flatMap({ positions[$0] }) else {
        continue
      }
      matrix[item, other] = vote.answer
    }
    return matrix
  }
}

extension WeightBallot {
  /// The ballots of a poll, in the order in which they were first answered; one item alone needs no weight.
  static func all(of votes: Votes, _ items: VotedItems) -> [WeightBallot] {
    struct Key: Hashable {
      var question: WeightQuestion
      var kind: VotedItems.Kind
      var parent: String?
    }
    var keys: [Key] = []
    var cast: [Key: [Votes.Vote]] = [:]
    for vote in votes.votes {
      guard let question = WeightQuestion(rawValue: vote.question.rawValue) else { continue }
      let item = items.known(vote.item)
      let key = Key(question: question, kind: item.kind, parent: item.parent)
      if cast[key] == nil { keys.append(key) }
      cast[key, default: []].append(vote)
    }
    return keys.compactMap { key in
      let own = cast[key] ?? []
      let named = Set(own.map(\.item) + own.compactMap(\.other)).map { items.known($0) }
      let sorted = named.sorted { (items.order($0.id), $0.id) < (items.order($1.id), $1.id) }
      guard sorted.count > 1 else { return nil }
      return WeightBallot(
        question: key.question, part: key.parent.map { items.known($0).title },
        items: sorted.map { WeightVotes.Item(id: $0.id, title: $0.title) }, votes: own)
    }
  }
}
