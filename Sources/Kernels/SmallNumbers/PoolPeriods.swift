/// Counts and bases added up over several periods, and their rate.
package struct PooledRate: Equatable, Sendable {
  /// Sum of counts / sum of bases; missing where nothing could be added or the bases add up to 0.
  package let rate: Column
  package let counts: Column
  package let bases: Column
  /// For each row how many periods were added.
  package let periods: [Int]
}

/// Pools each area's counts and bases over the latest periods up to each row's own.
///
/// - counts: events; bases: what they are counted among, such as residents. One number for each row of a panel.
/// - years: how far the window reaches, in the unit of time of `histories`: 3 adds this year and the two before it.
/// - A period in which the count or the base is missing, or the base is negative, adds neither, so the two sums stay
///   comparable. A row with fewer than `atLeast` periods is missing.
/// - The rate is the sum of counts over the sum of bases, not the mean of yearly rates: it lies between the least and
///   the greatest of them, and large years weigh more. One window of 1 is the plain rate.
/// - Precondition: one count and one base for each row; `years` above 0; `atLeast` 1 or more.
/// - Source: pooling of periods as in the Association of Public Health Observatories' Technical Briefing 3,
///   "Commonly used public health statistics and their confidence intervals" (2008).
package func poolPeriods(
  counts: Column, bases: Column, _ histories: Histories, years: Double, atLeast: Int = 1
) -> PooledRate {
  precondition(counts.count == bases.count && counts.count == histories.times.count, "one pair for each row")
  precondition(years > 0 && atLeast >= 1, "a window with a period in it")
  let rows = counts.count
  var (rate, summedCounts, summedBases) = (
    Column(missing: rows), Column(missing: rows), Column(missing: rows)
  )
  var periods = [Int](repeating: 0, count: rows)
  counts.values.withUnsafeBufferPointer { counts in
    bases.values.withUnsafeBufferPointer { bases in
      rate.values.withUnsafeMutableBufferPointer { rate in
        summedCounts.values.withUnsafeMutableBufferPointer { summedCounts in
          summedBases.values.withUnsafeMutableBufferPointer { summedBases in
            periods.withUnsafeMutableBufferPointer { periods in
              eachWindow(histories, years: years) { window, now in
                var (events, base, added) = (CompensatedSum.start, CompensatedSum.start, 0)
                for row in window {
                  let (count, size) = (counts[row], bases[row])
                  guard count == count, size >= 0 else { continue }
                  events.add(count)
                  base.add(size)
                  added &+= 1
                }
                periods[now] = added
                guard added >= atLeast else { return }
                let (event, size) = (events.total, base.total)
                summedCounts[now] = event.finiteOrMissing
                summedBases[now] = size.finiteOrMissing
                if size > 0, size.isFinite { rate[now] = (event / size).finiteOrMissing }
              }
            }
          }
        }
      }
    }
  }
  return PooledRate(rate: rate, counts: summedCounts, bases: summedBases, periods: periods)
}

/// Calls `body` for each row with the rows of its area that lie less than `years` before it, its own the last.
@inline(__always)
private func eachWindow(
  _ histories: Histories, years: Double, _ body: (UnsafeBufferPointer<Int>, Int) -> Void
) {
  histories.forEach { rows, times in
    var first = 0
    for place in 0..<rows.count {
      while times[rows[place]] - times[rows[first]] >= years { first += 1 }
      body(UnsafeBufferPointer(rebasing: rows[first...place]), rows[place])
    }
  }
}
