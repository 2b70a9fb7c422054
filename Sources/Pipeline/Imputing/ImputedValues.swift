package import Kernels

package struct Fill: Hashable, Sendable {
  package var row: Int
  package var value: Double
  /// The method's name in the language.
  package var method: String
}

/// Values with gaps filled as the methods say, and a list of what was filled.
package struct ImputedValues: Sendable {
  package var panel: Panel
  package var columns: [Column]
  /// Along the indicators.
  package var fills: [[Fill]]
}
