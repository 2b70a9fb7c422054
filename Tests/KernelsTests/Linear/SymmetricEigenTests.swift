import Kernels
import References
import Testing

@Suite("Eigenvalues of a symmetric matrix")
struct SymmetricEigenTests {
  @Test("2 1, 1 2 has eigenvalues 3 and 1 along the two diagonals")
  func byHand() throws {
    let eigen = try #require(SymmetricEigen(Matrix([[2, 1], [1, 2]])))
    let half = 0.5.squareRoot()
    #expect(difference(Column(eigen.values), [3, 1]) < 1e-15)
    #expect(difference(Column(eigen.vector(0)), Column([half, half])) < 1e-15)
    // The entries of the second add up to nothing, so the first of them is the positive one.
    #expect(difference(Column(eigen.vector(1)), Column([half, -half])) < 1e-15)
  }

  @Test("a diagonal matrix keeps its entries, largest first, whatever their sign and size")
  func diagonal() throws {
    let eigen = try #require(SymmetricEigen(Matrix([[-2, 0, 0], [0, 1e150, 0], [0, 0, 1e-150]])))
    #expect(eigen.values == [1e150, 1e-150, -2])
    #expect(eigen.vectors == Matrix([[0, 0, 1], [1, 0, 0], [0, 1, 0]]))
    #expect(SymmetricEigen(Matrix(rows: 0, columns: 0))?.values == [])
    #expect(SymmetricEigen(Matrix(rows: 2, columns: 2))?.values == [0, 0])
  }

  @Test("huge and tiny matrices have the eigenvalues of the plain one, scaled", arguments: [1e-300, 1e300])
  func scale(factor: Double) throws {
    let eigen = try #require(SymmetricEigen(Matrix([[2 * factor, factor], [factor, 2 * factor]])))
    #expect(difference(Column(eigen.values.map { $0 / factor }), [3, 1]) < 1e-15)
  }

  @Test("an entry that is missing or infinite leaves no decomposition")
  func missing() {
    #expect(SymmetricEigen(Matrix([[1, .nan], [.nan, 1]])) == nil)
    #expect(SymmetricEigen(Matrix([[.infinity]])) == nil)
  }

  @Test(
    "vectors times values times vectors give the matrix back, and the vectors stand upright",
    arguments: [1, 5, 40])
  func decomposition(size: Int) throws {
    let matrix = randomSymmetric(size, seed: UInt64(size))
    let eigen = try #require(SymmetricEigen(matrix))
    #expect(eigen.converged)
    var scaled = eigen.vectors
    for i in 0..<size {
      for k in 0..<size { scaled[i, k] *= eigen.values[k] }
    }
    #expect(difference(Column((scaled * eigen.vectors.transposed).values), Column(matrix.values)) < 1e-13)
    let square = eigen.vectors.transposed * eigen.vectors
    #expect(difference(Column(square.values), Column(Matrix.identity(size).values)) < 1e-13)
    #expect(zip(eigen.values, eigen.values.dropFirst()).allSatisfy { $0 >= $1 })
    for k in 0..<size { #expect(eigen.vector(k).reduce(0, +) > -1e-10) }
  }
}

func randomSymmetric(_ size: Int, seed: UInt64) -> Matrix {
  var draws = Draws(seed: seed)
  var matrix = Matrix(rows: size, columns: size)
  for i in 0..<size {
    for j in i..<size {
      let value = Double.random(in: -1...1, using: &draws)
      matrix[i, j] = value
      matrix[j, i] = value
    }
  }
  return matrix
}
