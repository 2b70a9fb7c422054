/// The working table of a linear programme.
///
/// Variables are numbered: first those of the programme, then one for each constraint that is not an equation (what is
/// left of its bound), then artificial ones. Row r holds how the basic variable of r changes with those outside the
/// basis; only the columns of the latter are kept.
struct Simplex {
  private let program: LinearProgram
  private let variableScales: [Double]
  private let rowScales: [Double]
  private let turned: [Bool]
  private let artificialsFrom: Int
  private let rows: Int
  private let columns: Int
  private var table: [Double]
  private var levels: [Double]
  private var gains: [Double]
  private var basis: [Int]
  private var outside: [Int]
  private var atUpper: [Bool]
  private var upper: [Double]
  private var stepsLeft: Int

  private static let nothing = 1e-9

  private enum Ending {
    case best
    case endless
    case tired
  }

  init(_ program: LinearProgram) {
    self.program = program
    let count = program.objective.count
    rows = program.bounds.count
    stepsLeft = 50 * (rows + count) + 1000
    let entries = program.coefficients
    let scales = program.scales ?? Scales(entries, rows: rows, columns: count)
    let (rowScales, variableScales) = (scales.ofRows, scales.ofVariables)
    turned = zip(program.bounds, program.relations).map { $0 < 0 || ($0 == 0 && $1 == .atLeast) }
    var upper = zip(program.upper, variableScales).map { $0 / $1 }
    var basis = [Int](repeating: 0, count: rows)
    var surplus: [(row: Int, variable: Int)] = []
    var artificialRows: [Int] = []
    for r in 0..<rows where program.relations[r] != .equal {
      let variable = upper.count
      upper.append(.infinity)
      if (program.relations[r] == .atMost) != turned[r] {
        basis[r] = variable
      } else {
        surplus.append((r, variable))
        artificialRows.append(r)
      }
    }
    for r in 0..<rows where program.relations[r] == .equal { artificialRows.append(r) }
    artificialsFrom = upper.count
    for r in artificialRows {
      basis[r] = upper.count
      upper.append(.infinity)
    }
    columns = count + surplus.count
    outside = Array(0..<count) + surplus.map(\.variable)
    atUpper = [Bool](repeating: false, count: columns)
    table = [Double](repeating: 0, count: rows * columns)
    levels = (0..<rows).map { (program.bounds[$0] * rowScales[$0]).magnitude }
    for r in 0..<rows {
      let factor = turned[r] ? -rowScales[r] : rowScales[r]
      for j in 0..<count { table[r * columns + j] = entries[r * count + j] * factor * variableScales[j] }
    }
    for (k, place) in surplus.enumerated() { table[place.row * columns + count + k] = -1 }
    gains = [Double](repeating: 0, count: columns)
    (self.rowScales, self.variableScales, self.upper, self.basis) = (rowScales, variableScales, upper, basis)
  }

  mutating func run() -> LinearProgram.Outcome {
    if basis.contains(where: { $0 >= artificialsFrom }) {
      for r in 0..<rows where basis[r] >= artificialsFrom {
        for j in 0..<columns { gains[j] += table[r * columns + j] }
      }
      guard climb() != .tired else { return .undecided }
      let left = (0..<rows).filter { basis[$0] >= artificialsFrom }.reduce(0.0) { $0 + levels[$1] }
      let size = levels.reduce(1) { max($0, $1) }
      if left > Self.nothing * size { return .infeasible }
      expelArtificials()
    }
    let costs = zip(program.objective, variableScales).map { $0 * $1 }
    let size = nearOne(costs.reduce(0) { max($0, $1.magnitude) })
    let cost = { (variable: Int) in variable < costs.count ? costs[variable] * size : 0 }
    gains = outside.map(cost)
    for r in 0..<rows {
      let share = cost(basis[r])
      if share == 0 { continue }
      for j in 0..<columns { gains[j] -= share * table[r * columns + j] }
    }
    switch climb() {
    case .tired: return .undecided
    case .endless: return .unbounded
    case .best: return .optimal(solution())
    }
  }

  /// Steps until nothing gains.
  private mutating func climb() -> Ending {
    var stalled = false
    while let column = entering(first: stalled) {
      guard stepsLeft > 0 else { return .tired }
      stepsLeft -= 1
      let rising = !atUpper[column]
      var reach = upper[outside[column]]
      var row: Int?
      var size = 0.0
      for r in 0..<rows {
        let rate = rising ? table[r * columns + column] : -table[r * columns + column]
        guard rate.magnitude > Self.nothing else { continue }
        let ceiling = upper[basis[r]]
        if rate < 0 && ceiling == .infinity { continue }
        let room = max(0, rate > 0 ? levels[r] / rate : (levels[r] - ceiling) / rate)
        let better =
          if room < reach {
            true
          } else if room == reach, let held = row {
            stalled ? basis[r] < basis[held] : rate.magnitude > size
          } else {
            false
          }
        if better { (reach, row, size) = (room, r, rate.magnitude) }
      }
      if reach == .infinity { return .endless }
      stalled = reach == 0
      let change = rising ? reach : -reach
      for r in 0..<rows { levels[r] -= change * table[r * columns + column] }
      if let row {
        let start = rising ? 0 : upper[outside[column]]
        let leavesAtUpper = (rising ? table[row * columns + column] : -table[row * columns + column]) < 0
        pivot(row, column)
        levels[row] = start + change
        atUpper[column] = leavesAtUpper
      } else {
        atUpper[column].toggle()
      }
    }
    return .best
  }

