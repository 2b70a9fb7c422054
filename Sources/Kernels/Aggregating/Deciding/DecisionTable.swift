/// The rows without a gap of the items that count, item by item, as methods that compare areas need them.
///
/// - Items of weight 0 are left out. A row with a gap in an item that counts takes no part, not even in the least
///   and greatest values, and its result is missing.
/// - The weights are rescaled to a sum of 1. `reversed` says of each item whether lower is better.
/// - Precondition: finite weights of 0 or more with a positive sum, columns of one length.
struct DecisionTable {
  let rows: [Int]
  let weights: [Double]
  let reversed: [Bool]
  let least: [Double]
  let greatest: [Double]
  private let rowsOfInput: Int
  /// One item after another.
  private let cells: [Double]

  init(_ items: [Column], _ given: [Double], _ turned: [Bool]) {
    rowsOfInput = rowCount(items, given)
    precondition(turned.count == items.count, "one direction for each item")
    precondition(
      given.allSatisfy { $0 >= 0 && $0.isFinite } && given.contains { $0 > 0 }, "weights of 0 or more")
    let counted = items.indices.filter { given[$0] > 0 }
    let largest = given.max() ?? 1
    let total = totalOf(counted.map { given[$0] / largest })
    weights = counted.map { given[$0] / largest / total }
    reversed = counted.map { turned[$0] }
    let complete = rowsWithoutGaps(counted.map { items[$0] }, count: rowsOfInput)
    rows = complete
    var cells: [Double] = []
    cells.reserveCapacity(counted.count * complete.count)
    for item in counted { cells += items[item].gathered(complete) }
    let ends = counted.indices.map { place in
      cells[place * complete.count..<(place + 1) * complete.count].withUnsafeBufferPointer {
        extremes(of: $0)
      }
    }
    least = ends.map(\.least)
    greatest = ends.map(\.greatest)
    self.cells = cells
  }

  var count: Int { rows.count }
  var items: Range<Int> { weights.indices }

  @inline(__always)
  func value(_ row: Int, _ item: Int) -> Double { cells[item &* rows.count &+ row] }

  func best(_ item: Int) -> Double { reversed[item] ? least[item] : greatest[item] }
  func worst(_ item: Int) -> Double { reversed[item] ? greatest[item] : least[item] }

  /// Whether every value is above 0, as methods that divide by values need.
  var isPositive: Bool { least.allSatisfy { !($0 <= 0) } }

  func values(_ item: Int) -> ArraySlice<Double> { cells[item * count..<(item + 1) * count] }

  func sum(_ item: Int, of transform: (Double) -> Double = { $0 }) -> Double {
    totalOf(values(item).map(transform))
  }

  /// One number for each row that takes part, made of the values, the transform being chosen for each item.
  func sums(over chosen: [Int]? = nil, _ transform: (Int) -> (Double) -> Double) -> [Double] {
    var sums = [Double](repeating: 0, count: count)
    for item in chosen ?? Array(items) {
      let term = transform(item)
      for row in 0..<count { sums[row] += term(value(row, item)) }
    }
    return sums
  }

  /// The products of the values, each transformed and raised to a power by the transform.
  func products(_ transform: (Int) -> (Double) -> Double) -> [Double] {
    var products = [Double](repeating: 1, count: count)
    for item in items {
      let term = transform(item)
      for row in 0..<count { products[row] *= term(value(row, item)) }
    }
    return products
  }

  /// From 0 for the worst value to 1 for the best; an item that is the same everywhere is best everywhere.
  func share(_ item: Int) -> (Double) -> Double {
    let (worst, best) = (worst(item), best(item))
    guard worst != best else { return { _ in 1 } }
    let unit = (best - worst).isFinite ? 1.0 : 0.5
    return { ($0 * unit - worst * unit) / (best * unit - worst * unit) }
  }

  /// Part of the best value, 1 for the best: x / greatest, or least / x where lower is better.
  func partOfBest(_ item: Int) -> (Double) -> Double {
    let best = best(item)
    return reversed[item] ? { best / $0 } : { $0 / best }
  }

  /// Part of the item's sum; where lower is better, part of the sum of reciprocals.
  func partOfSum(_ item: Int) -> (Double) -> Double {
    guard reversed[item] else {
      let total = sum(item)
      return { $0 / total }
    }
    let total = sum(item) { 1 / $0 }
    return { 1 / $0 / total }
  }

  /// Part of the root of the item's sum of squares; 0 for an item that is 0 everywhere.
  func partOfLength(_ item: Int) -> (Double) -> Double {
    let unit = max(least[item].magnitude, greatest[item].magnitude)
    guard unit > 0 else { return { _ in 0 } }
    let length = sum(item) { ($0 / unit) * ($0 / unit) }.squareRoot()
    return { $0 / unit / length }
  }

  /// One result for each row of the input; missing where the row takes no part or the result is not finite.
  func column(_ results: [Double]) -> Column {
    var column = Column(missing: rowsOfInput)
    for (k, row) in rows.enumerated() { column.values[row] = results[k].finiteOrMissing }
    return column
  }
}
