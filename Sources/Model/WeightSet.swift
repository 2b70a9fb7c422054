/// One of several sets of weights, all shown side by side; the assessment's own tree has those of the set in use.
package struct WeightSet: Hashable, Sendable {
  /// Nil for the weights without a name.
  package var name: String?
  package var tree: ScoreTree

  package init(name: String?, tree: ScoreTree) {
    self.name = name
    self.tree = tree
  }
}
