/// The items of one row that are there and have a weight other than 0, with those weights, in the order of the
/// items.
///
/// A kernel may use both as its own working space.
typealias RowItems = (values: UnsafeMutableBufferPointer<Double>, weights: UnsafeMutableBufferPointer<Double>)

/// A column made from the items of each row.
///
/// The items are turned into rows block by block, so that one row lies side by side in the nearest cache. A kernel
/// for one row and for columns runs the same `body`, so both have the same bits.
@inline(__always)
func eachRow(_ items: [Column], _ weights: [Double], _ body: (Int, RowItems) -> Double) -> Column {
  let counted = weights.indices.filter { weights[$0] != 0 }
  let width = counted.count
  let theirs = counted.map { weights[$0] }
  return inBlocks(rowCount(items, weights)) { block, output in
    withUnsafeTemporaryAllocation(of: Double.self, capacity: (block.count + 2) * width) { space in
      let cells = block.count * width
      for (place, item) in counted.enumerated() {
        items[item].values.withUnsafeBufferPointer { x in
          for k in 0..<block.count { space[k &* width &+ place] = x[block.lowerBound &+ k] }
        }
      }
      theirs.withUnsafeBufferPointer { theirs in
        for k in 0..<block.count {
          var there = 0
          for place in 0..<width {
            let value = space[k &* width &+ place]
            space[cells &+ there] = value
            space[cells &+ width &+ there] = theirs[place]
            there &+= value == value ? 1 : 0
          }
          output[k] = body(
            block.lowerBound + k,
            (
              UnsafeMutableBufferPointer(rebasing: space[cells..<cells + there]),
              UnsafeMutableBufferPointer(rebasing: space[cells + width..<cells + width + there])
            ))
        }
      }
    }
  }
}

/// The same for one row given as numbers, missing as NaN.
func oneRow(_ values: [Double], _ weights: [Double], _ body: (RowItems) -> Double) -> Double {
  precondition(values.count == weights.count, "one weight for each item")
  let counted = values.indices.filter { weights[$0] != 0 && !values[$0].isNaN }
  var there = counted.map { values[$0] }
  var theirs = counted.map { weights[$0] }
  return there.withUnsafeMutableBufferPointer { x in
    theirs.withUnsafeMutableBufferPointer { w in body((x, w)) }
  }
}

/// The weighted mean of a row's items, as `arithmeticMean` gives it; NaN when there is none.
@inline(__always)
func weightedMean(_ row: RowItems) -> Double {
  var (sum, total, least, greatest, bounded) = (0.0, 0.0, Double.infinity, -Double.infinity, true)
  for k in row.values.indices {
    let (value, weight) = (row.values[k], row.weights[k])
    sum += weight * value
    total += weight
    least = value < least ? value : least
    greatest = value > greatest ? value : greatest
    bounded = bounded && weight > 0
  }
  return held(sum / total, least, greatest, bounded: bounded)
}

/// A row's items in ascending order, each with its weight; equal items keep their order.
@inline(__always)
func sortAscending(_ row: RowItems) {
  let (values, weights) = row
  for next in values.indices.dropFirst() {
    let (value, weight) = (values[next], weights[next])
    var place = next
    while place > 0, values[place - 1] > value {
      values[place] = values[place - 1]
      weights[place] = weights[place - 1]
      place -= 1
    }
    values[place] = value
    weights[place] = weight
  }
}
