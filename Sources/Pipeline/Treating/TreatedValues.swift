package import Kernels

package struct Adjustment: Hashable, Sendable {
  package var row: Int
  package var before: Double
  package var after: Double
}

/// What a method did to the outliers of an indicator.
package struct TreatmentRecord: Equatable, Sendable {
  /// How the values lie at one stage of the treatment.
  package struct Check: Equatable, Sendable {
    /// `before`, then the name of each step in the language.
    package var step: String
    /// Nil where the statistic is not defined.
    package var skewness: Double?
    package var kurtosis: Double?
    /// Nil for a method that asks nothing.
    package var passes: Bool?
  }

  package enum Outcome: String, Sendable {
    /// The values passed as they came.
    case notNeeded = "not needed"
    /// The treated values take the place of the others.
    case accepted
    /// They still did not pass, and the values are those that came.
    case rejected
  }

  /// Nil: all periods together.
  package var period: String?
  package var method: String
  package var checks: [Check]
  /// Rows whose values were pulled in on the way, also where a later step took the values that came.
  package var movedRows: [Int]
  package var outcome: Outcome
}

/// Values with outliers tamed, and a list of what was changed.
package struct TreatedValues: Sendable {
  package var panel: Panel
  package var columns: [Column]
  /// The columns as they came.
  let before: [Column]
  /// What was done to each indicator, such as `winsorised 2 points`; nil where nothing was.
  package var notes: [String?]
  /// What was looked at and done, step by step; empty where there is no treatment.
  package var records: [[TreatmentRecord]]
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
