import Kernels
import References
import Testing

@Suite("Varimax rotation")
struct VarimaxTests {
  @Test("two factors at 45 degrees turn back onto the items")
  func byHand() {
    let half = 0.5.squareRoot()
    let turned = Matrix([[half, half], [half, half], [half, -half]])
    let found = Varimax(turned)
    #expect(found.converged)
    #expect(difference(Column(found.loadings.values), [1, 0, 1, 0, 0, 1]) < 1e-15)
    #expect(difference(Column(found.explained), [2, 1]) < 1e-15)
  }

  @Test("an item without loadings stays without, and a gap stays a gap")
  func zeros() {
    #expect(Varimax(Matrix([[0, 0], [1, 0], [0, 0.5]])).loadings.row(0) == [0, 0])
    #expect(Varimax(Matrix([[-2], [-1]])).loadings == Matrix([[2], [1]]))
    #expect(Varimax(Matrix([[.nan, 1], [1, 0]])).loadings.row(0).contains { $0.isNaN })
  }

  @Test(
    "what an item shares with all factors stays, and no turn of two factors does better",
    arguments: [true, false])
  func best(normalised: Bool) {
    var draws = Draws(seed: 101)
    var loadings = Matrix(rows: 9, columns: 4)
    for k in loadings.values.indices { loadings.values[k] = Double.random(in: -1...1, using: &draws) }
    let found = Varimax(loadings, normalised: normalised)
    #expect(found.converged)
    let lengths = { (m: Matrix) in (0..<9).map { m.row($0).reduce(0) { $0 + $1 * $1 } } }
    #expect(difference(Column(lengths(found.loadings)), Column(lengths(loadings))) < 1e-14)
    let shared = lengths(loadings)
    func criterion(_ m: Matrix) -> Double {
      (0..<4).reduce(0) { sum, k in
        let squares = (0..<9).map { m[$0, k] * m[$0, k] / (normalised ? shared[$0] : 1) }
        let mean = squares.reduce(0, +) / 9
        return sum + squares.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      }
    }
    let reached = criterion(found.loadings)
    for p in 0..<4 {
      for q in 0..<4 where q != p {
        for angle in [0.001, 0.1, 0.5] {
          var other = found.loadings
          let (cosine, sine) = (
            1 - angle * angle, (1 - (1 - angle * angle) * (1 - angle * angle)).squareRoot()
          )
          for i in 0..<9 {
            other[i, p] = cosine * found.loadings[i, p] + sine * found.loadings[i, q]
            other[i, q] = cosine * found.loadings[i, q] - sine * found.loadings[i, p]
          }
          #expect(criterion(other) <= reached)
        }
      }
    }
  }
}
