package import Kernels

/// A gap that was filled.
package struct Fill: Hashable, Sendable {
  package var row: Int
  package var value: Double
  /// The method's name in the language, with what it read.
  package var method: String
  /// In the unit of the value; nil for a method without one.
  package var standardError: Double?
  /// The row the value was taken from, where it is the area's own from another time.
  package var source: Int?
}

/// Values with gaps filled as the methods say, and a list of what was filled.
package struct ImputedValues: Sendable {
  package var panel: Panel
  package var columns: [Column]
  /// Along the indicators.
  package var fills: [[Fill]]
}
