/// What treating a column for outliers did.
package struct Treated: Equatable, Sendable {
  package enum Step: Hashable, Sendable {
    /// The column is as it came.
    case none
    /// Outlying points were brought in to their neighbours.
    case winsorised
    /// Winsorising was not enough: the column as it came was transformed.
    case transformed(Transform)
    /// Winsorising was not enough: the winsorised column was transformed.
    case winsorisedAndTransformed(Transform)

    /// The logarithm of the column as it came.
    package static let log = Step.transformed(.logStep)
  }

  package let column: Column
  package let step: Step
  /// Rows whose value is another than before, ascending.
  package let changedRows: [Int]
  /// Whether the result passes the test.
  package let passes: Bool
  /// Rows that winsorising brought in, ascending, also where a transform of the column as it came took its place.
  package let winsorisedRows: [Int]
  /// What the test found: before, after winsorising and after the transform, as far as it went.
  package let checks: [OutlierCheck]
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
  treat(x, by: OutlierTreatment(test: test, maximumPoints: maximumPoints, then: thenLog ? .logStep : nil))
}

/// Treats `x` for outliers as `treatment` says.
///
/// - x: one indicator over all areas, before its direction is turned; missing values stay missing, and a row that the
///   transform has no value for becomes missing.
/// - A column that passes the test is handed back as it is, unless points are always brought in. If the test fails after
///   winsorising, the transform follows: of the column as it came, or of the winsorised one when combined.
/// - rows: the reference rows that are tested and brought in, all rows when nil. A transform takes the other rows along, on
///   the scale of the reference rows.
/// - Constant columns and columns of fewer than four values pass. Forbidding a column its treatment is the caller's
///   choice: it does not call.
/// - The order of rows does not matter. A column that passes after treatment is left alone when treated again.
/// - Source: COINr `Treat`, with `combine_treat` and `force_win`; keeping the last step's result even if it fails is
///   COINr's, `passingOnly` is an addition.
package func treat(
  _ x: Column, by treatment: OutlierTreatment, reference rows: [Int]? = nil
) -> Treated {
  let test = treatment.test
  let part = rows.map { x.taking($0) } ?? x
  let before = Moments(part)
  var checks = [OutlierCheck(before, test)]
  guard !test.passes(before) || treatment.occasion == .always else {
    return Treated(
      column: x, step: .none, changedRows: [], passes: true, winsorisedRows: [], checks: checks)
  }
  let (broughtIn, after) = winsorised(
    part, moments: before, until: test, maximumPoints: treatment.maximumPoints ?? .max,
    always: treatment.occasion == .always)
  let winsorised = rows.map { x.placing(broughtIn, at: $0) } ?? broughtIn
  let moved = changedRows(x, winsorised)
  var (column, step, changed, passes) = (winsorised, Treated.Step.winsorised, moved, test.passes(after))
  checks.append(OutlierCheck(after, test))
  if !passes, let rule = treatment.then {
    column = transform(treatment.combined ? winsorised : x, by: rule, reference: rows).column
    step = treatment.combined && !moved.isEmpty ? .winsorisedAndTransformed(rule) : .transformed(rule)
    changed = changedRows(x, column)
    let last = Moments(column, among: rows)
    passes = test.passes(last)
    checks.append(OutlierCheck(last, test))
  }
  if !passes, treatment.acceptance == .passingOnly {
    (column, changed, passes) = (x, [], test.passes(before))
  }
  return Treated(
    column: column, step: changed.isEmpty ? .none : step, changedRows: changed, passes: passes,
    winsorisedRows: moved, checks: checks)
}

private func changedRows(_ before: Column, _ after: Column) -> [Int] {
  before.values.withUnsafeBufferPointer { old in
    after.values.withUnsafeBufferPointer { new in
      var changed = 0
      for row in 0..<old.count { changed &+= old[row] == old[row] && old[row] != new[row] ? 1 : 0 }
      // Counted first: a transform changes nearly all rows, and winsorising hardly any.
      guard changed > 0 else { return [] }
      return [Int](unsafeUninitializedCapacity: changed) { rows, count in
        for row in 0..<old.count where count < changed && old[row] == old[row] && old[row] != new[row] {
          rows[count] = row
          count += 1
        }
      }
    }
  }
}
