/// A distance index whose weights come from the data, and how it was found.
package struct DP2: Equatable, Sendable {
  /// The weighted sum of distances to the reference; further is more. Missing where an item is.
  package let index: Column
  /// For each item the part of its variance that the items before it do not explain, 0 to 1; 0 for a constant item.
  package let weights: [Double]
  /// The items from the most to the least correlated with the index.
  package let order: [Int]
  package let rounds: Int
  /// The largest change of a weight in the last round.
  package let residual: Double
  /// Whether the order repeated within the ceiling; else the index is that of the last round.
  package let converged: Bool
}

/// The DP2 distance of Pena Trapero.
///
/// - items: one column for each, in its own unit; reference: the value of each that distances are measured from,
///   such as the worst. A row with a gap is missing and takes no part.
/// - distance = sum of w |x - reference| / s, with s the standard deviation (divisor n). It starts with w = 1; then
///   items are ordered by their absolute correlation with the index (equal ones as given), the first weighs 1 and
///   each next one 1 - R² of a regression on all before it; repeated until the order repeats, at most `ceiling`
///   rounds.
/// - A constant item adds nothing and comes last. Missing throughout when fewer than two rows take part.
/// - Source: J. B. Pena Trapero, "Problemas de la medición del bienestar y conceptos afines" (1977); rounds as
///   CONAPO (Mexico) publishes for 2020.
package func dp2(_ items: [Column], reference: [Double], ceiling: Int = 50) -> DP2 {
  precondition(reference.count == items.count && ceiling > 0, "a reference for each item and a round to go")
  let table = DecisionTable(items, items.map { _ in 1 }, items.map { _ in false })
  let moments = table.items.map { item in
    Array(table.values(item)).withUnsafeBufferPointer { Moments(of: $0) }
  }
  let n = Double(table.count)
  var deviations = [Double](repeating: 0, count: items.count)
  var scores: [[Double]] = []
  for item in table.items {
    // The deviation with divisor n; the standardised values have length 1.
    let deviation = (moments[item].standardDeviation ?? 0) * ((n - 1) / n).squareRoot()
    deviations[item] = deviation.isFinite && deviation > 0 ? deviation : 0
    let mean = moments[item].mean ?? 0
    let unit = deviations[item] * n.squareRoot()
    scores.append(table.values(item).map { unit > 0 ? ($0 - mean) / unit : 0 })
  }
  guard table.count > 1 else {
    return DP2(
      index: Column(missing: items[0].count), weights: items.map { _ in 0 }, order: Array(items.indices),
      rounds: 0, residual: 0, converged: false)
  }
  func index(_ weights: [Double]) -> [Double] {
    table.sums { item in
      let (from, unit, weight) = (reference[item], deviations[item], weights[item])
      return unit > 0 ? { weight * (($0 - from).magnitude / unit) } : { _ in 0 }
    }
  }
  var weights = deviations.map { $0 > 0 ? 1.0 : 0.0 }
  var distances = index(weights)
  var order: [Int] = []
  var residual = 0.0
  for round in 1...ceiling {
    let mean = totalOf(distances) / n
    let closeness = scores.map { x in totalOf(zip(x, distances).map { $0 * ($1 - mean) }).magnitude }
    let next = items.indices.sorted { left, right in
      closeness[left] == closeness[right] ? left < right : closeness[left] > closeness[right]
    }
    let before = weights
    weights = newInformation(scores, order: next)
    residual = zip(weights, before).reduce(0) { max($0, ($1.0 - $1.1).magnitude) }
    distances = index(weights)
    if next == order {
      return DP2(
        index: table.column(distances), weights: weights, order: next, rounds: round, residual: residual,
        converged: true)
    }
    order = next
  }
  return DP2(
    index: table.column(distances), weights: weights, order: order, rounds: ceiling, residual: residual,
    converged: false)
}

/// For each item the squared length that is left when the items before it in the order are taken out.
///
/// - scores: centred columns of length 1, or all 0.
/// - Orthogonalised twice, which keeps the digits of nearly dependent items (Björck 1994).
private func newInformation(_ scores: [[Double]], order: [Int]) -> [Double] {
  var weights = scores.map { _ in 0.0 }
  var directions: [[Double]] = []
  var products = [Double](repeating: 0, count: scores.first?.count ?? 0)
  for item in order {
    var rest = scores[item]
    for _ in 0..<2 {
      for direction in directions { takeOut(direction, of: &rest, &products) }
    }
    let left = innerProduct(rest, rest, &products)
    weights[item] = min(left, 1)
    let length = left.squareRoot()
    // What is left of a dependent item is rounding, not a direction.
    if length > 1e-12 { directions.append(rest.map { $0 / length }) }
  }
  return weights
}

/// Takes out of `rest` what lies along `direction`, which has length 1.
private func takeOut(_ direction: [Double], of rest: inout [Double], _ products: inout [Double]) {
  let along = innerProduct(rest, direction, &products)
  direction.withUnsafeBufferPointer { direction in
    rest.withUnsafeMutableBufferPointer { rest in
      for k in 0..<rest.count { rest[k] -= along * direction[k] }
    }
  }
}

/// - products: working space of the columns' length.
private func innerProduct(_ a: [Double], _ b: [Double], _ products: inout [Double]) -> Double {
  a.withUnsafeBufferPointer { a in
    b.withUnsafeBufferPointer { b in
      products.withUnsafeMutableBufferPointer { products in
        for k in 0..<products.count { products[k] = a[k] * b[k] }
        return CompensatedSum(UnsafeBufferPointer(products)).total
      }
    }
  }
}
