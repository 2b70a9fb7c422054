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
  /// Positions of formulas that are functions and failed, which was reported.
  var failed: Set<Int> = []
}
