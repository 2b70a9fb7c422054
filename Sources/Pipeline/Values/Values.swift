package import Kernels

/// What each indicator amounts to in each row, before anything is filled or scaled.
package struct Values: Sendable {
  package var panel: Panel
  /// Runs along the assessment's indicators.
  package var columns: [Column]
  /// The inputs each indicator reads; for formulas that are functions, the ones they were seen to read.
  package var inputs: [[String]]
  /// Rows in which all inputs were there and the formula still has no value, such as a division by zero.
  package var undefinedRows: [[Int]]
  /// Rows whose value was taken out because it rests on fewer than so many, along the indicators.
  package var suppressed: [[Int: Double]] = []
  /// What formulas did about small numbers, along the indicators.
  package var smallNumbers: [[SmallNumberRecord]] = []
  /// Along the indicators; nil where no interval is asked for.
  package var intervals: [ValueInterval?] = []
  /// Positions of formulas that are functions and failed, which was reported.
  var failed: Set<Int> = []
}
