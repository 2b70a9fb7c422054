import Glibc

/// The weighted geometric mean of one row, or why there is none.
package enum GeometricMean: Hashable, Sendable {
  case value(Double)
  /// Every item that counts is missing, or the available weights add up to 0.
  case missing
  /// An item that counts is below 0; a geometric mean needs positive numbers.
  case negative
}

/// The weighted geometric mean of each row, and the rows that have none because of a negative item.
package struct GeometricMeans: Equatable, Sendable {
  package let column: Column
  /// Rows with an available item below 0 and a weight other than 0, ascending; they are missing in the column.
  package let negativeRows: [Int]
}

/// The weighted geometric mean over the available items of one row: exp(sum w ln x / sum w).
///
/// - values: one number for each item, missing as NaN; weights: one for each item, in any common unit.
/// - The weights of the available items are rescaled to a sum of 1; an item of weight 0 does not count.
/// - An item of 0 makes the mean 0; a negative item leaves no mean.
/// - When no weight is negative the mean lies between the least and the greatest item that counts.
/// - Source: OECD/JRC handbook (2008), geometric aggregation; weights rescaled over what is there as in COINr.
package func geometricMean(_ values: [Double], weights: [Double]) -> GeometricMean {
  precondition(values.count == weights.count, "one weight for each item")
  let bounded = weights.allSatisfy { $0 >= 0 }
  var (sum, total, least, greatest) = (0.0, 0.0, Double.infinity, -Double.infinity)
  for (value, weight) in zip(values, weights) where weight != 0 && value == value {
    guard value >= 0 else { return .negative }
    sum += weight * log(value)
    total += weight
    least = min(least, value)
    greatest = max(greatest, value)
  }
  let mean = held(exp(sum / total), least, greatest, bounded: bounded)
  return mean.isNaN ? .missing : .value(mean)
}

/// The weighted geometric mean of each row over its available items; see the version for one row.
///
/// - Row by row the result has the same bits as the version for one row.
/// - Precondition: at least one item, one weight for each, columns of one length.
package func geometricMean(_ items: [Column], weights: [Double]) -> GeometricMeans {
  let rows = rowCount(items, weights)
  let bounded = weights.allSatisfy { $0 >= 0 }
  var negativeRows: [Int] = []
  let column = inBlocks(rows) { block, output in
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
          for k in 0..<n {
            let value = values[block.lowerBound &+ k]
            guard value == value else { continue }
            // The logarithm of 0 is minus infinity, and its exponential is 0 again.
            sums[k] += weight * log(value)
            totals[k] += weight
            least[k] = value < least[k] ? value : least[k]
            greatest[k] = value > greatest[k] ? value : greatest[k]
          }
        }
      }
      for k in 0..<n {
        guard least[k] >= 0 else {
          negativeRows.append(block.lowerBound + k)
          output[k] = .nan
          continue
        }
        output[k] = held(exp(sums[k] / totals[k]), least[k], greatest[k], bounded: bounded)
      }
    }
  }
  return GeometricMeans(column: column, negativeRows: negativeRows)
}
