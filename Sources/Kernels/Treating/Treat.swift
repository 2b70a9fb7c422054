/// What treating a column for outliers did.
package struct Treated: Equatable, Sendable {
  package enum Step: Hashable, Sendable {
    /// The column passes as it is.
    case none
    /// Outlying points were brought in to their neighbours.
    case winsorised
    /// Winsorising was not enough: the logarithm of the column as it came.
    case log
  }

  package let column: Column
  package let step: Step
  /// Rows whose value is another than before, ascending.
  package let changedRows: [Int]
  /// Whether the result passes the test; the result of the last step is kept even if it does not.
  package let passes: Bool
}

/// Treats `x` for outliers: winsorises, and takes the logarithm where that is not enough.
///
/// - x: one indicator over all areas, before its direction is turned; missing values stay missing.
/// - A column that passes the test is handed back as it is. Otherwise `winsorise` runs up to `maximumPoints` points; if
///   the test still fails and `thenLog` is true, `logStep` of the **original** column takes its place.
/// - Constant columns and columns of fewer than four values pass.
/// - Source: COINr `Treat` with its defaults (`winsorise`, then `log_CT`).
package func treat(
  _ x: Column, until test: OutlierTest = OutlierTest(), maximumPoints: Int = 5, thenLog: Bool = true
) -> Treated {
  let before = Moments(x)
  guard !test.passes(before) else {
    return Treated(column: x, step: .none, changedRows: [], passes: true)
  }
  let (column, after) = winsorised(x, moments: before, until: test, maximumPoints: maximumPoints)
  let passes = test.passes(after)
  if passes || !thenLog {
    let changed = changedRows(x, column)
    return Treated(
      column: column, step: changed.isEmpty ? .none : .winsorised, changedRows: changed, passes: passes)
  }
  let logarithms = logStep(x)
  return Treated(
    column: logarithms, step: .log, changedRows: changedRows(x, logarithms),
    passes: test.passes(Moments(logarithms)))
}

private func changedRows(_ before: Column, _ after: Column) -> [Int] {
  before.values.withUnsafeBufferPointer { old in
    after.values.withUnsafeBufferPointer { new in
      (0..<old.count).filter { old[$0] == old[$0] && old[$0] != new[$0] }
    }
  }
}
