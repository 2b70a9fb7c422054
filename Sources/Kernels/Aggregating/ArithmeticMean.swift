/// The weighted arithmetic mean over the available items of one row.
///
/// - values: one number for each item, missing as NaN; weights: one for each item, in any common unit.
/// - The weights of the available items are rescaled to a sum of 1.
/// - nil when every item is missing or the available weights add up to 0.
/// - When no weight is negative the mean lies between the least and the greatest item that counts.
/// - Source: OECD/JRC handbook (2008), linear aggregation; weights rescaled over what is there as in COINr.
package func arithmeticMean(_ values: [Double], weights: [Double]) -> Double? {
  precondition(values.count == weights.count, "one weight for each item")
  let bounded = weights.allSatisfy { $0 >= 0 }
  var (sum, total, least, greatest) = (0.0, 0.0, Double.infinity, -Double.infinity)
  for (value, weight) in zip(values, weights) where weight != 0 && value == value {
    sum += weight * value
    total += weight
    least = min(least, value)
    greatest = max(greatest, value)
  }
  let mean = held(sum / total, least, greatest, bounded: bounded)
  return mean.isNaN ? nil : mean
}

/// The weighted arithmetic mean of each row over its available items; missing as in the version for one row.
///
/// - items: one column for each item, all of one length, in one unit; a row without any available item is missing.
/// - Row by row the result has the same bits as the version for one row: the order of the items is the order of the sum.
/// - Precondition: at least one item, one weight for each, columns of one length.
package func arithmeticMean(_ items: [Column], weights: [Double]) -> Column {
  let bounded = weights.allSatisfy { $0 >= 0 }
  return inBlocks(rowCount(items, weights)) { block, output in
    withUnsafeTemporaryAllocation(of: Double.self, capacity: block.count * 4) { space in
      let n = block.count
      let sums = UnsafeMutableBufferPointer(rebasing: space[0..<n])
      let totals = UnsafeMutableBufferPointer(rebasing: space[n..<2 * n])
      let least = UnsafeMutableBufferPointer(rebasing: space[2 * n..<3 * n])
      let greatest = UnsafeMutableBufferPointer(rebasing: space[3 * n..<4 * n])
      sums.initialize(repeating: 0)
      totals.initialize(repeating: 0)
      least.initialize(repeating: .infinity)
      greatest.initialize(repeating: -.infinity)
      for (item, weight) in zip(items, weights) where weight != 0 {
        item.values.withUnsafeBufferPointer { values in
          let x = UnsafeBufferPointer(rebasing: values[block])
          for k in 0..<n {
            let value = x[k]
            let there = value == value
            sums[k] += there ? weight * value : 0
            totals[k] += there ? weight : 0
            least[k] = value < least[k] ? value : least[k]
            greatest[k] = value > greatest[k] ? value : greatest[k]
          }
        }
      }
      for k in 0..<n {
        output[k] = held(sums[k] / totals[k], least[k], greatest[k], bounded: bounded)
      }
    }
  }
}
