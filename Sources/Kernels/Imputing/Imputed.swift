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
    var rows: [Int] = []
    let filled = x.values.withUnsafeBufferPointer { x in
      [Double](unsafeUninitializedCapacity: x.count) { values, count in
        let whole = x.count & ~7
        var row = 0
        while row < whole {
          let eight = x.eight(from: row)
          UnsafeMutableRawPointer(values.baseAddress.unsafelyUnwrapped).storeBytes(
            of: eight, toByteOffset: row &* 8, as: SIMD8<Double>.self)
          // Gaps are few: eight rows at once are asked whether there is one among them.
          if any(eight .!= eight) { fillGaps(row..<row + 8, x, values) }
          row &+= 8
        }
        for row in whole..<x.count { values[row] = x[row] }
        fillGaps(whole..<x.count, x, values)
        count = x.count
      }
    }
    func fillGaps(
      _ some: Range<Int>, _ x: UnsafeBufferPointer<Double>, _ values: UnsafeMutableBufferPointer<Double>
    ) {
      for row in some where x[row] != x[row] {
        guard let value = filler(row), value.isFinite else { continue }
        values[row] = value
        rows.append(row)
      }
    }
    return (Column(filled), rows)
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
      // An array of no room is one for all threads, and it would be written to.
      guard filled > 0 else { return [] }
      return [Int](unsafeUninitializedCapacity: filled) { rows, count in
        for row in 0..<old.count where count < filled && old[row] != old[row] && new[row] == new[row] {
          rows[count] = row
          count += 1
        }
      }
    }
  }
}
