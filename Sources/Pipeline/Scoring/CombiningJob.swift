import Diagnostics
import Kernels
import Model

/// What is to be combined at one node.
struct CombiningJob: Sendable {
  let position: Int
  /// Those that weigh anything.
  let children: [Int]
  let method: Aggregation
  /// Where the script names the method.
  let place: Span?
  /// Which end of the framework's scores is better.
  let scoresBetter: Direction
  /// To which scores are rounded before the next level takes them; nil leaves them in full.
  let decimals: Int?
  let coverage: Column
  let minimumCoverage: Double

  struct Outcome: Sendable {
    var scores: Column
    /// Scores held back for lack of coverage; nil where none are.
    var withheld: Column?
    var records: [MethodRecord] = []
    var problems: [Diagnostic] = []
  }

  /// The scores rounded, those of rows with too little coverage held back.
  func outcome(_ combined: Column) -> Outcome {
    let combined = rounded(combined, to: decimals)
    var outcome = Outcome(scores: combined)
    for row in 0..<combined.count where coverage.values[row] < minimumCoverage && !combined.isMissing(row) {
      var withheld = outcome.withheld ?? Column(missing: combined.count)
      outcome.withheld = nil
      withheld.values[row] = combined.values[row]
      outcome.withheld = withheld
      outcome.scores.values[row] = .nan
    }
    return outcome
  }
}
