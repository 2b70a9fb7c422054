import Kernels
import References
import Testing

@Suite("Solving linear equations")
struct SolveTests {
  @Test("2x + y = 5 and x - y = 1 meet at 2 and 1")
  func byHand() {
    #expect(solve(Matrix([[2, 1], [1, -1]]), [5, 1]) == [2, 1])
    #expect(Elimination(Matrix([[0, 2], [4, 0]]))?.inverse == Matrix([[0, 0.25], [0.5, 0]]))
  }

  @Test("rows of very different size solve as well")
  func scales() {
    let x = solve(Matrix([[2e-300, 1e-300], [1e300, -1e300]]), [5e-300, 1e300])
    #expect(difference(Column(x ?? []), [2, 1]) < 1e-15)
  }

  @Test("a singular matrix and a matrix with a gap have no solution")
  func none() {
    #expect(solve(Matrix([[1, 2], [2, 4]]), [1, 2]) == nil)
    #expect(solve(Matrix([[0.1, 0.2], [0.3, 0.6]]), [1, 3]) == nil)
    #expect(solve(Matrix([[1, .nan], [2, 4]]), [1, 2]) == nil)
    #expect(solve(Matrix(rows: 2, columns: 2), [0, 0]) == nil)
    #expect(Cholesky(Matrix([[1, 0], [2, 1]])) == nil)
    #expect(Cholesky(Matrix([[1, .nan], [.nan, 1]])) == nil)
    #expect(Cholesky(Matrix([[0.01, 0.02], [0.02, 0.04]])) == nil)
  }

  @Test("4 2, 2 10 has the factor 2 0, 1 3 and the determinant 36")
  func cholesky() throws {
    let split = try #require(Cholesky(Matrix([[4, 2], [2, 10]])))
    #expect(split.lower == Matrix([[2, 0], [1, 3]]))
    #expect(split.solve([8, 22]) == [1, 2])
    #expect(difference(split.logDeterminant, 3.58351893845611) < 1e-14)
  }

  @Test("a matrix times its solution gives the right-hand side back", arguments: [1, 4, 30])
  func back(size: Int) throws {
    var matrix = randomSymmetric(size, seed: 9)
    for i in 0..<size { matrix[i, i] += Double(size) }
    let b = (0..<size).map { Double($0) - 3 }
    let split = try #require(Cholesky(matrix))
    let x = try #require(solve(matrix, b))
    #expect(difference(Column(matrix * x), Column(b)) < 1e-13)
    #expect(difference(Column(split.solve(b)), Column(x)) < 1e-13)
    let inverse = try #require(Elimination(matrix)?.inverse)
    #expect(difference(Column((matrix * inverse).values), Column(Matrix.identity(size).values)) < 1e-13)
  }
}
