/// The places of final results: 1 for the largest value.
///
/// - x: one score or index over all areas. Ranking rounded or full values is the caller's choice.
/// - rows: who takes part, all rows when nil; the others, and missing values, have no place.
/// - ties: equal values share the smallest place unless asked otherwise (1, 1, 3).
/// - Source: standard competition ranking, as `rank_df` of COINr.
package func ranking(_ x: Column, ties: Ties = .min, among rows: [Int]? = nil) -> Column {
  places(x, ties: ties, among: rows, largestFirst: true)
}

/// Places of the available values among `rows`; the two public orders share it.
///
/// Turning the order turns the keys, not the places, so that a tie stays a tie with its smallest place.
func places(_ x: Column, ties: Ties, among rows: [Int]?, largestFirst: Bool) -> Column {
  var order = [Int32]()
  if let rows {
    order = rows.lazy.filter { !x.isMissing($0) }.map { Int32($0) }
  } else {
    order = [Int32](unsafeUninitializedCapacity: x.count) { order, count in
      for row in 0..<x.count {
        order[count] = Int32(truncatingIfNeeded: row)
        count += x.values[row] == x.values[row] ? 1 : 0
      }
    }
  }
  let turn: UInt64 = largestFirst ? .max : 0
  var keys = order.map { orderKey(x.values[Int($0)]) ^ turn }
  sortByKey(&keys, &order)
  var placed = Column(missing: x.count)
  placed.values.withUnsafeMutableBufferPointer { placed in
    var first = 0
    while first < keys.count {
      var after = first + 1
      while after < keys.count, keys[after] == keys[first] { after += 1 }
      let place =
        switch ties {
        case .min: Double(first + 1)
        case .max: Double(after)
        case .mean: Double(first + 1 + after) / 2
        }
      for k in first..<after { placed[Int(order[k])] = place }
      first = after
    }
  }
  return placed
}
