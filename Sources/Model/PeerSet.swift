package import Diagnostics

/// A block `peers "id" { … }`: which areas are held against each other, found by what they have in common.
package struct PeerSet: Hashable, Sendable {
  package enum Method: Hashable, Sendable {
    /// Groups joined step by step so that areas stay as alike as can be within them.
    case ward(groups: Int)
    /// Groups around centres: the best of so many starts, drawn from the seed.
    case kMeans(groups: Int, seed: Int, starts: Int)
    /// No groups: each area has the areas most like itself, compared by at least so many indicators.
    case mostSimilar(count: Int, shared: Int?)
    case custom(Rule)
  }

  package var id: String
  package var method: Method
  /// Ids of the indicators by which areas are alike.
  package var indicators: [String]
  /// The last period whose values count; nil: the latest there is.
  package var period: String?
  package var place: Span

  package init(id: String, method: Method, indicators: [String], period: String? = nil, place: Span) {
    self.id = id
    self.method = method
    self.indicators = indicators
    self.period = period
    self.place = place
  }

  /// Whether areas fall into groups that methods may name.
  package var makesGroups: Bool { if case .mostSimilar = method { false } else { true } }
}

extension PeerSet.Method {
  /// The name in the language.
  package var name: String {
    switch self {
    case .ward: "ward"
    case .kMeans: "k_means"
    case .mostSimilar: "most_similar"
    case .custom(let rule): rule.name
    }
  }
}

extension PeerSet.Method {
  /// Peers are other areas, always; of a rule nobody knows.
  package var readsOtherAreas: Bool { if case .custom = self { false } else { true } }
}
