package import Kernels

/// From where on votes decide. Every page says which of these were used.
package struct PollRules: Hashable, Sendable {
  /// An indicator is kept where so many call it essential that as many are at most this likely by chance.
  package var chance = 0.05
  /// It is dropped where more than this share call it redundant.
  package var redundant = 0.5
  /// One that is essential is questioned where a smaller share call it feasible.
  package var feasible = 0.5
  /// With fewer votes an indicator is neither kept nor dropped.
  package var fewestVotes = 5
  /// The largest consistency ratio at which a voter's pairwise comparisons count.
  package var consistency = 0.1
  /// How weights follow from places.
  package var ranking = RankedWeights.centroid
  /// Roles disagree over an indicator where the shares that call it essential lie at least this far apart.
  package var apart = 0.5
  /// A role with fewer voters disagrees with nobody.
  package var fewestInRole = 3
  /// Which question the weights of the new version come from, where a part was asked in several ways.
  package var weightsFrom = WeightQuestion.budget

  package init() {}
}

/// The questions that weights follow from.
package enum WeightQuestion: String, CaseIterable, Hashable, Sendable {
  case budget, pairwise, ranking
}
