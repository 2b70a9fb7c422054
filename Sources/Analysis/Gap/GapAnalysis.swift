package import Model

/// A city's own set of indicators held against a reference set.
package struct GapAnalysis: Sendable {
  /// By what an own indicator was found to be one of the reference.
  package enum Ground: String, Sendable {
    case mapping, id, title, alias, code, inputs
  }

  package struct Match: Sendable {
    package var own: Int
    package var ground: Ground
    /// What is different; empty where the indicator is covered.
    package var differences: [Difference]
  }

  package enum Difference: Hashable, Sendable {
    case unit(own: String, reference: String)
    /// Another base of a rate: per dwelling, not per resident.
    case denominator(own: String, reference: String)
  }

  /// What a person has to decide: an own indicator that sounds like some of the reference, the likest first.
  package struct Proposal: Sendable {
    package var own: Int
    package var candidates: [Candidate]
  }

  package struct Candidate: Sendable {
    package var reference: Int
    package var likeness: Double
  }

  /// Less is chance.
  private static let leastLikeness = 0.3
  /// Nobody weighs more.
  private static let mostCandidates = 3

  package let own: [OwnIndicator]
  package let reference: [Indicator]
  /// Along the reference; nil where nothing of one's own is like it.
  package private(set) var matches: [Match?]
  package private(set) var proposals: [Proposal] = []
  /// Own indicators that a person called the same as one that another of one's own is already.
  package private(set) var doubles: [Int] = []

  /// - mapping: what persons decided; it is stronger than any likeness, of ids too.
  /// - knownInputs: ids of inputs that mean the same in both sets. Of a base under another name only the unit tells
  ///   whether it is another one.
  /// - Grounds are tried in the order mapping, id, title, alias, code, inputs, over all own indicators; each finds one
  ///   partner at most.
  package init(
    _ own: [OwnIndicator], against reference: [Indicator], mapping: Mapping = Mapping(),
    knownInputs: Set<String> = []
  ) {
    self.own = own
    self.reference = reference
    matches = [Match?](repeating: nil, count: reference.count)
    var vocabulary = Vocabulary()
    let mine = own.map { Marks($0, &vocabulary) }
    let theirs = reference.map { Marks($0, &vocabulary) }
    let grounds: [(Ground, (Int, Int) -> Bool)] = [
      (.mapping, { mapping[mine[$0].id] == .same(as: theirs[$1].id) }),
      (.id, { mine[$0].id == theirs[$1].id }),
      (.title, { mine[$0].title == theirs[$1].title }),
      (.alias, { mine[$0].sharesName(with: theirs[$1]) }),
      (.code, { mine[$0].sharesCode(with: theirs[$1]) }),
      (.inputs, { mine[$0].sharesInputs(with: theirs[$1]) }),
    ]
    var open = own.indices.filter { mapping[own[$0].id] != nil }
    for (ground, holds) in grounds {
      if ground == .id { open = own.indices.filter { mapping[own[$0].id] == nil } }
      open.removeAll { position in
        let found = reference.indices.first { matches[$0] == nil && holds(position, $0) }
        guard let found else { return false }
        matches[found] = Match(
          own: position, ground: ground,
          differences: Self.differences(own[position], reference[found], knownInputs))
        return true
      }
    }
    doubles = own.indices.filter { position in
      guard case .same(let id)? = mapping[own[position].id] else { return false }
      let partner = reference.firstIndex { $0.id == id }
      return partner.flatMap { matches[$0] }.map { $0.own != position } ?? false
    }
    proposals = open.compactMap { position in
      let candidates = candidates(mine[position], theirs)
      return candidates.isEmpty ? nil : Proposal(own: position, candidates: candidates)
    }
  }

  private func candidates(_ mine: Marks, _ theirs: [Marks]) -> [Candidate] {
    let all = theirs.indices.filter { matches[$0] == nil }
      .map { Candidate(reference: $0, likeness: mine.likeness(to: theirs[$0])) }
      .filter { $0.likeness >= Self.leastLikeness }
      .sorted { ($0.likeness, -$0.reference) > ($1.likeness, -$1.reference) }
    return Array(all.prefix(Self.mostCandidates))
  }

  /// Own indicators that are none of the reference, so far as is known.
  package var extras: [Int] {
    let matched = Set(matches.compactMap { $0?.own } + doubles)
    return own.indices.filter { !matched.contains($0) }
  }

  package func isCovered(_ position: Int) -> Bool { matches[position]?.differences.isEmpty == true }
  package func isPartly(_ position: Int) -> Bool { matches[position]?.differences.isEmpty == false }

  /// What is missing, the least work first, then what needs the fewest inputs that no covered indicator has, then core
  /// before the rest.
  package func additions() -> [(indicator: Indicator, newInputs: [String])] {
    let held = Set(own.flatMap(\.inputs)).union(
      reference.indices.filter { matches[$0] != nil }.flatMap { reference[$0].formula.inputs ?? [] })
    let missing = reference.indices.filter { matches[$0] == nil }.map { place in
      (reference[place], (reference[place].formula.inputs ?? []).filter { !held.contains($0) })
    }
    func order(_ item: (Indicator, [String])) -> (Int, Int, Int) {
      let tier = item.0.profile.tier.flatMap { Tier.allCases.firstIndex(of: $0) } ?? 3
      return (item.0.profile.burden ?? 3, item.1.count, tier)
    }
    return missing.enumerated().sorted { left, right in
      let (a, b) = (order(left.element), order(right.element))
      return a == b ? left.offset < right.offset : a < b
    }.map(\.element)
  }

  private static func differences(
    _ own: OwnIndicator, _ reference: Indicator, _ knownInputs: Set<String>
  ) -> [Difference] {
    var found: [Difference] = []
    if let unit = own.unit, !isSameUnit(unit, reference.unit) {
      found.append(.unit(own: unit, reference: reference.unit))
    }
    if let mine = own.formula?.rate?.base, case .expression(let formula) = reference.formula,
      let other = formula.rate?.base, mine != other, knownInputs.isSuperset(of: mine.inputs)
    {
      found.append(.denominator(own: "\(mine)", reference: "\(other)"))
    }
    return found
  }
}
