/// How one indicator moved in each area; one entry for each history, in the order of `Histories.areas`.
package struct Trend: Equatable, Sendable {
  /// The trend; missing where it is not defined.
  package let column: Column
  /// The share of the area's periods that have a value, 0 to 1.
  package let availableShares: Column
  /// The first and the last time with a value; missing for an area that has none.
  package let firstTimes: Column
  package let lastTimes: Column

  /// Works out each area's trend from its available rows, ascending in time; nil leaves it missing.
  init(_ x: Column, _ histories: Histories, _ trend: ([Int]) -> Double?) {
    precondition(x.count == histories.times.count, "one value for each row")
    let count = histories.count
    var (column, shares) = (Column(missing: count), Column(missing: count))
    var (first, last) = (Column(missing: count), Column(missing: count))
    for history in 0..<count {
      let rows = histories.available(x, in: history)
      shares.values[history] = Double(rows.count) / Double(histories[history].count)
      first.values[history] = rows.first.map { histories.times[$0] } ?? .nan
      last.values[history] = rows.last.map { histories.times[$0] } ?? .nan
      column.values[history] = (trend(rows) ?? .nan).finiteOrMissing
    }
    (self.column, availableShares, firstTimes, lastTimes) = (column, shares, first, last)
  }
}
