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
  /// The columns as they came.
  let before: [Column]
  /// What was done to each indicator, such as `winsorised 2 points`; nil where nothing was.
  package var notes: [String?]
}

extension TreatedValues {
  /// What was changed, along the indicators.
  package var adjustments: Adjustments { Adjustments(before: before, after: columns) }
}

/// The changed values of each indicator, found when they are asked for: a logarithm changes nearly every row, and a
/// list of them would be larger than the data.
package struct Adjustments: RandomAccessCollection, Sendable {
  let before: [Column]
  let after: [Column]

  package var startIndex: Int { 0 }
  package var endIndex: Int { before.count }

  /// Those of the indicator at this position, by row. A value that was lost is none of them.
  package subscript(indicator: Int) -> [Adjustment] {
    let (old, new) = (before[indicator].values, after[indicator].values)
    return old.indices.lazy.filter { old[$0] < new[$0] || old[$0] > new[$0] }
      .map { Adjustment(row: $0, before: old[$0], after: new[$0]) }
  }
}
