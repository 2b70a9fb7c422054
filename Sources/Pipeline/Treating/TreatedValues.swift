package import Kernels

package struct Adjustment: Hashable, Sendable {
  package var row: Int
  package var before: Double
  package var after: Double
}

/// Values with outliers tamed, and a list of what was changed.
package struct TreatedValues: Sendable {
  package var panel: Panel
  package var columns: [Column]
  /// Along the indicators.
  package var adjustments: [[Adjustment]]
  /// What was done to each indicator, such as `winsorised 2 points`; nil where nothing was.
  package var notes: [String?]
}
