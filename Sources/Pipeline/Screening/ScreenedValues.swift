package import Kernels

/// An area that does not take part in a period, and why.
package struct LeftOut: Hashable, Sendable {
  package var row: Int
  package var lacksValues: Bool
  package var lacksNonZeros: Bool
  /// Whether the script's own rule says no.
  package var failsRule: Bool
  /// Whether the script says so whatever the data are.
  package var isNamed: Bool
}

/// Values of the areas that take part; those of the others are missing from here on.
package struct ScreenedValues: Sendable {
  package var panel: Panel
  package var columns: [Column]
  /// For each row the share of scored indicators with a value, and of those values the share that is not 0; nil where
  /// nothing is asked.
  package var shares: (available: Column, nonZero: Column)?
  /// Ascending by row.
  package var leftOut: [LeftOut]

  package func leftOut(_ row: Int) -> LeftOut? { leftOut.first { $0.row == row } }
}
