/// What each part of a tree weighs in the whole.
///
/// - parents: the position of each part's parent, nil for the whole (several wholes are several trees); weights: one for each
///   part, in a unit common to its siblings. The weight of a whole does not matter.
/// - A part weighs its share among its siblings times what its parent weighs; a whole weighs 1.
/// - Missing where the siblings' weights add up to 0 or less, and below such a part. A missing weight counts 0.
/// - Precondition: no part is its own ancestor.
/// - Source: `get_eff_weights` of COINr; OECD/JRC handbook (2008), linear aggregation.
package func effectiveWeights(parents: [Int?], weights: [Double]) -> [Double] {
  precondition(parents.count == weights.count, "one weight for each part")
  var inside = [Double](repeating: 1, count: weights.count)
  let families = Dictionary(grouping: parents.indices.filter { parents[$0] != nil }, by: { parents[$0] })
  for members in families.values {
    let found = shares(members.map { weights[$0] })
    for (place, member) in members.enumerated() { inside[member] = found?[place] ?? .nan }
  }
  return parents.indices.map { part in
    var path = [inside[part]]
    var above = parents[part]
    while let next = above {
      precondition(path.count <= parents.count, "no part is its own ancestor")
      path.append(inside[next])
      above = parents[next]
    }
    // From the whole down, as a reader would multiply.
    return path.reversed().reduce(1, *)
  }
}
