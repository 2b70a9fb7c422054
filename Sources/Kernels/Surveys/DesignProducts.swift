/// How a sample was drawn: units such as addresses or classes, each in a stratum that was drawn on its own.
package struct SampleDesign: Sendable {
  /// Along the respondents: the unit each belongs to.
  package var units: [Int32]
  /// Along the units: the stratum each was drawn in.
  package var strata: [Int32]
  /// Along the strata: how many units were drawn there.
  package var unitsInStratum: [Int]
  /// Whether each respondent is a unit of their own.
  package var areRespondents: Bool { units.count == strata.count }

  package init(units: [Int32], strata: [Int32], unitsInStratum: [Int]) {
    self.units = units
    self.strata = strata
    self.unitsInStratum = unitsInStratum
  }
}

/// What the totals of drawn units, points A and weights B, tell of the variance of any A − P·B: sums of products of
/// the totals about the mean of their stratum.
package struct DesignProducts: Equatable, Sendable {
  package var pointsByPoints: Column
  package var pointsByWeights: Column
  package var weightsByWeights: Column

  package init(pointsByPoints: Column, pointsByWeights: Column, weightsByWeights: Column) {
    self.pointsByPoints = pointsByPoints
    self.pointsByWeights = pointsByWeights
    self.weightsByWeights = weightsByWeights
  }
}

/// The products from which the variance of a share follows, by cell, for a sample of units in strata.
///
/// - answers, points, weights, members, cells, count: as in `sumAnswers`. design: for every respondent, also those of
///   other cells and groups: a stratum has as many units as were drawn, whoever is looked at.
/// - For each stratum with n units: n/(n−1) × Σ(a − ā)(b − b̄), where units with nobody in the cell have totals of 0.
///   A stratum with one unit gives the product itself, as though its mean were that of all units: the linearised totals
///   add up to 0.
/// - Drawing is taken to be with replacement; there is no correction for a finite population. Products of independent
///   samples, such as those of several years, add up.
/// - Precondition: as `sumAnswers`; one unit for each respondent.
/// - Source: linearisation of a ratio in a stratified sample of clusters, W. G. Cochran, "Sampling Techniques" (1977),
///   ch. 6 and 9; K. M. Wolter, "Introduction to Variance Estimation" (2007), ch. 6.
package func designProducts(
  _ answers: [Int32], points: [Double], weights: [Double]?, members: [Bool]?, cells: [[Int32]], count: Int,
  design: SampleDesign
) -> DesignProducts {
  precondition(design.units.count == answers.count, "a unit for each respondent")
  precondition(cells.allSatisfy { $0.count == answers.count }, "a cell for each respondent")
  var strata = Numbered<StratumProducts>(parts: design.unitsInStratum.count)
  var totals = Numbered<UnitTotals>(parts: design.strata.count)
  for places in cells {
    for row in answers.indices where places[row] >= 0 && members?[row] != false {
      let weight = weights?[row] ?? 1
      let value = points[Int(answers[row])]
      guard weight > 0, !value.isNaN else { continue }
      let (cell, unit) = (Int(places[row]), Int(design.units[row]))
      if design.areRespondents {
        // The total of one person needs no adding up.
        let at = strata.place(cell, Int(design.strata[unit]))
        strata.values[at].add(weight * value, weight)
      } else {
        let at = totals.place(cell, unit)
        totals.values[at].points.add(weight * value)
        totals.values[at].weights.add(weight)
      }
    }
  }
  for (key, unit) in zip(totals.keys, totals.values) {
    let at = strata.place(key.cell, Int(design.strata[key.part]))
    strata.values[at].add(unit.points.total, unit.weights.total)
  }
  var products = DesignProducts(
    pointsByPoints: Column([Double](repeating: 0, count: count)),
    pointsByWeights: Column([Double](repeating: 0, count: count)),
    weightsByWeights: Column([Double](repeating: 0, count: count)))
  for (key, stratum) in zip(strata.keys, strata.values) {
    let units = Double(design.unitsInStratum[key.part])
    products.pointsByPoints.values[key.cell] += stratum.centred(stratum.pp, stratum.p, stratum.p, units)
    products.pointsByWeights.values[key.cell] += stratum.centred(stratum.pw, stratum.p, stratum.w, units)
    products.weightsByWeights.values[key.cell] += stratum.centred(stratum.ww, stratum.w, stratum.w, units)
  }
  return products
}

/// How many answers of people drawn one by one would give a share as sure as that of the sample: p(1 − p) / variance.
///
/// - points, weights: the weighted sums of each row. answers: how many there are; no more is given. otherwise: what holds
///   where the variance is 0, as where everybody or nobody counts, and says nothing.
/// - With p = points / weights the variance is (PP − 2p·PW + p²·WW) / weights².
/// - Precondition: all columns run along the same rows.
/// - Source: E. L. Korn and B. I. Graubard, "Confidence intervals for proportions with small expected number of positive
///   counts estimated from survey data", Survey Methodology 24 (1998), without their change of degrees of freedom.
package func effectiveAnswers(
  points: Column, weights: Column, products: DesignProducts, answers: Column, otherwise: Column
) -> Column {
  precondition(points.count == weights.count && answers.count == points.count, "one of each for each row")
  return Column(
    points.values.indices.map { row in
      let weight = weights.values[row]
      let share = points.values[row] / weight
      guard share > 0, share < 1 else { return otherwise.values[row] }
      let (pp, pw) = (products.pointsByPoints.values[row], products.pointsByWeights.values[row])
      let square = pp - 2 * share * pw + share * share * products.weightsByWeights.values[row]
      // Below that it is what rounding left of 0.
      guard square > 1e-12 * pp else { return otherwise.values[row] }
      return min(answers.values[row], share * (1 - share) / (square / weight / weight)).finiteOrMissing
    })
}

private struct UnitTotals {
  var points = CompensatedSum.start
  var weights = CompensatedSum.start
}

private struct StratumProducts {
  var (p, w, pp, pw, ww) = (0.0, 0.0, 0.0, 0.0, 0.0)

  mutating func add(_ points: Double, _ weights: Double) {
    p += points
    w += weights
    pp += points * points
    pw += points * weights
    ww += weights * weights
  }

  func centred(_ product: Double, _ left: Double, _ right: Double, _ units: Double) -> Double {
    units > 1 ? units / (units - 1) * (product - left * right / units) : product
  }
}

/// Values for pairs of a cell and a part, in the order in which the pairs come.
private struct Numbered<Value: DefaultValue> {
  private(set) var keys: [(cell: Int, part: Int)] = []
  var values: [Value] = []
  private let parts: Int
  private var places: [Int: Int] = [:]
  private var last: (key: Int, place: Int)?

  init(parts: Int) { self.parts = parts }

  mutating func place(_ cell: Int, _ part: Int) -> Int {
    let key = cell * parts + part
    if let last, last.key == key { return last.place }
    let place = places[key] ?? keys.count
    if place == keys.count {
      places[key] = place
      keys.append((cell, part))
      values.append(Value())
    }
    last = (key, place)
    return place
  }
}

private protocol DefaultValue { init() }
extension UnitTotals: DefaultValue {}
extension StratumProducts: DefaultValue {}
