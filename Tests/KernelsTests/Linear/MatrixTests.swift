import Kernels
import Testing

@Suite("Matrix")
struct MatrixTests {
  @Test("columns side by side become one row for each area, and a gap stays a gap")
  func columns() {
    let matrix = Matrix([[1, nil, 3], [4, 5, 6]] as [Column])
    #expect((matrix.rows, matrix.columns) == (3, 2))
    #expect(matrix.row(2) == [3, 6])
    #expect(matrix.column(1) == [4, 5, 6])
    #expect(matrix[1, 0].isNaN)
    #expect(!matrix.isFinite)
  }

  @Test("the product is rows times columns")
  func product() {
    let a = Matrix([[1, 2], [3, 4], [5, 6]])
    #expect(a * Matrix([[1, 0, 2], [0, 1, 1]]) == Matrix([[1, 2, 4], [3, 4, 10], [5, 6, 16]]))
    #expect(a * [1, -1] == [-1, -1, -1])
    #expect(a.transposed == Matrix([[1, 3, 5], [2, 4, 6]]))
    #expect(a * Matrix.identity(2) == a)
  }
}
