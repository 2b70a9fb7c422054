/// Everything a script says, checked: what is measured, from which files, and by which method.
package struct Assessment: Sendable {
  package var city: City?
  package var framework: Framework
  package var sources: [Source]
  package var indicators: [Indicator]
  /// What the script, or a framework that it uses, says of raw inputs.
  package var rawInputs: [RawInput] = []
  /// Which areas are held against each other.
  package var peers: [PeerSet]
  package var methodology: Methodology
  /// Nil: every area takes part.
  package var screening: Screening?
  package var tree: ScoreTree
  /// All sets of weights, the one without a name first; none where the script names none.
  package var weightSets: [WeightSet] = []
  /// The name of the set in use.
  package var weightSet: String?
  /// Indicators a script took over and left out, so that the report can say so.
  package var dropped: [String]

  package init(
    city: City?, framework: Framework, sources: [Source], indicators: [Indicator], peers: [PeerSet],
    methodology: Methodology, screening: Screening? = nil, tree: ScoreTree, dropped: [String]
  ) {
    self.city = city
    self.framework = framework
    self.sources = sources
    self.indicators = indicators
    self.peers = peers
    self.methodology = methodology
    self.screening = screening
    self.tree = tree
    self.dropped = dropped
  }

  package func source(_ id: String) -> Source? { sources.first { $0.id == id } }
}

extension Assessment {
  /// Whether functions of the script are called after the script itself has run.
  package var callsFunctions: Bool {
    let steps = indicators.contains { indicator in
      if case .rows = indicator.formula { return true }
      return indicator.imputation?.isCustom == true || indicator.treatment?.isCustom == true
        || indicator.normalisation?.isCustom == true || indicator.interval?.isCustom == true
    }
    return steps || screening?.ownRule != nil || methodology.imputation.all.contains(where: \.isCustom)
      || methodology.treatment.all.contains(where: \.isCustom)
      || methodology.normalisation.all.contains(where: \.isCustom)
      || methodology.weighting.all.contains(where: \.isCustom)
      || methodology.aggregation.all.contains(where: \.isCustom)
      || methodology.classes.all.contains(where: \.isCustom)
      || peers.contains { if case .custom = $0.method { true } else { false } }
  }
}

extension Imputation {
  fileprivate var isCustom: Bool { if case .custom = self { true } else { false } }
}

extension Interval {
  fileprivate var isCustom: Bool { if case .custom = self { true } else { false } }
}

extension Treatment {
  fileprivate var isCustom: Bool { if case .custom = self { true } else { false } }
}

extension Normalisation {
  fileprivate var isCustom: Bool { if case .custom = self { true } else { false } }
}

extension Weighting {
  fileprivate var isCustom: Bool { if case .custom = self { true } else { false } }
}

extension Aggregation {
  fileprivate var isCustom: Bool { if case .custom = self { true } else { false } }
}

extension Classification {
  fileprivate var isCustom: Bool { if case .custom = method { true } else { false } }
}
