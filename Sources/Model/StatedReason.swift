/// Why whoever fills in a collection sheet has no figure: the words that its column `reason` takes.
package enum StatedReason: String, CaseIterable, Hashable, Sendable {
  case notCollected = "not collected"
  case notAvailable = "not available"
  case notShareable = "not shareable"
  case notRelevant = "not relevant"
  case suppressed

  /// Whether asking again may bring a figure.
  package var mayBeCollected: Bool { self == .notCollected }
}
