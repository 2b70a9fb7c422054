package import Kernels

/// What people say of the importance of items, in another form than a number for each.
package enum Judgement: Hashable, Sendable {
  /// Each person spreads points over the items.
  case budget([Expert])
  /// How many times as important one item is as another (analytic hierarchy process).
  case pairwise([Comparison])
  /// Items from the most to the least important; those in one group are equally so.
  case ranked([[String]], RankedWeights)
  /// How much harm an offence does, such as days of a usual sentence.
  case harm([String: Double])
  /// Facts and feeling alone: recorded security and the sense of safety.
  case perspectives(facts: Double, feeling: Double)

  package struct Expert: Hashable, Sendable {
    package var name: String
    package var points: [String: Double]

    package init(name: String, points: [String: Double]) {
      (self.name, self.points) = (name, points)
    }
  }

  package struct Comparison: Hashable, Sendable {
    package var item: String
    package var times: Double
    package var other: String

    package init(item: String, times: Double, other: String) {
      (self.item, self.times, self.other) = (item, times, other)
    }
  }

  /// The name in the language.
  package var name: String {
    switch self {
    case .budget: "budget"
    case .pairwise: "pairwise"
    case .ranked: "rank_order"
    case .harm: "harm"
    case .perspectives: "two_perspectives"
    }
  }

  private static let facts = "urban_security"
  private static let feeling = "sense_of_safety"

  /// The items it is about, by their ids.
  package var items: Set<String> {
    switch self {
    case .budget(let experts): Set(experts.flatMap(\.points.keys))
    case .pairwise(let comparisons): Set(comparisons.flatMap { [$0.item, $0.other] })
    case .ranked(let groups, _): Set(groups.joined())
    case .harm(let days): Set(days.keys)
    case .perspectives: [Self.facts, Self.feeling]
    }
  }
}

/// What a judgement comes to for the items of one part.
package enum JudgedWeights: Equatable, Sendable {
  /// It is about none of them.
  case unconcerned
  /// One weight for each item; `consistency` is that of pairwise judgements.
  case found([Double], consistency: PairwiseComparison?)
  case failed(Failure)

  package enum Failure: Hashable, Sendable {
    /// It is about some of the items, and not about this one.
    case lacking(String)
    case lackingPair(String, String)
    /// It compares an item with one that is not beside it.
    case apart(String, String)
    case notConverged(rounds: Int, residual: Double)
    case allZero
  }
}

extension Judgement {
  /// - ids: the items of one part, in the order of the weights.
  package func weights(of ids: [String]) -> JudgedWeights {
    let named = items
    guard ids.contains(where: { named.contains($0) }) else { return .unconcerned }
    switch self {
    case .perspectives(let facts, let feeling):
      if let absent = [Self.facts, Self.feeling].first(where: { !ids.contains($0) }) {
        return .failed(.lacking(absent))
      }
      return found(ids.map { $0 == Self.facts ? facts : $0 == Self.feeling ? feeling : 0 })
    case .budget(let experts): return budget(experts, ids)
    default: break
    }
    if let absent = ids.first(where: { !named.contains($0) }) { return .failed(.lacking(absent)) }
    switch self {
    case .ranked(let groups, let formula):
      let places = ids.map { id in groups.firstIndex { $0.contains(id) }.map { Double($0 + 1) } ?? .nan }
      return found(formula.weights(places) ?? [])
    case .pairwise(let comparisons): return pairwise(comparisons, ids)
    case .harm(let days): return found(ids.map { days[$0] ?? 0 })
    default: return .unconcerned
    }
  }

  private func found(_ weights: [Double]) -> JudgedWeights {
    weights.contains { $0 > 0 } ? .found(weights, consistency: nil) : .failed(.allZero)
  }

  /// Every person counts the same, however many points one spreads; who says nothing of these items does not count.
  /// An item that a person leaves out gets no points from them.
  private func budget(_ experts: [Expert], _ ids: [String]) -> JudgedWeights {
    let shares = experts.compactMap { expert -> [Double]? in
      let points = ids.map { expert.points[$0] ?? 0 }
      let total = points.reduce(0, +)
      return total > 0 ? points.map { $0 / total } : nil
    }
    return found(
      ids.indices.map { item in shares.reduce(0) { $0 + $1[item] } / Double(max(1, shares.count)) })
  }

  private func pairwise(_ comparisons: [Comparison], _ ids: [String]) -> JudgedWeights {
    var judgements = Matrix(rows: ids.count, columns: ids.count, repeating: .nan)
    for comparison in comparisons {
      switch (ids.firstIndex(of: comparison.item), ids.firstIndex(of: comparison.other)) {
      case (let row?, let column?): judgements[row, column] = comparison.times
      case (nil, nil): continue
      default: return .failed(.apart(comparison.item, comparison.other))
      }
    }
    for row in ids.indices {
      for column in ids.indices.dropFirst(row + 1)
      where judgements[row, column].isNaN && judgements[column, row].isNaN {
        return .failed(.lackingPair(ids[row], ids[column]))
      }
    }
    guard let found = PairwiseComparison(judgements) else { return .failed(.allZero) }
    guard found.converged else {
      return .failed(.notConverged(rounds: found.rounds, residual: found.residual))
    }
    return .found(found.weights, consistency: found)
  }
}
