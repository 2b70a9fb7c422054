/// The number of rows of the items, all of which have the same.
func rowCount(_ items: [Column], _ weights: [Double]) -> Int {
  precondition(!items.isEmpty && items.count == weights.count, "one weight for each of one or more items")
  precondition(items.allSatisfy { $0.count == items[0].count }, "items have the same rows")
  return items[0].count
}

/// Makes a column of `rows` values in blocks small enough for the nearest cache.
func inBlocks(_ rows: Int, _ fill: (Range<Int>, UnsafeMutableBufferPointer<Double>) -> Void) -> Column {
  Column(
    [Double](unsafeUninitializedCapacity: rows) { output, count in
      var first = 0
      while first < rows {
        let block = first..<min(first + 512, rows)
        fill(block, UnsafeMutableBufferPointer(rebasing: output[block]))
        first = block.upperBound
      }
      count = rows
    })
}

/// A mean that is finite or missing and, when `bounded`, not beyond the items it is made of.
///
/// Rounding may step over an end by one place; a row of equal items has exactly their value.
@inline(__always)
func held(_ mean: Double, _ least: Double, _ greatest: Double, bounded: Bool) -> Double {
  let inside = mean < least ? least : (mean > greatest ? greatest : mean)
  return (bounded ? inside : mean).finiteOrMissing
}
