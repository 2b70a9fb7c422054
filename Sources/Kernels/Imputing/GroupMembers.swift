/// The rows of each group, sorted out once for many columns over the same rows.
package struct GroupMembers: Sendable {
  /// For each row the number of its group, or nil where it belongs to none.
  let groups: [Int?]
  /// The reference rows, group by group, each group's ascending.
  private let rows: [Int32]
  /// For each group the place of its first row in `rows`, and behind the last group the end.
  private let starts: [Int]
  /// The rows of the largest group: room for any of them.
  private let largest: Int

  /// - groups: for each row the number of its group, counted from 0, or nil.
  /// - rows: the reference rows, ascending; all rows when nil.
  package init(_ groups: [Int?], reference rows: [Int]? = nil) {
    self.groups = groups
    let reference = (rows ?? Array(groups.indices)).filter { groups[$0] != nil }
    let count = (groups.lazy.compactMap { $0 }.max() ?? -1) + 1
    var starts = [Int](repeating: 0, count: count + 1)
    for row in reference { starts[(groups[row] ?? 0) + 1] += 1 }
    for group in 0..<count { starts[group + 1] += starts[group] }
    var next = starts
    var sorted = [Int32](repeating: 0, count: reference.count)
    for row in reference {
      guard let group = groups[row] else { continue }
      sorted[next[group]] = Int32(row)
      next[group] += 1
    }
    (self.rows, self.starts) = (sorted, starts)
    largest = zip(starts.dropFirst(), starts).lazy.map { $0 - $1 }.max() ?? 0
  }

  var count: Int { starts.count - 1 }

  /// What `body` makes of each group's available values, in row order.
  func mapAvailable<Result>(_ x: Column, _ body: (UnsafeMutableBufferPointer<Double>) -> Result) -> [Result] {
    precondition(groups.count == x.count, "one group for each row")
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: largest) { space in
      x.values.withUnsafeBufferPointer { values in
        rows.withUnsafeBufferPointer { rows in
          (0..<count).map { group in
            var kept = 0
            for place in starts[group]..<starts[group + 1] {
              let value = values[Int(rows[place])]
              space[kept] = value
              kept &+= value == value ? 1 : 0
            }
            return body(UnsafeMutableBufferPointer(rebasing: space[0..<kept]))
          }
        }
      }
    }
  }
}
