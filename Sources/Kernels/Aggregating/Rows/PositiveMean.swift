/// A mean that only numbers from 0 up have, or why there is none.
package enum PositiveMean: Hashable, Sendable {
  case value(Double)
  /// Every item that counts is missing, or the available weights add up to 0.
  case missing
  /// An item that counts is below 0.
  case negative
}

/// Such a mean of each row, and the rows that have none because of a negative item.
package struct PositiveMeans: Equatable, Sendable {
  package let column: Column
  /// Rows with an available item below 0 and a weight other than 0, ascending; they are missing in the column.
  package let negativeRows: [Int]
}

/// The mean of one row, refusing negative items.
func positiveMean(_ values: [Double], _ weights: [Double], _ mean: (RowItems) -> Double) -> PositiveMean {
  var negative = false
  let found = oneRow(values, weights) { row in
    negative = row.values.contains { $0 < 0 }
    return negative ? .nan : mean(row)
  }
  return negative ? .negative : (found.isNaN ? .missing : .value(found))
}

/// The mean of each row, refusing rows with negative items.
@inline(__always)
func positiveMeans(_ items: [Column], _ weights: [Double], _ mean: (RowItems) -> Double) -> PositiveMeans {
  var negativeRows: [Int] = []
  let column = eachRow(items, weights) { number, row in
    guard !row.values.contains(where: { $0 < 0 }) else {
      negativeRows.append(number)
      return .nan
    }
    return mean(row)
  }
  return PositiveMeans(column: column, negativeRows: negativeRows)
}
