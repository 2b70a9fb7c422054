package import Model

/// Everything a run found out, every stop on the road kept: any number can be walked back to a cell of a file.
package struct Results: Sendable {
  package var assessment: Assessment
  package var inputs: Inputs
  package var values: Values
  package var imputed: ImputedValues
  package var treated: TreatedValues
  package var normalised: NormalisedScores
  package var scores: Scores
  /// Along the nodes of the tree; nil where no classes were asked for.
  package var classes: [ScoreClasses?]

  package init(
    assessment: Assessment, inputs: Inputs, values: Values, imputed: ImputedValues, treated: TreatedValues,
    normalised: NormalisedScores, scores: Scores, classes: [ScoreClasses?]
  ) {
    self.assessment = assessment
    self.inputs = inputs
    self.values = values
    self.imputed = imputed
    self.treated = treated
    self.normalised = normalised
    self.scores = scores
    self.classes = classes
  }

  package var panel: Panel { inputs.panel }
}
