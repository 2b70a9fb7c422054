/// The x that makes ½·xᵀ·H·x - g·x as small as linear constraints allow.
///
/// - curvature: H, symmetric and positive definite; nil is the answer where it is not.
package struct QuadraticProgram: Sendable {
  package let curvature: Matrix
  package let slope: [Double]
  private var rows: [[Double]] = []
  private var bounds: [Double] = []
  private var equations = 0

  package init(curvature: Matrix, slope: [Double]) {
    precondition(curvature.isSquare && slope.count == curvature.rows, "one slope for each variable")
    (self.curvature, self.slope) = (curvature, slope)
  }

  /// Asks that `row` · x equals `bound`. - Precondition: the equations do not depend on each other.
  package mutating func equate(_ row: [Double], _ bound: Double) {
    rows.insert(row, at: equations)
    bounds.insert(bound, at: equations)
    equations += 1
  }

  /// Asks that `row` · x is at least `bound`.
  package mutating func add(_ row: [Double], atLeast bound: Double) {
    rows.append(row)
    bounds.append(bound)
  }

  /// The only solution; nil when no x keeps the constraints, when H is not positive definite, when an entry is missing,
  /// or when 100 steps for each constraint did not suffice.
  ///
  /// - Constraints are brought to length 1; a violation below 1e-12 counts as none.
  /// - Source: D. Goldfarb and A. Idnani, "A numerically stable dual method for solving strictly convex quadratic programs"
  ///   (1983), with the equations of each step solved anew.
  package func solved() -> [Double]? {
    guard curvature.isFinite, Cholesky(curvature) != nil else { return nil }
    guard (slope + bounds + rows.flatMap { $0 }).allSatisfy({ $0.isFinite }) else { return nil }
    let lengths = rows.map { row in row.reduce(0) { $0 + $1 * $1 }.squareRoot() }
    let units = zip(rows, lengths).map { row, length in row.map { length > 0 ? $0 / length : 0 } }
    let limits = zip(bounds, lengths).map { $1 > 0 ? $0 / $1 : $0 }
    var active = Array(0..<equations)
    guard var point = corner(active.map { units[$0] }, active.map { limits[$0] }, slope) else { return nil }
    var prices = [Double](repeating: 0, count: active.count)
    for _ in 0..<100 * (rows.count + 1) {
      let gaps = units.indices.map { zip(units[$0], point.x).reduce(-limits[$0]) { $0 + $1.0 * $1.1 } }
      let candidates = units.indices.filter { !active.contains($0) }
      guard let worst = candidates.min(by: { gaps[$0] < gaps[$1] }), gaps[worst] < -1e-12 else {
        // Once more from the constraints that hold, without the rounding of the steps.
        return corner(active.map { units[$0] }, active.map { limits[$0] }, slope)?.x
      }
      var price = 0.0
      var entered = false
      while !entered {
        let zeros = [Double](repeating: 0, count: active.count)
        guard let way = corner(active.map { units[$0] }, zeros, units[worst]) else { return nil }
        // The prices of the active constraints fall by `rates` for each unit of the new price.
        let rates = way.prices.map { -$0 }
        let gain = zip(way.x, units[worst]).reduce(0) { $0 + $1.0 * $1.1 }
        let gap = zip(units[worst], point.x).reduce(-limits[worst]) { $0 + $1.0 * $1.1 }
        let full = gain > 1e-13 ? -gap / gain : .infinity
        var (partial, leaving) = (Double.infinity, -1)
        for place in active.indices where active[place] >= equations && rates[place] > 1e-13 {
          let reach = prices[place] / rates[place]
          if reach < partial { (partial, leaving) = (reach, place) }
        }
        let length = min(full, partial)
        guard length.isFinite else { return nil }
        if full.isFinite {
          for j in point.x.indices { point.x[j] += length * way.x[j] }
        }
        for place in active.indices { prices[place] -= length * rates[place] }
        price += length
        if full <= partial {
          active.append(worst)
          prices.append(price)
          entered = true
        } else {
          active.remove(at: leaving)
          prices.remove(at: leaving)
        }
      }
    }
    return nil
  }

  /// The least ½·xᵀ·H·x - g·x where each of `normals` · x equals its limit, and the constraints' prices.
  private func corner(
    _ normals: [[Double]], _ limits: [Double], _ slope: [Double]
  ) -> (x: [Double], prices: [Double])? {
    let (n, k) = (slope.count, normals.count)
    var system = Matrix(rows: n + k, columns: n + k)
    for i in 0..<n {
      for j in 0..<n { system[i, j] = curvature[i, j] }
      for (c, normal) in normals.enumerated() {
        system[i, n + c] = -normal[i]
        system[n + c, i] = normal[i]
      }
    }
    guard let found = solve(system, slope + limits) else { return nil }
    return (Array(found[..<n]), Array(found[n...]))
  }
}
