import Glibc

/// Cuts that make the classes as alike inside as can be: the least sum of squared deviations from the class means.
///
/// - x: one score over all areas, in any unit; missing values take no part.
/// - count: how many classes. A column with fewer different values has a class for each of them.
/// - Each cut is the greatest value of the class below it, and a value on a cut belongs to that class. Of several best
///   partings the one whose upper classes begin lowest is taken. Equal values always share a class.
/// - Exact: no other parting of the column into as many classes has a smaller sum, up to rounding.
/// - A column that is constant, has one value or has none gives no cut. Shifting and stretching the column moves the
///   cuts along; the order of areas does not matter.
/// - Precondition: `count` is 1 or more.
/// - Source: Jenks, "The data model concept in statistical mapping" (1967); found by dynamic programming as in Fisher,
///   "On grouping for maximum homogeneity", JASA 53 (1958), halving the search because a later end never has an earlier
///   best beginning.
package func naturalBreaks(_ x: Column, count: Int) -> Cuts {
  precondition(count >= 1, "there is at least one class")
  let sorted = x.withAvailable { sortedAscending($0) }
  let table = BreakTable(sorted: sorted)
  guard table.size > 1, count > 1 else { return Cuts([], valueOnCut: .below) }
  return Cuts(table.lastOfClasses(min(count, table.size)).map { table.values[$0] }, valueOnCut: .below)
}

/// The sum of squared deviations of `x` from the means of the classes that `cuts` make, in squared units of `x`.
///
/// What natural breaks make as small as can be; 0 without an available value.
package func squaredDeviations(_ x: Column, within cuts: Cuts) -> Double {
  let numbers = cuts.classes(of: x)
  var total = CompensatedSum()
  for number in 1...cuts.points.count + 1 {
    let rows = (0..<x.count).filter { numbers.values[$0] == Double(number) }
    let moments = Moments(x, among: rows)
    if let variance = moments.variance { total.add(variance * Double(moments.count - 1)) }
  }
  return total.total
}

/// The different values of a column with sums that give the squared deviations of any run of them.
private struct BreakTable {
  let values: [Double]
  /// How many rows have a value up to this one; one longer than `values`.
  private var counts: [Double] = [0]
  /// Sums and sums of squares up to each value, each in two doubles, of values shifted and scaled near 1.
  private var sums: [CompensatedSum] = [CompensatedSum()]
  private var squares: [CompensatedSum] = [CompensatedSum()]

  var size: Int { values.count }

  init(sorted: [Double]) {
    var values: [Double] = []
    let middle = sorted.isEmpty ? 0 : sorted[sorted.count / 2]
    let span = sorted.isEmpty ? 0 : sorted[sorted.count - 1] / 2 - sorted[0] / 2
    let exponent = span > 0 ? min(max(-span.exponent, -1022), 1000) : 0
    let unit = Double(sign: .plus, exponent: exponent, significand: 1)
    var (sum, square) = (CompensatedSum(), CompensatedSum())
    for (row, value) in sorted.enumerated() {
      if row == 0 || value != values[values.count - 1] {
        values.append(value)
        counts.append(counts[counts.count - 1])
        sums.append(sum)
        squares.append(square)
      }
      let offset = value * unit - middle * unit
      let product = offset * offset
      sum.add(offset)
      square.add(product)
      square.add(fma(offset, offset, -product))
      counts[counts.count - 1] += 1
      sums[sums.count - 1] = sum
      squares[squares.count - 1] = square
    }
    self.values = values
  }

  /// Squared deviations of the different values `first...last` from their mean.
  private func cost(_ first: Int, _ last: Int) -> Double {
    guard first < last else { return 0 }
    let number = counts[last + 1] - counts[first]
    let sum = (sums[last + 1].high - sums[first].high) + (sums[last + 1].low - sums[first].low)
    let square = (squares[last + 1].high - squares[first].high) + (squares[last + 1].low - squares[first].low)
    return max(square - sum / number * sum, 0)
  }

  /// The place of the last value of each class but the highest.
  func lastOfClasses(_ count: Int) -> [Int] {
    var best = (0..<size).map { cost(0, $0) }
    // For each further class and each last value: where that class begins.
    var begins = [Int32](repeating: 0, count: count * size)
    for number in 1..<count {
      let before = best
      fill(number, number, size - 1, number, size - 1, before: before, best: &best, begins: &begins)
    }
    var lasts: [Int] = []
    var last = size - 1
    for number in stride(from: count - 1, to: 0, by: -1) {
      last = Int(begins[number * size + last]) - 1
      lasts.append(last)
    }
    return lasts.reversed()
  }

  /// Finds the best beginning of class `number` for all last values `first...final`, the middle one first.
  private func fill(
    _ number: Int, _ first: Int, _ final: Int, _ earliest: Int, _ latest: Int, before: [Double],
    best: inout [Double], begins: inout [Int32]
  ) {
    guard first <= final else { return }
    let middle = (first + final) / 2
    var (least, begin) = (Double.infinity, earliest)
    for candidate in earliest...min(latest, middle) {
      let total = before[candidate - 1] + cost(candidate, middle)
      if total < least { (least, begin) = (total, candidate) }
    }
    best[middle] = least
    begins[number * size + middle] = Int32(begin)
    fill(number, first, middle - 1, earliest, begin, before: before, best: &best, begins: &begins)
    fill(number, middle + 1, final, begin, latest, before: before, best: &best, begins: &begins)
  }
}
