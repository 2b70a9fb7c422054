/// How much of the way from `from` to `target` is done: 0 at the start, 1 at the target.
///
/// - x: one indicator over all areas, in its own unit; missing values stay missing.
/// - from: the starting value, for instance the worst one seen; it may be above the target (lower is better).
/// - capped: what is beyond the target counts as 1; values behind the start stay below 0.
/// - A start that is the target, or is not a number, leaves no way to go: the whole column is missing.
/// - Source: COINr `n_dist2targ`.
package func distanceToTarget(_ x: Column, from: Double, target: Double, capped: Bool = false) -> Column {
  guard let way = LinearScale(worst: from, best: target) else { return Column(missing: x.count) }
  let done = way.apply(x, range: 0...1)
  return capped ? done.mapped { $0 > 1 ? 1 : $0 } : done
}
