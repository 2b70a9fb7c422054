/// Cuts that part a column into strata of equal sums of square roots of frequencies.
///
/// - x: one score over all areas, in any unit; missing values take no part.
/// - strata: how many classes come out. bins: how many equally wide intervals the frequencies are counted in; the
///   result depends on it, so it belongs beside the result.
/// - Each cut is the upper end of the interval at which the cumulated square root of the frequency lies nearest to its
///   share of the total, the earlier one when two are as near. A value on a cut belongs to the class below.
/// - A column that is constant, has one value or has none gives no cut. Few values in many strata can leave a class
///   empty. Shifting and stretching the column moves the cuts along.
/// - Precondition: `strata` and `bins` are 1 or more.
/// - Source: Dalenius and Hodges, "Minimum variance stratification", JASA 54 (1959), the cumulated square root rule.
package func daleniusHodges(_ x: Column, strata: Int, bins: Int) -> Cuts {
  precondition(strata >= 1 && bins >= 1, "there is at least one class and one interval")
  let (least, greatest) = x.extremes(among: nil)
  guard least < greatest else { return Cuts([], valueOnCut: .below) }
  let inner = equalIntervals(from: least, to: greatest, count: bins)
  let frequencies = frequencies(x, inner, least: least, width: (greatest - least) / Double(bins))
  var cumulated: [Double] = []
  var sum = CompensatedSum()
  for frequency in frequencies {
    sum.add(Double(frequency).squareRoot())
    cumulated.append(sum.total)
  }
  let ends = inner.points + [greatest]
  let points = (1..<strata).map { stratum in
    let wanted = Double(stratum) * sum.total / Double(strata)
    var nearest = 0
    for bin in 1..<bins
    where (cumulated[bin] - wanted).magnitude < (cumulated[nearest] - wanted).magnitude { nearest = bin }
    return ends[nearest]
  }
  return Cuts(points, valueOnCut: .below)
}

/// How many values lie in each interval.
///
/// A division says nearly where a value lies, and the ends of the intervals say where exactly.
private func frequencies(_ x: Column, _ inner: Cuts, least: Double, width: Double) -> [Int] {
  let last = inner.points.count
  var frequencies = [Int](repeating: 0, count: last + 1)
  frequencies.withUnsafeMutableBufferPointer { frequencies in
    inner.points.withUnsafeBufferPointer { ends in
      for value in x.values where value == value {
        // A span beyond the largest double leaves no share: the search then begins at the first interval.
        let share = (value - least) / width
        var bin = share > 0 ? (share < Double(last) ? Int(share) : last) : 0
        while bin > 0, ends[bin - 1] > value { bin -= 1 }
        while bin < last, ends[bin] <= value { bin += 1 }
        frequencies[bin] += 1
      }
    }
  }
  return frequencies
}
