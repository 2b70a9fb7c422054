/// The rows of each group, sorted out once for many columns over the same rows.
package struct GroupMembers: Sendable {
  /// For each row the number of its group, or -1 where it belongs to none.
  private let labels: [Int32]
  /// The reference rows, group by group, each group's in the order given.
  private let rows: [Int32]
  /// For each group the place of its first row in `rows`, and behind the last group the end.
  private let starts: [Int]

  /// - groups: for each row the number of its group, counted from 0, or nil.
  /// - rows: the reference rows; all rows when nil. A group's rows keep their order.
  package init(_ groups: [Int?], reference rows: [Int]? = nil) {
    let labels = [Int32](unsafeUninitializedCapacity: groups.count) { labels, count in
      for row in 0..<groups.count { labels[row] = Int32(groups[row] ?? -1) }
      count = groups.count
    }
    self.labels = labels
    (self.rows, starts) =
      rows.map { rows in Self.sorted(labels, rows.count) { Int32(rows[$0]) } }
      ?? Self.sorted(labels, labels.count) { Int32(truncatingIfNeeded: $0) }
  }

  /// The groups of any numbers: as they are where the numbers are small, else renumbered by their first rows.
  init(numbering groups: [Int?], reference rows: [Int]? = nil) {
    let limit = groups.count + 16
    var small = true
    for group in groups { small = small && (group ?? 0) >= 0 && (group ?? 0) < limit }
    if small {
      self.init(groups, reference: rows)
      return
    }
    var numbers: [Int: Int] = [:]
    let numbered = groups.map { group -> Int? in
      guard let group else { return nil }
      let number = numbers[group] ?? numbers.count
      numbers[group] = number
      return number
    }
    self.init(numbered, reference: rows)
  }

  @inline(__always)
  private static func sorted(
    _ labels: [Int32], _ count: Int, row: (Int) -> Int32
  ) -> (rows: [Int32], starts: [Int]) {
    labels.withUnsafeBufferPointer { labels in
      var last: Int32 = -1
      for label in labels { last = label > last ? label : last }
      // Rows without a group are counted at the front and left out.
      var starts = [Int](repeating: 0, count: Int(last) + 3)
      starts.withUnsafeMutableBufferPointer { starts in
        for place in 0..<count { starts[Int(labels[Int(row(place))]) &+ 2] &+= 1 }
        starts[1] = 0
        for group in 0..<Int(last) + 1 { starts[group + 2] += starts[group + 1] }
      }
      var next = starts
      let all = starts[Int(last) + 2]
      let sorted = [Int32](unsafeUninitializedCapacity: all) { sorted, filled in
        next.withUnsafeMutableBufferPointer { next in
          for place in 0..<count {
            let row = row(place)
            let group = Int(labels[Int(row)])
            guard group >= 0 else { continue }
            sorted[next[group &+ 1]] = row
            next[group &+ 1] &+= 1
          }
        }
        filled = all
      }
      return (sorted, Array(starts[1...]))
    }
  }

  var count: Int { starts.count - 1 }

  /// The number of the row's group; nil where it belongs to none.
  @inline(__always)
  func group(of row: Int) -> Int? { labels[row] < 0 ? nil : Int(labels[row]) }

  /// What `body` makes of each group's rows, in the order of the reference rows.
  func mapRows<Result>(_ body: (UnsafeBufferPointer<Int32>) -> Result) -> [Result] {
    rows.withUnsafeBufferPointer { rows in
      (0..<count).map { body(UnsafeBufferPointer(rebasing: rows[starts[$0]..<starts[$0 + 1]])) }
    }
  }

  /// What `body` makes of each group's available values, in row order; it may use them up.
  func mapAvailable<Result>(_ x: Column, _ body: (UnsafeMutableBufferPointer<Double>) -> Result) -> [Result] {
    precondition(labels.count == x.count, "one group for each row")
    let largest = zip(starts.dropFirst(), starts).lazy.map { $0 - $1 }.max() ?? 0
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: largest) { space in
      x.values.withUnsafeBufferPointer { values in
        mapRows { rows in
          var kept = 0
          for row in rows {
            let value = values[Int(row)]
            space[kept] = value
            kept &+= value == value ? 1 : 0
          }
          return body(UnsafeMutableBufferPointer(rebasing: space[0..<kept]))
        }
      }
    }
  }

  /// The mean of each group's available values, nil for a group without any.
  func means(_ x: Column) -> [Double?] {
    precondition(labels.count == x.count, "one group for each row")
    return x.values.withUnsafeBufferPointer { values in
      mapRows { rows in Moments.mean(count: rows.count) { values[Int(rows[$0])] } }
    }
  }
}
