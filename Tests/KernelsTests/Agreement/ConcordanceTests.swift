import Kernels
import Testing

@Suite("Kendall's W")
struct ConcordanceTests {
  @Test("three executives and six applicants: W is 0.16, as S. Siegel has it (1956)")
  func applicants() throws {
    let found = try #require(
      Concordance(Matrix([[1, 6, 3, 2, 5, 4], [1, 5, 6, 4, 2, 3], [6, 3, 2, 5, 4, 1]])))
    #expect((found.coefficient - 12 * 25.5 / (9 * 210)).magnitude < 1e-15)
    #expect((found.coefficient - 0.16).magnitude < 0.005)
    #expect((found.judges, found.items) == (3, 6))
  }

  @Test("three orders of ten with ties: W is 0.828 with the correction, as M. G. Kendall has it")
  func ties() throws {
    let orders = Matrix([
      [1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10],
      [2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5],
      [2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10],
    ])
    let found = try #require(Concordance(orders))
    #expect((found.coefficient - 7092.0 / 8568).magnitude < 1e-15)
    #expect((found.coefficient - 0.828).magnitude < 0.0005)
    #expect((found.statistic - 22.35).magnitude < 0.005)
    #expect(found.chance < 0.01 && found.chance > 0.005)
  }

  @Test("four judges of three: a sixteenth")
  func sixteenth() throws {
    let found = try #require(Concordance(Matrix([[1, 3, 2], [1, 2, 3], [2, 3, 1], [3, 1, 2]])))
    #expect((found.coefficient - 1.0 / 16).magnitude < 1e-15)
  }

  @Test("one order gives 1, opposite orders 0")
  func ends() {
    #expect(Concordance(Matrix([[1, 2, 3], [1, 2, 3], [10, 20, 30]]))?.coefficient == 1)
    #expect(Concordance(Matrix([[1, 2, 3], [3, 2, 1]]))?.coefficient == 0)
    #expect(Concordance(Matrix([[1, 2, 3], [3, 2, 1]]))?.chance == 1)
  }

  @Test("a judge with a gap is left out, and one judge alone has nothing to agree with")
  func gaps() {
    let complete = Concordance(Matrix([[1, 3, 2], [1, 2, 3]]))
    #expect(Concordance(Matrix([[1, 3, 2], [.nan, 1, 2], [1, 2, 3]])) == complete)
    #expect(complete != nil)
    #expect(Concordance(Matrix([[1, 3, 2], [.nan, 1, 2]])) == nil)
    #expect(Concordance(Matrix([[1], [1]])) == nil)
    #expect(Concordance(Matrix([[5, 5, 5], [7, 7, 7]])) == nil)
  }

  @Test("only the order counts: turned round for all judges, or in other units, W is the same")
  func laws() throws {
    let orders = [[1.0, 5, 3, 4, 2], [2, 5, 4, 3, 1], [1, 4, 4, 3, 1]]
    let found = try #require(Concordance(Matrix(orders))).coefficient
    for other in [orders.map { $0.map { -$0 } }, orders.map { $0.map { $0 * $0 } }] {
      let same = try #require(Concordance(Matrix(other))).coefficient
      #expect((same - found).magnitude < 1e-15)
    }
  }
}
