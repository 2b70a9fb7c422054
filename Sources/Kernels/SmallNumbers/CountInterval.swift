import Glibc

/// The confidence interval of a count of events that happen on their own, such as homicides in a year.
///
/// - counts: events, 0 or more, not necessarily whole (pooled or weighted). The bounds are counts too.
/// - level: the confidence, such as 0.95. exactBelow: counts below it get the exact interval, the others Byar's.
/// - Exact: the means at which a Poisson count as low, or as high, has probability (1 - level)/2; a count of 0 has the
///   lower bound 0. Byar, with the normal quantile z: lower O·(1 - 1/(9O) - z/(3·sqrt O))³, upper the same of O + 1 with
///   a plus before z.
/// - The interval holds its count; more events never lower a bound within one of the two methods. At `exactBelow` the
///   bounds step by less than one part in a hundred for levels of 0.9 to 0.99.
/// - A missing or negative count gives no bounds.
/// - Precondition: `level` between 0 and 1; `exactBelow` between 0 and 100.
/// - Source: N. E. Breslow and N. E. Day, "Statistical Methods in Cancer Research" II (1987), for Byar's approximation;
///   F. Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28 (1936), for the exact interval; the change
///   at 10 events is that of the Association of Public Health Observatories' Technical Briefing 3 (2008).
package func countInterval(_ counts: Column, level: Double = 0.95, exactBelow: Double = 10)
  -> ConfidenceBounds
{
  precondition(level > 0 && level < 1, "a level between 0 and 1")
  precondition((0...100).contains(exactBelow), "the exact interval is for small counts")
  let z = twoSidedQuantile(level)
  return ConfidenceBounds(rows: counts.count) { row in
    guard let count = counts[row], count >= 0 else { return nil }
    if count < exactBelow {
      let tail = (1 - level) / 2
      return (
        lower: count == 0 ? 0 : poissonMean(shape: count, probability: tail),
        upper: poissonMean(shape: count + 1, probability: 1 - tail)
      )
    }
    return (lower: count == 0 ? 0 : max(0, byar(count, -z)), upper: byar(count + 1, z))
  }
}

/// The confidence interval of a rate: that of its count, divided by a base that is known.
///
/// - counts: events; bases: what they are counted among; scale: 100 000 gives bounds per 100 000.
/// - A missing or negative count, and a base that is missing, 0 or negative, give no bounds.
/// - Precondition: one base for each count, and as `countInterval`.
/// - Source: `countInterval`; the base counts as exact.
package func rateInterval(
  counts: Column, bases: Column, scale: Double = 1, level: Double = 0.95, exactBelow: Double = 10
) -> ConfidenceBounds {
  precondition(counts.count == bases.count, "one base for each count")
  let events = countInterval(counts, level: level, exactBelow: exactBelow)
  return ConfidenceBounds(rows: counts.count) { row in
    guard let lower = events.lower[row], let upper = events.upper[row], let base = bases[row], base > 0
    else { return nil }
    return (lower: lower / base * scale, upper: upper / base * scale)
  }
}

private func byar(_ count: Double, _ z: Double) -> Double {
  let root = 1 - 1 / (9 * count) + z / (3 * count.squareRoot())
  return count * root * root * root
}

/// The x at which the regularised lower incomplete gamma function of `shape` is `probability`, by bisection to the last
/// place: at most 1 100 halvings, as many as there are steps between two doubles of any size.
private func poissonMean(shape: Double, probability: Double) -> Double {
  var (low, high) = (0.0, max(1, shape))
  while lowerGamma(shape, high) < probability { high *= 2 }
  for _ in 0..<1_100 {
    let middle = low + (high - low) / 2
    if middle <= low || middle >= high { break }
    if lowerGamma(shape, middle) < probability { low = middle } else { high = middle }
  }
  return high
}

/// The regularised lower incomplete gamma function by its power series; all terms are positive.
///
/// The series ends where a term no longer changes the sum; for the small shapes used here that is within 3 000 terms.
private func lowerGamma(_ shape: Double, _ x: Double) -> Double {
  guard x > 0 else { return 0 }
  var term = 1.0
  var sum = 1.0
  for step in 1...3_000 {
    term *= x / (shape + Double(step))
    let next = sum + term
    if next == sum { break }
    sum = next
  }
  return exp(shape * log(x) - x - lgamma(shape + 1)) * sum
}
