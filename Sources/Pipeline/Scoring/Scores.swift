package import Kernels
package import Model

/// The scores of all levels, from indicators up to the index.
package struct Scores: Sendable {
  /// Where a score stands among the areas of its period that are not totals of others.
  package struct Standing: Sendable {
    /// 1 for the highest score; equal scores share the smallest number.
    package var ranks: Column
    /// The share of the other areas that score lower, from 0 to 1.
    package var percentileRanks: Column
  }

  /// The index under one of several sets of weights.
  package struct SetScores: Sendable {
    /// Nil for the weights without a name.
    package var name: String?
    package var isUsed: Bool
    package var index: Column
    /// Where ranks were asked for.
    package var ranks: Column?
  }

  package var panel: Panel
  /// Along the nodes of the tree; missing where there is nothing to combine or too little of it.
  package var columns: [Column]
  /// The share of indicators below a node that have a score, along the nodes and rows; missing for indicators themselves.
  package var coverage: [Column]
  /// Scores that were computed but held back for lack of coverage, along the nodes.
  package var withheld: [Column]
  /// The weight of each node among its siblings as it was used.
  package var weights: [Double]
  /// Where the weights of a node's items come from, along the nodes; nil for indicators and where nothing is weighed.
  package var weightings: [MethodRecord?]
  /// What methods found out while they combined items, along the nodes.
  package var combinations: [[MethodRecord]]
  /// Where the index, components and themes stand among the areas of a period, along the nodes; nil for indicators, and
  /// where no ranks were asked for.
  package var standings: [Standing?]

  /// Side by side, where the script names sets of weights.
  package var sets: [SetScores] = []

  /// Ranks of the index.
  package var ranks: Column? { standings.first.flatMap { $0 }?.ranks }
}

extension Scores {
  /// What each node weighs in the whole, along the nodes: its share among its siblings times that of its parent.
  package func effectiveWeights(in tree: ScoreTree) -> [Double] {
    Kernels.effectiveWeights(parents: tree.nodes.map(\.parent), weights: weights)
  }

  /// What each child adds to its parent's score in a row: its weight among the children that have a score.
  package func shares(ofChildren position: Int, in tree: ScoreTree, row: Int) -> [(child: Int, share: Double)]
  {
    let available = tree.nodes[position].children.filter { columns[$0][row] != nil && weights[$0] > 0 }
    let total = available.reduce(0) { $0 + weights[$1] }
    return available.map { ($0, weights[$0] / total) }
  }
}
