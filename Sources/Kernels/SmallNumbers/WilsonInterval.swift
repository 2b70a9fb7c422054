/// The Wilson score interval of a share, such as the share of respondents who feel unsafe.
///
/// - counts: how many of each row's answers count; bases: how many answers there are. The bounds are shares, 0 to 1.
/// - level: the confidence, such as 0.95. designEffect: how many times the variance of a simple random sample the
///   survey's is; the interval is that of base / designEffect answers.
/// - With share p, n answers and the normal quantile z: (p + z²/2n ± z·sqrt(p(1-p)/n + z²/4n²)) / (1 + z²/n).
/// - The bounds never leave 0...1; the lower is exactly 0 when nobody counts and the upper exactly 1 when everybody does.
///   The interval holds the share, and turning counts into base - counts mirrors it.
/// - A missing number, a base of 0 or less, and a count below 0 or above the base give no bounds.
/// - Precondition: one base for each count; `level` between 0 and 1; a design effect above 0.
/// - Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927); the
///   effective number of answers after L. Kish, "Survey Sampling" (1965).
package func wilsonInterval(
  counts: Column, bases: Column, level: Double = 0.95, designEffect: Double = 1
) -> ConfidenceBounds {
  precondition(counts.count == bases.count, "one base for each count")
  precondition(level > 0 && level < 1 && designEffect > 0, "a level between 0 and 1, and an effect above 0")
  let z = twoSidedQuantile(level)
  return ConfidenceBounds(rows: counts.count) { row in
    guard let count = counts[row], let base = bases[row], base > 0, (0...base).contains(count) else {
      return nil
    }
    let answers = base / designEffect
    guard answers > 0 else { return nil }
    let share = count / base
    let rest = (base - count) / base
    // The lower bound of a share is 1 minus the upper bound of the rest, so that mirrored counts mirror exactly.
    return (
      lower: count == 0 ? 0 : lowerBound(share, rest, answers, z),
      upper: count == base ? 1 : max(share, 1 - lowerBound(rest, share, answers, z))
    )
  }
}

/// The lower bound, written so that nothing is subtracted: the smaller root of the score equation from the larger.
private func lowerBound(_ share: Double, _ rest: Double, _ answers: Double, _ z: Double) -> Double {
  let square = z * z / answers
  let larger = share + square / 2 + (square * (share * rest + square / 4)).squareRoot()
  return min(share, share * share / larger)
}
