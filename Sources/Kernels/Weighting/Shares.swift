/// Weights as shares that add up to 1.
///
/// - weights: one for each item, in any common unit (importance, points, harm, 1/3 and 2/3); a missing weight counts 0.
/// - nil when they add up to 0, to less, or to no finite number. Single weights below 0 are kept: components may have them.
/// - Only proportions matter: scaling all weights changes nothing.
/// - Source: OECD/JRC handbook (2008), weights scaled to unity sum.
package func shares(_ weights: [Double]) -> [Double]? {
  var found = weights
  return found.withUnsafeMutableBufferPointer { shareOut($0) } ? found : nil
}

/// Makes weights the shares that `shares` gives; false where there are none, and the weights are then used up.
func shareOut(_ weights: UnsafeMutableBufferPointer<Double>) -> Bool {
  var size = 0.0
  for k in weights.indices {
    if weights[k].isNaN { weights[k] = 0 }
    size = weights[k].magnitude > size ? weights[k].magnitude : size
  }
  let scale = nearOne(size)
  for k in weights.indices { weights[k] *= scale }
  let total = CompensatedSum(UnsafeBufferPointer(weights)).total
  guard total > 0, total.isFinite else { return false }
  var finite = true
  for k in weights.indices {
    weights[k] /= total
    finite = finite && weights[k].isFinite
  }
  return finite
}

/// The same weight for each of `count` items; they add up to 1.
package func equalWeights(_ count: Int) -> [Double] {
  [Double](repeating: 1 / Double(count), count: count)
}

/// Weights that share out what each group has: facts a third and feelings two thirds, say.
///
/// - weights: one for each item; groups: the number of its group; groupWeights: one for each group, in any common unit.
/// - A group without members, or whose members' weights add up to 0, has no part: the other groups share it in proportion.
/// - nil when no group is left with a weight above 0.
package func sharesByGroup(_ weights: [Double], groups: [Int], groupWeights: [Double]) -> [Double]? {
  precondition(weights.count == groups.count, "one group for each item")
  precondition(groups.allSatisfy { groupWeights.indices.contains($0) }, "a weight for each group")
  var found = [Double](repeating: 0, count: weights.count)
  for (group, groupWeight) in groupWeights.enumerated() {
    let members = groups.indices.filter { groups[$0] == group }
    guard let inside = shares(members.map { weights[$0] }) else { continue }
    for (member, share) in zip(members, inside) { found[member] = share * groupWeight }
  }
  return shares(found)
}

/// The weights that experts' points give: each expert's points become shares, and an item has the mean of its shares.
///
/// - points: one row for each expert, one column for each item; experts may share out different totals.
/// - An expert who left an item open, gave a negative number or nothing at all is left out.
/// - nil when no expert is left.
/// - Source: OECD/JRC handbook (2008), budget allocation process.
package func budgetAllocation(_ points: Matrix) -> [Double]? {
  let experts = (0..<points.rows).compactMap { expert -> [Double]? in
    let row = points.row(expert)
    return row.allSatisfy { $0 >= 0 } ? shares(row) : nil
  }
  guard !experts.isEmpty else { return nil }
  return shares(
    (0..<points.columns).map { item in
      experts.map { $0[item] }.withUnsafeBufferPointer { CompensatedSum($0).total } / Double(experts.count)
    })
}
