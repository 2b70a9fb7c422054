import Kernels
import References
import Testing

@Suite("Quadratic programme")
struct QuadraticProgramTests {
  @Test("the nearest point to 3 1 with x + y = 2 is 2 0, and with x at most 1 is 1 1")
  func byHand() {
    var program = QuadraticProgram(curvature: .identity(2), slope: [3, 1])
    #expect(program.solved() == [3, 1])
    program.equate([1, 1], 2)
    #expect(difference(Column(program.solved() ?? []), [2, 0]) < 1e-15)
    program.add([-1, 0], atLeast: -1)
    #expect(difference(Column(program.solved() ?? []), [1, 1]) < 1e-15)
    program.add([0, 1], atLeast: 1.5)
    #expect(difference(Column(program.solved() ?? []), [0.5, 1.5]) < 1e-15)
  }

  @Test("constraints that leave no point, a saddle and a gap have no solution")
  func none() {
    var program = QuadraticProgram(curvature: .identity(2), slope: [0, 0])
    program.add([1, 1], atLeast: 1)
    program.add([-1, -1], atLeast: 0)
    #expect(program.solved() == nil)
    #expect(QuadraticProgram(curvature: Matrix([[1, 0], [0, -1]]), slope: [0, 0]).solved() == nil)
    #expect(QuadraticProgram(curvature: .identity(1), slope: [.nan]).solved() == nil)
  }

  @Test("no move along or between the constraints does better")
  func best() throws {
    var draws = Draws(seed: 42)
    for size in 2...8 {
      let root = randomSymmetric(size, seed: UInt64(size))
      var curvature = root.transposed * root
      for i in 0..<size { curvature[i, i] += 0.1 }
      let slope = (0..<size).map { _ in Double.random(in: -3...3, using: &draws) }
      var program = QuadraticProgram(curvature: curvature, slope: slope)
      program.equate([Double](repeating: 1, count: size), 1)
      for j in 0..<size {
        program.add((0..<size).map { $0 == j ? 1 : 0 }, atLeast: 0)
        program.add((0..<size).map { $0 == j ? -1 : 0 }, atLeast: -0.6)
      }
      let x = try #require(program.solved())
      let value = { (x: [Double]) in
        zip(x, curvature * x).reduce(0) { $0 + $1.0 * $1.1 } / 2
          - zip(x, slope).reduce(0) { $0 + $1.0 * $1.1 }
      }
      #expect(difference(x.reduce(0, +), 1) < 1e-14)
      #expect(x.allSatisfy { $0 > -1e-12 && $0 < 0.6 + 1e-12 })
      for i in 0..<size {
        for j in 0..<size where i != j {
          let length = min(0.05, x[i], 0.6 - x[j])
          guard length > 1e-6 else { continue }
          var other = x
          other[i] -= length
          other[j] += length
          #expect(value(other) >= value(x) - 1e-13)
        }
      }
    }
  }
}