  private func entering(first: Bool) -> Int? {
    var chosen: Int?
    var most = Self.nothing
    for j in 0..<columns {
      let gain = atUpper[j] ? -gains[j] : gains[j]
      guard gain > Self.nothing, outside[j] < artificialsFrom, upper[outside[j]] > 0 else { continue }
      if first {
        if let held = chosen, outside[held] < outside[j] { continue }
        chosen = j
      } else if gain > most {
        (chosen, most) = (j, gain)
      }
    }
    return chosen
  }

  /// Exchanges the basic variable of `row` with the one of `column`; levels are the caller's business.
  private mutating func pivot(_ row: Int, _ column: Int) {
    let width = columns
    table.withUnsafeMutableBufferPointer { t in
      let inverse = 1 / t[row * width + column]
      for j in 0..<width { t[row &* width &+ j] *= inverse }
      t[row * width + column] = inverse
      for r in 0..<rows where r != row {
        let factor = t[r &* width &+ column]
        if factor == 0 { continue }
        t[r &* width &+ column] = 0
        for j in 0..<width { t[r &* width &+ j] -= factor * t[row &* width &+ j] }
      }
      let factor = gains[column]
      gains[column] = 0
      for j in 0..<width { gains[j] -= factor * t[row &* width &+ j] }
    }
    swap(&basis[row], &outside[column])
  }

  /// Takes artificial variables that ended at 0 out of the basis; where that is impossible their constraint follows from
  /// the others, and its row is emptied.
  private mutating func expelArtificials() {
    for r in 0..<rows where basis[r] >= artificialsFrom {
      let candidates = (0..<columns).filter { outside[$0] < artificialsFrom }
      let best = candidates.max { table[r * columns + $0].magnitude < table[r * columns + $1].magnitude }
      if let best, table[r * columns + best].magnitude > Self.nothing {
        let level = atUpper[best] ? upper[outside[best]] : 0
        pivot(r, best)
        levels[r] = level
        atUpper[best] = false
      } else {
        for j in 0..<columns { table[r * columns + j] = 0 }
        levels[r] = 0
      }
    }
  }

  /// The variables at the end, solved for once more from the constraints that hold them.
  private func solution() -> LinearProgram.Solution {
    let count = program.objective.count
    var variables = [Double](repeating: 0, count: count)
    for (j, variable) in outside.enumerated() where variable < count && atUpper[j] {
      variables[variable] = program.upper[variable]
    }
    var free: [Int] = []
    for r in 0..<rows where basis[r] < count {
      free.append(basis[r])
      let level = levels[r] * variableScales[basis[r]]
      variables[basis[r]] = min(max(level, 0), program.upper[basis[r]])
    }
    free.sort()
    let tight = tightRows()
    if tight.count == free.count, let exact = resolved(free, tight, variables) {
      for (variable, value) in zip(free, exact) {
        variables[variable] = min(max(value, 0), program.upper[variable])
      }
    }
    var total = CompensatedSum()
    for (price, value) in zip(program.objective, variables) where value != 0 { total.add(price * value) }
    return LinearProgram.Solution(objective: total.total, variables: variables)
  }

  /// The constraints without a basic variable of their own.
  private func tightRows() -> [Int] {
    var basic = [Bool](repeating: false, count: upper.count)
    for variable in basis { basic[variable] = true }
    var variable = program.objective.count
    return (0..<rows).filter { r in
      if program.relations[r] == .equal { return true }
      defer { variable += 1 }
      return !basic[variable]
    }
  }

  private func resolved(_ free: [Int], _ tight: [Int], _ variables: [Double]) -> [Double]? {
    let count = program.objective.count
    var held = Matrix(rows: free.count, columns: free.count)
    var rest = [Double](repeating: 0, count: free.count)
    var basic = [Bool](repeating: false, count: count)
    for variable in free { basic[variable] = true }
    for (i, r) in tight.enumerated() {
      var sum = CompensatedSum()
      sum.add(program.bounds[r])
      for j in 0..<count where variables[j] != 0 && !basic[j] {
        sum.add(-program.coefficients[r * count + j] * variables[j])
      }
      rest[i] = sum.total * rowScales[r]
      for (k, j) in free.enumerated() {
        held[i, k] = program.coefficients[r * count + j] * rowScales[r] * variableScales[j]
      }
    }
    guard let scaled = solve(held, rest) else { return nil }
    let exact = zip(scaled, free).map { $0 * variableScales[$1] }
    // A solution far from the table's own means that the constraints hardly hold the variables: keep the table's.
    let near = zip(exact, free).allSatisfy { value, j in
      (value - variables[j]).magnitude <= 1e-6 * max(value.magnitude, variableScales[j])
    }
    return near ? exact : nil
  }
}
