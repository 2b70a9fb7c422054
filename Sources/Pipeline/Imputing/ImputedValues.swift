package import Kernels

/// Values with gaps filled as the methods say, and a list of what was filled.
package struct ImputedValues: Sendable {
  package var panel: Panel
  package var columns: [Column]
  /// Along the indicators.
  package var fills: [Fills]
}
