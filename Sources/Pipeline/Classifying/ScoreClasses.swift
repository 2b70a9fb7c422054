package import Kernels
package import Model

/// The classes of the scores of one item of the tree.
package struct ScoreClasses: Sendable {
  /// What classes were found on, and how many areas came into each.
  package struct Record: Hashable, Sendable {
    /// Nil: all periods together, or cuts that are the same for all.
    package var period: String?
    /// Where classes part, rising; nil for methods that go by places, or by a rule.
    package var cuts: [Double]?
  }

  package var classification: Classification
  /// Class numbers from 1 along the rows; missing where there is no score.
  package var numbers: Column
  package var records: [Record]

  /// What reports call the class of a row.
  package func label(_ row: Int) -> String? { numbers[row].map { classification.label(Int($0)) } }
}

extension Results {
  /// The class of an item in a row, where classes were asked for and there is a score.
  package func classLabel(node: Int, row: Int) -> String? { classes[node]?.label(row) }
}
