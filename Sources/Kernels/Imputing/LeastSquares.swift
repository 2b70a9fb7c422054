/// A straight-line fit of one column on others with an intercept, kept in orthogonal directions.
struct LeastSquares {
  private let centre: Double
  private let deviation: Double
  private let scales: [StandardScale]
  private let scaled: [Column]
  /// The numbers of the predictors that count, and for each its upper triangle column.
  private let kept: [Int]
  private let triangle: [[Double]]
  private let loads: [Double]
  private let spread: Double
  private let rows: Int
  let coefficients: Column
  let rSquared: Double?

  /// The fit over `rows`, which have every value; nil when they are too few.
  init?(_ x: Column, on predictors: [Column], rows: [Int]) {
    let moments = Moments(x, among: rows)
    guard let mean = moments.mean else { return nil }
    let scale = StandardScale(of: x, reference: rows)
    var residuals = rows.map { (x.values[$0] - mean) / (scale?.standardDeviation ?? 1) }
    if scale == nil { residuals = residuals.map { _ in 0 } }
    let total = product(residuals, residuals)
    var (kept, scales, scaled): ([Int], [StandardScale], [Column]) = ([], [], [])
    var (directions, triangle, loads): ([[Double]], [[Double]], [Double]) = ([], [], [])
    for (number, predictor) in predictors.enumerated() {
      guard let scale = StandardScale(of: predictor, reference: rows) else { continue }
      let standard = scale.apply(predictor)
      var direction = standard.gathered(rows)
      let length = product(direction, direction).squareRoot()
      var column = [Double](repeating: 0, count: directions.count)
      for _ in 0..<2 {
        for (place, other) in directions.enumerated() {
          let share = product(other, direction)
          column[place] += share
          subtract(share, other, from: &direction)
        }
      }
      let rest = product(direction, direction).squareRoot()
      guard rest > 1e-9 * length else { continue }
      for place in direction.indices { direction[place] /= rest }
      let load = product(direction, residuals)
      subtract(load, direction, from: &residuals)
      kept.append(number)
      scales.append(scale)
      scaled.append(standard)
      directions.append(direction)
      triangle.append(column + [rest])
      loads.append(load)
    }
    let freedom = rows.count - 1 - kept.count
    guard freedom > 0 else { return nil }
    let left = product(residuals, residuals)
    (centre, deviation) = (mean, scale?.standardDeviation ?? 0)
    (self.kept, self.scales, self.scaled) = (kept, scales, scaled)
    (self.triangle, self.loads, self.rows) = (triangle, loads, rows.count)
    spread = (left / Double(freedom)).squareRoot()
    rSquared = total > 0 ? min(1, max(0, 1 - left / total)) : nil
    var slopes = loads
    for place in slopes.indices.reversed() {
      slopes[place] /= triangle[place][place]
      for above in 0..<place { slopes[above] -= triangle[place][above] * slopes[place] }
    }
    var coefficients = Column(missing: predictors.count)
    for (place, number) in kept.enumerated() {
      coefficients.values[number] =
        (slopes[place] * deviation / scales[place].standardDeviation).finiteOrMissing
    }
    self.coefficients = coefficients
  }

  /// The value of the line where every predictor is 0.
  var intercept: Double? {
    let value = zip(kept, scales).reduce(centre) { $0 - coefficients.values[$1.0] * $1.1.mean }
    return value.isFinite ? value : nil
  }

  /// What the line gives at a row that has every predictor, and the standard error of one new value there.
  func prediction(at row: Int) -> (value: Double, standardError: Double?) {
    // The row in the orthogonal directions: the triangle's transpose is solved from the top.
    var parts: [Double] = []
    for place in kept.indices {
      let known = zip(triangle[place], parts).reduce(scaled[place].values[row]) { $0 - $1.0 * $1.1 }
      parts.append(known / triangle[place][place])
    }
    let value = zip(loads, parts).reduce(0) { $0 + $1.0 * $1.1 }
    let leverage = parts.reduce(1 / Double(rows)) { $0 + $1 * $1 }
    return (centre + value * deviation, spread * deviation * (1 + leverage).squareRoot())
  }
}

private func product(_ a: [Double], _ b: [Double]) -> Double {
  a.withUnsafeBufferPointer { a in
    b.withUnsafeBufferPointer { b in
      var sum = CompensatedSum.start
      for place in 0..<a.count { sum.add(a[place] * b[place]) }
      return sum.total
    }
  }
}

private func subtract(_ share: Double, _ other: [Double], from values: inout [Double]) {
  values.withUnsafeMutableBufferPointer { values in
    other.withUnsafeBufferPointer { other in
      for place in 0..<values.count { values[place] -= share * other[place] }
    }
  }
}
