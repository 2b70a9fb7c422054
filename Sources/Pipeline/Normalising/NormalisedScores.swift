package import Kernels

/// The scale an indicator's scores were read on.
package struct ScaleRecord: Hashable, Sendable {
  /// Nil: all periods together.
  package var period: String?
  /// The group of areas it was found on; nil: all of them.
  package var group: String?
  package var method: String
  /// What the scale is made of, such as worst 12 and best 1, in the method's own terms.
  package var terms: [Term]

  package struct Term: Hashable, Sendable {
    package var name: String
    package var value: Double
  }
}

/// Scores, and the scales they were read on.
package struct NormalisedScores: Sendable {
  package var panel: Panel
  /// Along the indicators; nil for those that are not scored.
  package var scores: [Column?]
  package var scales: [[ScaleRecord]]
}
