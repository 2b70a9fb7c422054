import Glibc

/// The compound growth rate between the first and the last available value of each area: (last/first)^(1/years) - 1.
///
/// - x: one indicator over all rows of a panel, a quantity of 0 or more. 0.02 says 2 per cent in each unit of time.
/// - Values between the two ends do not count. Fewer than two values give no rate; two equal ends give exactly 0.
/// - Growth from 0, and of a negative number, is not defined: it is missing. A fall to 0 is -1.
/// - Changing the unit of `x` changes nothing.
/// - Precondition: one value for each row of `histories`.
/// - Source: COINr `CAGR`; the reference also gives a number for two negative ends, whose sign says the opposite of the
///   movement, and it is left out here.
package func compoundGrowth(_ x: Column, _ histories: Histories) -> Trend {
  Trend(x, histories) { rows in
    guard rows.count > 1, let first = rows.first, let last = rows.last else { return nil }
    let (from, to) = (x.values[first], x.values[last])
    if from == to { return 0 }
    guard from > 0, to >= 0 else { return nil }
    let years = histories.times[last] - histories.times[first]
    guard to > 0 else { return -1 }
    // The logarithm of a ratio near 1 keeps its digits when it is taken of the difference.
    let change = (to - from) / from
    let ratio = to / from
    let far = ratio.isNormal ? log(ratio) : log(to) - log(from)
    let growth = change.magnitude < 0.5 ? log1p(change) : far
    return expm1(growth / years)
  }
}
