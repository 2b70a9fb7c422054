package import Model

/// A city's own set of indicators held against a reference set.
package struct GapAnalysis: Sendable {
  /// By what an own indicator was found to be one of the reference.
  package enum Ground: String, CaseIterable, Sendable {
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
    /// Of the wordings, from 0 to 1.
    package var likeness: Double
    package var sharesCode = false
  }

  /// Less is chance.
  private static let leastLikeness = 0.33
  /// Nobody weighs more.
  private static let mostCandidates = 3

  package let own: [OwnIndicator]
  package let reference: [Indicator]
  /// Along the reference; nil where nothing of one's own is like it.
  package private(set) var matches: [Match?]
  package private(set) var proposals: [Proposal] = []
  /// Own indicators that are one of the reference which another of one's own is already.
  package private(set) var doubles: [Int] = []

  /// - mapping: what persons decided; it is stronger than any likeness, of ids too.
  /// - knownInputs: ids of inputs that mean the same in both sets. Of a base under another name only the unit tells
  ///   whether it is another one.
  /// - Grounds are tried in their order, over all own indicators; each finds one partner at most, and pairs without a
  ///   difference come before those with one.
  package init(
    _ own: [OwnIndicator], against reference: [Indicator], mapping: Mapping = Mapping(),
    knownInputs: Set<String> = []
  ) {
    self.own = own
    self.reference = reference
    matches = [Match?](repeating: nil, count: reference.count)
    var vocabulary = Vocabulary()
    let theirs = reference.map { Marks($0, &vocabulary) }
    let partners = Partners(theirs, words: vocabulary.count)
    let mine = own.map { Marks($0, &vocabulary) }
    let likeness = mine.map { partners.likeness(of: $0) }
    var open = own.indices.filter { mapping[own[$0].id] != nil }
    var (taken, fitting): (Set<Int>, Set<Int>) = ([], [])
    for ground in Ground.allCases {
      if ground == .id { open = own.indices.filter { mapping[own[$0].id] == nil } }
      let found = open.map { position in
        (position, partners.all(of: mine[position], by: ground, mapping, likeness: likeness[position]))
      }.filter { !$0.1.isEmpty }
      taken.formUnion(match(found, by: ground, knownInputs))
      fitting.formUnion(found.map(\.0))
      open.removeAll(where: taken.contains)
    }
    doubles = fitting.subtracting(taken).sorted()
    proposals = open.filter { !fitting.contains($0) }.compactMap { position in
      let shared = Set(partners.sharingCode(with: mine[position]))
      let candidates = candidates(likeness[position], sharingCode: shared)
      return candidates.isEmpty ? nil : Proposal(own: position, candidates: candidates)
    }
  }

  /// Takes the first partner that is free of each own indicator; which of them found one.
  private mutating func match(
    _ found: [(own: Int, partners: [Int])], by ground: Ground, _ knownInputs: Set<String>
  ) -> Set<Int> {
    var taken: Set<Int> = []
    for isLenient in [false, true] {
      for (position, partners) in found where !taken.contains(position) {
        for place in partners where matches[place] == nil {
          let differences = Self.differences(own[position], reference[place], knownInputs)
          guard isLenient || differences.isEmpty else { continue }
          matches[place] = Match(own: position, ground: ground, differences: differences)
          taken.insert(position)
          break
        }
      }
    }
    return taken
  }

  /// What shares a code first, then the likest.
  private func candidates(_ likeness: [Double], sharingCode shared: Set<Int>) -> [Candidate] {
    let all = reference.indices.filter { place in
      matches[place] == nil && (shared.contains(place) || likeness[place] >= Self.leastLikeness)
    }.map { Candidate(reference: $0, likeness: likeness[$0], sharesCode: shared.contains($0)) }
    func order(_ candidate: Candidate) -> (Int, Double, Int) {
      (candidate.sharesCode ? 1 : 0, candidate.likeness, -candidate.reference)
    }
    return Array(all.sorted { order($0) > order($1) }.prefix(Self.mostCandidates))
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
