/// Where on the scale of probabilities a rank is put before the normal quantile is taken.
package enum PlottingPosition: String, Hashable, Sendable, CaseIterable {
  /// (r - 3/8) / (n + 1/4), close to the expected normal order statistics (Blom 1958).
  case blom
  /// r / (n + 1) (van der Waerden 1952).
  case vanDerWaerden
  /// (r - 1/3) / (n + 1/3) (Tukey 1962).
  case tukey
  /// (r - 1/2) / n, the rankit (Hazen 1914).
  case rankit

  func probability(rank: Double, among count: Double) -> Double {
    switch self {
    case .blom: (rank - 0.375) / (count + 0.25)
    case .vanDerWaerden: rank / (count + 1)
    case .tukey: (rank - 1.0 / 3) / (count + 1.0 / 3)
    case .rankit: (rank - 0.5) / count
    }
  }
}

/// Normal scores: the quantiles of a standard normal variable at the places of the ranks.
///
/// - x: one indicator over all areas; missing values stay missing and are not counted.
/// - reversed, rows, ties: as for `rank`; ties take the mean unless asked otherwise, so that reversing turns every sign.
/// - A single value scores 0, and so does a constant column with ties at the mean. Any rising function of `x` gives the
///   same scores. Results are finite: no place is 0 or 1.
/// - Source: Blom, "Statistical estimates and transformed beta-variables" (1958); van der Waerden (1952).
package func normalScores(
  _ x: Column, at position: PlottingPosition = .blom, ties: Ties = .mean, reversed: Bool = false,
  among rows: [Int]? = nil
) -> Column {
  let ranks = rank(x, ties: ties, reversed: reversed, among: rows)
  let available = Double(countAvailable(ranks))
  return ranks.mapped { rank in
    // The nearer end is counted from, so that mirrored ranks give mirrored scores to the last bit.
    let other = available + 1 - rank
    if rank == other { return 0 }
    return rank < other
      ? standardNormalQuantile(position.probability(rank: rank, among: available))
      : -standardNormalQuantile(position.probability(rank: other, among: available))
  }
}
