/// Weights as shares that add up to 1.
///
/// - weights: one for each item, in any common unit (importance, points, harm, 1/3 and 2/3); a missing weight counts 0.
/// - nil when they add up to 0, to less, or to no finite number. Single weights below 0 are kept: components may have them.
/// - Only proportions matter: scaling all weights changes nothing.
/// - Source: OECD/JRC handbook (2008), weights scaled to unity sum.
package func shares(_ weights: [Double]) -> [Double]? {
  let given = weights.map { $0.isNaN ? 0 : $0 }
  let scale = nearOne(given.reduce(0) { max($0, $1.magnitude) })
  let scaled = given.map { $0 * scale }
  let total = scaled.withUnsafeBufferPointer { CompensatedSum($0).total }
  guard total > 0, total.isFinite else { return nil }
  let found = scaled.map { $0 / total }
  return found.allSatisfy { $0.isFinite } ? found : nil
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
