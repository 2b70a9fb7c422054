/// Rates drawn towards the rate of the larger area they lie in.
package struct ShrunkRates: Equatable, Sendable {
  /// Events per unit of base, between an area's own rate and that of its larger area.
  package let rates: Column
  /// The share of an area's own rate in its shrunk rate, 0 to 1.
  package let ownShares: Column
  /// For each row the rate of its larger area: sum of counts / sum of bases.
  package let largerRates: Column
}

/// Empirical Bayes rates: the fewer an area's residents, the nearer its rate is drawn to that of its larger area.
///
/// - counts: events; bases: what they are counted among, such as residents. One number for each area.
/// - groups: for each row its larger area, or nil for none; a row without one is missing. Without groups all areas
///   make one larger area.
/// - With rate r = count / base, for each larger area of n areas: m = sum of counts / sum of bases;
///   s² = sum of base·(r - m)² / sum of bases; A = s² - m / (sum of bases / n), held at 0 or more. Then the own share is
///   A / (A + m / base) and the shrunk rate m + own share · (r - m).
/// - A missing or negative count, or a base that is missing, 0 or negative, gives a missing value and takes part in no
///   sum. An area that is alone has its own rate; where no event is counted every rate is 0.
/// - Multiplying counts and bases by one number does not scale freely here, since the base says how much is known.
/// - Source: R. J. Marshall, "Mapping disease and mortality rates using empirical Bayes estimators", Applied Statistics
///   40 (1991), the global method-of-moments estimator.
package func shrinkRates(counts: Column, bases: Column, groups: [Int?]? = nil) -> ShrunkRates {
  precondition(counts.count == bases.count, "one base for each count")
  precondition(groups.map { $0.count == counts.count } ?? true, "one group for each row")
  let labels = [Int?](unsafeUninitializedCapacity: counts.count) { labels, count in
    count = counts.count
    for row in 0..<count {
      let countable = counts.values[row] >= 0 && bases.values[row] > 0
      (labels.baseAddress.unsafelyUnwrapped + row).initialize(
        to: countable ? (groups == nil ? 0 : groups?[row]) : nil)
    }
  }
  let members = GroupMembers(numbering: labels)
  let priors = members.mapRows { rows in rows.isEmpty ? nil : Prior(counts: counts, bases: bases, rows: rows)
  }
  var (rates, shares, larger) = (
    Column(missing: counts.count), Column(missing: counts.count), Column(missing: counts.count)
  )
  rates.values.withUnsafeMutableBufferPointer { rates in
    shares.values.withUnsafeMutableBufferPointer { shares in
      larger.values.withUnsafeMutableBufferPointer { larger in
        for row in 0..<rates.count {
          guard let group = members.group(of: row), let prior = priors[group] else { continue }
          let own = counts.values[row] / bases.values[row]
          let share = prior.ownShare(base: bases.values[row])
          rates[row] = (prior.rate + share * (own - prior.rate)).finiteOrMissing
          shares[row] = share.finiteOrMissing
          larger[row] = prior.rate.finiteOrMissing
        }
      }
    }
  }
  return ShrunkRates(rates: rates, ownShares: shares, largerRates: larger)
}

/// The rate of a larger area and how much its areas' true rates vary about it.
private struct Prior {
  let rate: Double
  let variance: Double

  /// - rows: those with a count and a base, so that every number is there.
  init(counts: Column, bases: Column, rows: UnsafeBufferPointer<Int32>) {
    let (events, base, spread, number) = withUnsafeTemporaryAllocation(of: Double.self, capacity: rows.count)
    {
      terms in
      counts.values.withUnsafeBufferPointer { counts in
        bases.values.withUnsafeBufferPointer { bases in
          func sum(_ term: (Int) -> Double) -> Double {
            for place in 0..<rows.count { terms[place] = term(Int(rows[place])) }
            return CompensatedSum(UnsafeBufferPointer(terms)).total
          }
          let (events, base) = (sum { counts[$0] }, sum { bases[$0] })
          let rate = events / base
          let spread = sum { row in
            let distance = counts[row] / bases[row] - rate
            return bases[row] * distance * distance
          }
          return (events, base, spread, Double(rows.count))
        }
      }
    }
    rate = events / base
    variance = max(0, spread / base - rate / (base / number))
  }

  func ownShare(base: Double) -> Double {
    // Where nothing is counted nothing varies: every share gives the rate of 0.
    variance == 0 ? 0 : variance / (variance + rate / base)
  }
}
