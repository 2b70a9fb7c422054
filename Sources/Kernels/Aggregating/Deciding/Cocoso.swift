import Glibc

/// The combined compromise solution: three ways of joining weighted sums and powers of shares, put together.
///
/// - items: one column for each, in its own unit; weights: one for each, 0 or more, in any common unit; reversed:
///   of each, whether lower is better.
/// - Items of weight 0 do not count. A row with a gap in another item is missing and takes no part.
/// - sumShare: the part of the sums in the third way. More is better.
/// - Missing for everyone when one area is worst at every item: the second way divides by the least sum.
/// - Source: M. Yazdani et al., "A combined compromise solution (CoCoSo) method for multi-criteria decision-making
///   problems", Management Decision 57 (2019).
package func cocoso(
  _ items: [Column], weights: [Double], reversed: [Bool], sumShare: Double = 0.5
) -> Column {
  let table = DecisionTable(items, weights, reversed)
  let sums = table.sums { item in
    let (share, weight) = (table.share(item), table.weights[item])
    return { share($0) * weight }
  }
  let powers = table.sums { item in
    let (share, weight) = (table.share(item), table.weights[item])
    return { pow(share($0), weight) }
  }
  let total = totalOf(sums) + totalOf(powers)
  let (leastSum, leastPower) = (sums.min() ?? .nan, powers.min() ?? .nan)
  let most = sumShare * (sums.max() ?? .nan) + (1 - sumShare) * (powers.max() ?? .nan)
  return table.column(
    zip(sums, powers).map { sum, power in
      let first = (sum + power) / total
      let second = sum / leastSum + power / leastPower
      let third = (sumShare * sum + (1 - sumShare) * power) / most
      return cbrt(first * second * third) + (first + second + third) / 3
    })
}
