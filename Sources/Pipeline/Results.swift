package import Model

/// Everything a run found out, every stop on the road kept: any number can be walked back to a cell of a file.
package struct Results: Sendable {
  package var assessment: Assessment
  package var inputs: Inputs
  package var values: Values
  package var peers: FoundPeers
  package var screened: ScreenedValues
  package var imputed: ImputedValues
  package var treated: TreatedValues
  package var normalised: NormalisedScores
  package var scores: Scores
  /// Along the nodes of the tree; nil where no classes were asked for.
  package var classes: [ScoreClasses?]
  /// Along the blocks of ``peers``.
  package var peerRanks: [PeerRanks]

  package init(
    assessment: Assessment, inputs: Inputs, values: Values, peers: FoundPeers, screened: ScreenedValues,
    imputed: ImputedValues, treated: TreatedValues, normalised: NormalisedScores, scores: Scores,
    classes: [ScoreClasses?], peerRanks: [PeerRanks]
  ) {
    self.assessment = assessment
    self.inputs = inputs
    self.values = values
    self.peers = peers
    self.screened = screened
    self.imputed = imputed
    self.treated = treated
    self.normalised = normalised
    self.scores = scores
    self.classes = classes
    self.peerRanks = peerRanks
  }

  package var panel: Panel { inputs.panel }
}
