import Kernels
import References
import Testing

@Suite("Linear programme")
struct LinearProgramTests {
  @Test("3x + 5y is at most 36 when x ≤ 4, 2y ≤ 12 and 3x + 2y ≤ 18")
  func byHand() {
    var program = LinearProgram(maximise: [3, 5])
    program.add([0, 2], .atMost, 12)
    program.add([3, 2], .atMost, 18)
    program.upper[0] = 4
    #expect(program.solved() == .optimal(.init(objective: 36, variables: [2, 6])))
    program.upper[1] = 1
    #expect(program.solved() == .optimal(.init(objective: 17, variables: [4, 1])))
  }

  @Test("equations and lower limits hold")
  func relations() {
    var program = LinearProgram(maximise: [-2, -3, -1])
    program.add([1, 1, 1], .equal, 10)
    program.add([0, 1, 0], .atLeast, 3)
    program.add([0, 0, -1], .atLeast, -4)
    #expect(program.solved() == .optimal(.init(objective: -19, variables: [3, 3, 4])))
    // The same equation twice, and a third that follows from it, change nothing.
    program.add([1, 1, 1], .equal, 10)
    program.add([2, 2, 2], .equal, 20)
    #expect(program.solved() == .optimal(.init(objective: -19, variables: [3, 3, 4])))
  }

  @Test("a programme that no choice satisfies, one without end and one with a gap are told apart")
  func without() {
    var program = LinearProgram(maximise: [1, 1])
    #expect(program.solved() == .unbounded)
    program.add([1, -1], .atMost, 1)
    #expect(program.solved() == .unbounded)
    program.add([1, 1], .atMost, 1)
    program.add([1, 0], .atLeast, 2)
    #expect(program.solved() == .infeasible)
    program.add([1, 0], .atMost, .nan)
    #expect(program.solved() == .undecided)
    #expect(LinearProgram(maximise: []).solved() == .optimal(.init(objective: 0, variables: [])))
  }

  @Test("the example on which the plain simplex method goes round in circles ends")
  func circling() {
    // E. M. L. Beale (1955).
    var program = LinearProgram(maximise: [0.75, -150, 0.02, -6])
    program.add([0.25, -60, -0.04, 9], .atMost, 0)
    program.add([0.5, -90, -0.02, 3], .atMost, 0)
    program.add([0, 0, 1, 0], .atMost, 1)
    guard case .optimal(let found) = program.solved() else { return #expect(Bool(false), "no solution") }
    #expect(difference(found.objective, 0.05) < 1e-15)
    #expect(difference(Column(found.variables), [0.04, 0, 1, 0]) < 1e-15)
  }

  @Test("units do not matter")
  func units() {
    var program = LinearProgram(maximise: [3e-9, 5e9])
    program.add([0, 2e12], .atMost, 12e6)
    program.add([3e-12, 2e6], .atMost, 18)
    program.add([1, 0], .atMost, 4e12)
    guard case .optimal(let found) = program.solved() else { return #expect(Bool(false), "no solution") }
    #expect(difference(Column([found.variables[0] / 1e12, found.variables[1] * 1e6]), [2, 6]) < 1e-14)
  }

  @Test("the best corner is the one that trying every corner finds")
  func corners() {
    var draws = Draws(seed: 41)
    var kinds = (optimal: 0, infeasible: 0)
    for _ in 0..<400 {
      let (count, rows) = (Int.random(in: 1...3, using: &draws), Int.random(in: 1...5, using: &draws))
      let number = { (range: ClosedRange<Int>, draws: inout Draws) in
        Double(Int.random(in: range, using: &draws))
      }
      var program = LinearProgram(maximise: (0..<count).map { _ in number(-4...9, &draws) })
      for j in 0..<count { program.upper[j] = number(1...6, &draws) }
      var limits: [(row: [Double], relation: LinearProgram.Relation, bound: Double)] = []
      for _ in 0..<rows {
        let row = (0..<count).map { _ in number(-5...5, &draws) }
        let relation: LinearProgram.Relation =
          switch number(0...6, &draws) {
          case 0: .equal
          case 1, 2: .atLeast
          default: .atMost
          }
        limits.append((row, relation, number(-4...12, &draws)))
        program.add(row, relation, limits[limits.count - 1].bound)
      }
      let best = bestCorner(program.objective, program.upper, limits)
      switch program.solved() {
      case .optimal(let found):
        kinds.optimal += 1
        #expect(difference(found.objective, best) < 1e-12)
        #expect(holds(found.variables, program.upper, limits))
      case .infeasible:
        kinds.infeasible += 1
        #expect(best == nil)
      default: #expect(Bool(false), "every programme here has an end")
      }
    }
    #expect(kinds.optimal > 100 && kinds.infeasible > 20)
  }

  private typealias Limit = (row: [Double], relation: LinearProgram.Relation, bound: Double)

  private func holds(_ x: [Double], _ upper: [Double], _ limits: [Limit]) -> Bool {
    zip(x, upper).allSatisfy { $0 >= -1e-9 && $0 <= $1 + 1e-9 }
      && limits.allSatisfy { limit in
        let sum = zip(limit.row, x).reduce(0) { $0 + $1.0 * $1.1 } - limit.bound
        return switch limit.relation {
        case .atMost: sum <= 1e-9
        case .equal: sum.magnitude <= 1e-9
        case .atLeast: sum >= -1e-9
        }
      }
  }

  private func bestCorner(_ objective: [Double], _ upper: [Double], _ limits: [Limit]) -> Double? {
    let count = objective.count
    var planes = limits.map { ($0.row, $0.bound) }
    for j in 0..<count {
      let unit = (0..<count).map { $0 == j ? 1.0 : 0 }
      planes += [(unit, 0), (unit, upper[j])]
    }
    var best: Double?
    func choose(_ chosen: [Int]) {
      if chosen.count == count {
        let corner = solve(Matrix(chosen.map { planes[$0].0 }), chosen.map { planes[$0].1 })
        guard let corner, holds(corner, upper, limits) else { return }
        best = max(best ?? -.infinity, zip(objective, corner).reduce(0) { $0 + $1.0 * $1.1 })
        return
      }
      for next in (chosen.last ?? -1) + 1..<max(planes.count, (chosen.last ?? -1) + 1) {
        choose(chosen + [next])
      }
    }
    choose([])
    return best
  }

  @Test("a programme made ready for several objectives has the solutions of programmes of their own")
  func prepared() {
    var common = LinearProgram(maximise: [0, 0])
    common.add([1, 1000], .atMost, 4)
    common.add([3, 0.001], .atMost, 6)
    let ready = common.prepared()
    for objective in [[1.0, 1], [5, 0], [0, 2], [0, 0]] {
      var own = LinearProgram(maximise: objective)
      own.add([1, 1000], .atMost, 4)
      own.add([3, 0.001], .atMost, 6)
      #expect(ready.maximising(objective).solved() == own.solved())
    }
    var more = ready
    more.add([1, 0], .atMost, 1)
    #expect(more.maximising([1, 0]).solved() == .optimal(.init(objective: 1, variables: [1, 0])))
    var broken = LinearProgram(maximise: [1])
    broken.add([.nan], .atMost, 1)
    #expect(broken.prepared().solved() == .undecided)
  }
}
