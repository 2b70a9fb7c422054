/// Areas side by side for comparing two of them by whole weights.
struct Contest {
  let count: Int
  private let weights: [Int]
  /// Row by row, in the direction more is better.
  private let cells: [Double]

  init(_ items: [Column], _ given: [Double], _ reversed: [Bool]?) {
    let n = rowCount(items, given)
    precondition(reversed == nil || reversed?.count == items.count, "one direction for each item")
    let whole = wholeWeights(given)
    let counted = items.indices.filter { whole[$0] > 0 }
    var cells = [Double](repeating: .nan, count: n * counted.count)
    for (place, item) in counted.enumerated() {
      let sign = reversed?[item] == true ? -1.0 : 1.0
      for row in 0..<n { cells[row * counted.count + place] = sign * items[item].values[row] }
    }
    count = n
    weights = counted.map { whole[$0] }
    self.cells = cells
  }

  /// Twice the weight on which `row` is ahead of `other` plus that of equals, and twice the weight compared.
  @inline(__always)
  func compare(_ row: Int, _ other: Int) -> (ahead: Int, total: Int) {
    let (first, second) = (row &* weights.count, other &* weights.count)
    var (ahead, total) = (0, 0)
    for place in 0..<weights.count {
      let (a, b, weight) = (cells[first &+ place], cells[second &+ place], weights[place])
      ahead &+= a > b ? 2 &* weight : (a == b ? weight : 0)
      total &+= a == a && b == b ? 2 &* weight : 0
    }
    return (ahead, total)
  }

  /// Whether the area has an item that counts.
  func takesPart(_ row: Int) -> Bool { compare(row, row).total > 0 }
}
