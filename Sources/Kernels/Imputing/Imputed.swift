/// A column with some of its gaps filled.
package struct Imputed: Equatable, Sendable {
  package let column: Column
  /// The rows that were missing and now have a value, ascending.
  package let filledRows: [Int]
  /// The standard error of each filled value in the unit of the column, missing elsewhere; nil for a method without one.
  package let standardErrors: Column?
  /// Along `filledRows`, the row each value was taken from; nil for a method that makes new values.
  package let takenFrom: [Int]?

  /// Fills each missing row with what `filler` gives for it; nil, or what is no finite number, leaves the gap.
  init(_ x: Column, filler: (Int) -> Double?) {
    (column, filledRows) = Self.fill(x, filler)
    (standardErrors, takenFrom) = (nil, nil)
  }

  /// Fills each missing row with the value of the row that `source` gives for it.
  init(_ x: Column, source: (Int) -> Int?) {
    var sources: [Int] = []
    (column, filledRows) = Self.fill(x) { row in
      guard let other = source(row), let value = x[other] else { return nil }
      sources.append(other)
      return value
    }
    (standardErrors, takenFrom) = (nil, sources)
  }

  /// Fills each missing row with a value that has a standard error; an error of nil is not known.
  init(_ x: Column, estimate: (Int) -> (value: Double, standardError: Double?)?) {
    var errors = Column(missing: x.count)
    (column, filledRows) = Self.fill(x) { row in
      guard let (value, error) = estimate(row), value.isFinite else { return nil }
      errors.values[row] = (error ?? .nan).finiteOrMissing
      return value
    }
    (standardErrors, takenFrom) = (errors, nil)
  }

  private static func fill(_ x: Column, _ filler: (Int) -> Double?) -> (Column, [Int]) {
    var filled = x
    var rows: [Int] = []
    filled.values.withUnsafeMutableBufferPointer { values in
      var row = 0
      while row < values.count {
        let end = min(row + 8, values.count)
        // Gaps are few: eight rows at once are asked whether there is one among them.
        if end < row + 8 || values.hasGap(in8From: row) {
          for row in row..<end where values[row] != values[row] {
            guard let value = filler(row), value.isFinite else { continue }
            values[row] = value
            rows.append(row)
          }
        }
        row = end
      }
    }
    return (filled, rows)
  }
}

/// The rows that are missing in `before` and have a value in `after`, ascending.
///
/// - Precondition: both are as long.
package func filledRows(before: Column, after: Column) -> [Int] {
  precondition(before.count == after.count, "the same rows")
  return before.values.withUnsafeBufferPointer { old in
    after.values.withUnsafeBufferPointer { new in
      var filled = 0
      for row in 0..<old.count { filled &+= old[row] != old[row] && new[row] == new[row] ? 1 : 0 }
      return [Int](unsafeUninitializedCapacity: filled) { rows, count in
        for row in 0..<old.count where count < filled && old[row] != old[row] && new[row] == new[row] {
          rows[count] = row
          count += 1
        }
      }
    }
  }
}

extension UnsafeMutableBufferPointer<Double> {
  /// Whether one of the eight rows from `row` on is missing.
  @inline(__always)
  fileprivate func hasGap(in8From row: Int) -> Bool {
    let eight = UnsafeRawPointer(baseAddress.unsafelyUnwrapped).loadUnaligned(
      fromByteOffset: row &* 8, as: SIMD8<Double>.self)
    return any(eight .!= eight)
  }
}
