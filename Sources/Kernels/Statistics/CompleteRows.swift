/// The rows in which no item is missing, ascending.
///
/// - Precondition: columns of `count` rows.
func rowsWithoutGaps(_ items: [Column], count: Int) -> [Int] {
  precondition(items.allSatisfy { $0.count == count }, "columns of one length")
  var gaps = [UInt8](repeating: 0, count: count)
  return gaps.withUnsafeMutableBufferPointer { gaps in
    for item in items {
      item.values.withUnsafeBufferPointer { x in
        for row in 0..<count { gaps[row] |= x[row] == x[row] ? 0 : 1 }
      }
    }
    return [Int](unsafeUninitializedCapacity: count) { rows, kept in
      for row in 0..<count {
        rows[kept] = row
        kept &+= gaps[row] == 0 ? 1 : 0
      }
    }
  }
}

/// The items over the rows where none is missing.
func completeRows(_ items: [Column]) -> [[Double]] {
  let count = items.first?.count ?? 0
  let rows = rowsWithoutGaps(items, count: count)
  if rows.count == count { return items.map(\.values) }
  return items.map { item in item.gathered(rows) }
}

extension Column {
  /// The values of the given rows, in the order given.
  func gathered(_ rows: [Int]) -> [Double] {
    values.withUnsafeBufferPointer { x in
      [Double](unsafeUninitializedCapacity: rows.count) { found, count in
        for place in 0..<rows.count { found[place] = x[rows[place]] }
        count = rows.count
      }
    }
  }
}
