extension Moments {
  /// The mean of the numbers that `value` gives for 0..<count, missing ones left out; nil when there are none.
  ///
  /// The bits of `mean(of:)`, but values go through a piece of the nearest cache and are not copied as a whole.
  @inline(__always)
  static func mean(count: Int, of value: (Int) -> Double) -> Double? {
    let size = 512
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: size) { piece -> Double? in
      var (lanes, ends) = (SumLanes(), Ends())
      var (next, kept, available) = (0, 0, 0)
      while next < count {
        let until = min(count, next + size - kept)
        while next < until {
          let here = value(next)
          piece[kept] = here
          kept &+= here == here ? 1 : 0
          next &+= 1
        }
        let values = UnsafeBufferPointer(piece)
        let whole = kept & ~7
        // One after the other: both at once do not fit in registers.
        for row in stride(from: 0, to: whole, by: 8) { ends.add(values.eight(from: row)) }
        for row in stride(from: 0, to: whole, by: 8) { lanes.add(values.eight(from: row)) }
        for rest in whole..<kept { piece[rest - whole] = piece[rest] }
        available += whole
        kept -= whole
      }
      let rest = UnsafeBufferPointer(rebasing: UnsafeBufferPointer(piece)[0..<kept])
      available += kept
      let (least, greatest) = ends.closed(by: rest)
      guard least < greatest else { return available > 0 ? least : nil }
      if scale(least: least, greatest: greatest) == 1 {
        return lanes.closed(by: rest).total / Double(available)
      }
      // So large or so close together that they are scaled first: seldom enough to copy them.
      return Column.compacted((0..<count).map(value)).withUnsafeBufferPointer { mean(of: $0) }
    }
  }

  /// The mean of the available values of `rows`, or of all rows when nil; the bits of `mean`.
  static func mean(_ x: Column, among rows: [Int]? = nil) -> Double? {
    x.values.withUnsafeBufferPointer { x in
      guard let rows else { return mean(count: x.count) { x[$0] } }
      return rows.withUnsafeBufferPointer { rows in mean(count: rows.count) { x[rows[$0]] } }
    }
  }
}
