/// The variance inflation factor of each item: 1 / (1 - R²) of its regression on the other items; 1 and above.
///
/// - items: one column for each item; rows where any item is missing are left out. Units do not matter.
/// - nil for an item that is constant, or that the others determine (what is left of it is below 1e-7 of its length); also
///   when there are fewer than two complete rows. Other items keep their factor then.
/// - A rule of thumb calls a factor above 10 (or 5) a sign that two indicators say the same.
/// - Source: D. W. Marquardt (1970); least squares by orthogonal projection, done twice for its digits.
package func varianceInflation(_ items: [Column]) -> [Double?] {
  let units = completeRows(items).map { column -> [Double]? in
    let deviations = Deviations(column)
    let length = deviations.squares.squareRoot()
    return length > 0 ? deviations.values.map { $0 / length } : nil
  }
  if let factors = independentInflation(units) { return factors }
  return units.indices.map { j in
    guard let item = units[j] else { return nil }
    var basis: [[Double]] = []
    for (k, other) in units.enumerated() where k != j {
      guard let other else { continue }
      let (rest, length) = project(other, outOf: basis)
      if length > leastLength { basis.append(rest.map { $0 / length }) }
    }
    return factor(rest: project(item, outOf: basis).length)
  }
}

/// What is left of a vector of length 1 counts as nothing below this.
private let leastLength = 1e-7

private func factor(rest length: Double) -> Double? {
  length > leastLength ? max(1, 1 / (length * length)) : nil
}

/// The factors of items of which none is told by those before it: one basis serves them all.
///
/// With unit items U = Q·R the factors are the diagonal of (U'U)⁻¹, the squared lengths of the rows of R⁻¹. Nil where an
/// item is constant or told by those before it.
private func independentInflation(_ units: [[Double]?]) -> [Double?]? {
  let count = units.count
  var basis: [[Double]] = []
  var r = Matrix(rows: count, columns: count)
  for (j, unit) in units.enumerated() {
    guard let unit else { return nil }
    let (rest, length) = project(unit, outOf: basis)
    guard length > leastLength else { return nil }
    for (k, direction) in basis.enumerated() { r[k, j] = zip(unit, direction).reduce(0) { $0 + $1.0 * $1.1 } }
    r[j, j] = length
    basis.append(rest.map { $0 / length })
  }
  var inverse = Matrix(rows: count, columns: count)
  for j in 0..<count {
    inverse[j, j] = 1 / r[j, j]
    for i in (0..<j).reversed() {
      var sum = 0.0
      for k in (i + 1)...j { sum += r[i, k] * inverse[k, j] }
      inverse[i, j] = -sum / r[i, i]
    }
  }
  return (0..<count).map { j in
    factor(rest: 1 / (j..<count).reduce(0) { $0 + inverse[j, $1] * inverse[j, $1] }.squareRoot())
  }
}

/// What is left of a vector beside a basis of orthogonal unit vectors, and its length.
private func project(_ vector: [Double], outOf basis: [[Double]]) -> (rest: [Double], length: Double) {
  var rest = vector
  for _ in 0..<2 {
    for direction in basis {
      let along = zip(rest, direction).reduce(0) { $0 + $1.0 * $1.1 }
      for row in rest.indices { rest[row] -= along * direction[row] }
    }
  }
  return (rest, rest.reduce(0) { $0 + $1 * $1 }.squareRoot())
}
