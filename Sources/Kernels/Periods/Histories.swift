/// The rows of each area in the order of time, found once for all columns of a panel.
///
/// Panel kernels look along an area's own rows only. The order of rows in the panel does not matter.
package struct Histories: Sendable {
  /// The area of each history, ascending.
  package let areas: [Int]
  /// For each row its time, in years or another unit that differences make sense in.
  package let times: [Double]
  private let rows: [Int]
  private let starts: [Int]

  /// - areas: for each row the number of its area; times: for each row its time.
  /// - Precondition: one area and one finite time for each row; no area has two rows of one time.
  package init(areas: [Int], times: [Double]) {
    precondition(areas.count == times.count, "one area and one time for each row")
    precondition(times.allSatisfy(\.isFinite), "every row has a time")
    let rows = areas.indices.sorted { (areas[$0], times[$0]) < (areas[$1], times[$1]) }
    var (known, starts): ([Int], [Int]) = ([], [])
    for (place, row) in rows.enumerated() {
      if known.last != areas[row] {
        known.append(areas[row])
        starts.append(place)
      } else {
        precondition(times[rows[place - 1]] < times[row], "one row for each area and time")
      }
    }
    self.areas = known
    self.times = times
    self.rows = rows
    self.starts = starts + [rows.count]
  }

  /// How many areas there are.
  package var count: Int { areas.count }

  /// The rows of one history, ascending in time.
  package subscript(history: Int) -> ArraySlice<Int> { rows[starts[history]..<starts[history + 1]] }

  /// Calls `body` with the rows of each history, ascending in time, and with the times of all rows.
  @inline(__always)
  func forEach(_ body: (UnsafeBufferPointer<Int>, UnsafeBufferPointer<Double>) -> Void) {
    times.withUnsafeBufferPointer { times in
      rows.withUnsafeBufferPointer { rows in
        for history in 0..<count {
          body(UnsafeBufferPointer(rebasing: rows[starts[history]..<starts[history + 1]]), times)
        }
      }
    }
  }

  /// The rows of one history in which `x` has a value, ascending in time.
  func available(_ x: Column, in history: Int) -> [Int] { self[history].filter { !x.isMissing($0) } }
}
