import Glibc

/// The chance that the sum of squared rank differences of `count` areas without ties is at least `sum`, when the two
/// orders have nothing to do with each other.
///
/// - Up to nine areas every order is counted; above, an Edgeworth series gives the chance to about four decimals. That
///   series is what common statistical software prints as "exact".
/// - Source: D. J. Best and D. E. Roberts, "Algorithm AS 89: The upper tail probabilities of Spearman's rho",
///   Applied Statistics 24 (1975).
func spearmanUpperTail(_ sum: Double, count: Int) -> Double {
  let n = Double(count)
  let most = n * (n * n - 1) / 3
  if count <= 1 || sum <= 0 { return 1 }
  if sum > most { return 0 }
  if count <= 9 { return countedTail(sum, count) }
  let (x, correction) = edgeworth(sum, n)
  return min(max(correction + normalUpperTail(x), 0), 1)
}

/// The chance that the sum is below `sum`; the other side of `spearmanUpperTail`, with its own digits.
func spearmanLowerTail(_ sum: Double, count: Int) -> Double {
  if count <= 9 { return 1 - spearmanUpperTail(sum, count: count) }
  let n = Double(count)
  if sum <= 0 { return 0 }
  if sum > n * (n * n - 1) / 3 { return 1 }
  let (x, correction) = edgeworth(sum, n)
  return min(max(normalUpperTail(-x) - correction, 0), 1)
}

private func edgeworth(_ sum: Double, _ n: Double) -> (x: Double, correction: Double) {
  let b = 1 / n
  let x = (6 * (sum - 1) * b / (n * n - 1) - 1) * (n - 1).squareRoot()
  let y = x * x
  let inner = 0.0879 + b * 0.0151 - y * (0.0072 - b * 0.0831 + y * b * (0.0131 - y * 4.6e-4))
  let middle = -0.0758 + b * (0.1033 + b * 0.3932) - y * b * inner
  let u = x * b * (0.2274 + b * (0.2531 + b * 0.1745) + y * middle)
  return (x, u * exp(-y / 2))
}

/// Counts the orders of up to nine areas whose sum is at least `sum`.
private func countedTail(_ sum: Double, _ count: Int) -> Double {
  var reached = 0
  var all = 0
  var free = [Bool](repeating: true, count: count)
  func place(_ position: Int, _ squares: Int) {
    if position == count {
      all += 1
      reached += Double(squares) >= sum ? 1 : 0
      return
    }
    for rank in 0..<count where free[rank] {
      free[rank] = false
      place(position + 1, squares + (rank - position) * (rank - position))
      free[rank] = true
    }
  }
  place(0, 0)
  return Double(reached) / Double(all)
}
