/// How weights follow from an order of importance.
package enum RankedWeights: String, Hashable, Sendable, CaseIterable {
  /// The centre of all weights that keep the order: (1/k + 1/(k+1) + … + 1/n) / n for place k of n.
  case centroid
  /// In proportion to n + 1 - k.
  case sum
  /// In proportion to 1/k.
  case reciprocal

  /// The weights of items with these places of importance, 1 for the most important; they add up to 1.
  ///
  /// - Only the order counts. Items with one place share the mean of the weights they take up; a missing place gives 0.
  /// - nil when no place is there.
  /// - Source: W. G. Stillwell, D. A. Seaver and W. Edwards (1981); F. H. Barron and B. E. Barrett (1996), centroid.
  package func weights(_ importance: [Double]) -> [Double]? {
    let order = importance.indices.filter { !importance[$0].isNaN }.sorted { importance[$0] < importance[$1] }
    let n = order.count
    guard n > 0 else { return nil }
    var steps = [Double](repeating: 0, count: n)
    for k in (1...n).reversed() {
      switch self {
      case .centroid: steps[k - 1] = (k < n ? steps[k] : 0) + 1 / Double(k)
      case .sum: steps[k - 1] = Double(n + 1 - k)
      case .reciprocal: steps[k - 1] = 1 / Double(k)
      }
    }
    var found = [Double](repeating: 0, count: importance.count)
    var start = 0
    while start < n {
      var after = start + 1
      while after < n, importance[order[after]] == importance[order[start]] { after += 1 }
      let mean = steps[start..<after].reduce(0, +) / Double(after - start)
      for place in start..<after { found[order[place]] = mean }
      start = after
    }
    return shares(found)
  }
}
