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
        // Gaps are few: eight rows at once are asked whether there is one among them.
        if row + 8 <= values.count, !values.hasGap(in8From: row) {
          row += 8
          continue
        }
        if values[row] != values[row], let value = filler(row), value.isFinite {
          values[row] = value
          rows.append(row)
        }
        row += 1
      }
    }
    return (filled, rows)
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
