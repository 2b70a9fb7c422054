import Glibc
import Kernels

/// How the time of a kernel grows from 1 000 to 100 000 areas: the exponent of the number of areas, 1 where ten times as
/// many take ten times as long.
struct Growth {
  let name: String
  let exponent: Double

  init<Result>(_ name: String, _ make: (Int) -> () -> Result) {
    self.name = name
    let (small, large) = (1_000, 100_000)
    exponent = log(Self.seconds(make(large)) / Self.seconds(make(small))) / log(Double(large) / Double(small))
  }

  /// The least of many runs: what else a machine does only adds.
  private static func seconds<Result>(_ work: () -> Result) -> Double {
    var least = Double.infinity
    var spent = 0.0
    while spent < 0.3 {
      let taken = Timed.of(work) { _ in [] }.seconds
      least = min(least, taken)
      spent += max(taken, 1e-6)
    }
    return least
  }
}

func growths() -> [Growth] {
  func column(_ rows: Int) -> Column { Column(drawn(rows, seed: 1)) }
  let ten = { rows in (0..<10).map { Column(drawn(rows, seed: UInt64($0) + 1)) } }
  let weights = (0..<10).map { 1 + Double($0 % 3) / 2 }
  return [
    Growth("min-max") { rows in
      let x = column(rows)
      return { minMax(x) }
    },
    Growth("rank") { rows in
      let x = column(rows)
      return { rank(x) }
    },
    Growth("means of groups in gaps") { rows in
      let (x, groups) = (column(rows), GroupMembers((0..<rows).map { $0 % 5 }))
      return { imputeMean(x, groups: groups) }
    },
    Growth("winsorise, then logarithm") { rows in
      let x = Column(column(rows).values.map { exp($0 / 12) })
      return { treat(x) }
    },
    Growth("weighted answers, and units in strata") { rows in
      let (answers, cells) = ((0..<rows).map { Int32($0 * 7 % 3) }, (0..<rows).map { Int32($0 % 50) })
      let design = SampleDesign(
        units: (0..<rows).map { Int32($0 / 4) }, strata: (0..<(rows + 3) / 4).map { Int32($0 % 20) },
        unitsInStratum: [Int](repeating: rows / 80, count: 20))
      return {
        designProducts(
          answers, points: [1, 0, .nan], weights: nil, members: nil, cells: [cells], count: 50, design: design
        )
      }
    },
    Growth("weighted mean of 10") { rows in
      let items = ten(rows)
      return { arithmeticMean(items, weights: weights) }
    },
    Growth("geometric mean of 10") { rows in
      let items = ten(rows)
      return { geometricMean(items, weights: weights) }
    },
    Growth("DP2 of 11") { rows in
      let (columns, least) = related(rows)
      let items = columns.map { Column($0) }
      return { dp2(items, reference: least) }
    },
  ]
}
