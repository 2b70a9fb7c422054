import Kernels
import Testing

@Suite("Krippendorff's alpha")
struct KrippendorffAlphaTests {
  private static let gap = Double.nan

  /// Four observers and twelve units with gaps, from "Computing Krippendorff's alpha-reliability", section C.
  private let published = Matrix([
    [1, 2, 3, 3, 2, 1, 4, 1, 2, gap, gap, gap],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, gap, 3],
    [gap, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, gap],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, gap],
  ])

  @Test("the published example: 0.743 for names, 0.815 for an order")
  func example() throws {
    let nominal = try #require(krippendorffAlpha(published, .nominal))
    let ordinal = try #require(krippendorffAlpha(published, .ordinal))
    #expect((nominal - 0.743).magnitude < 0.0005)
    #expect((ordinal - 0.815).magnitude < 0.0005)
  }

  @Test("two observers and ten articles, yes or no: 0.095")
  func binary() throws {
    let answers = Matrix([[0, 1, 0, 0, 0, 0, 0, 0, 1, 0], [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]])
    let found = try #require(krippendorffAlpha(answers, .nominal))
    // By hand: 4 of 10 units disagree, 14 noughts and 6 ones: 1 - 19 · 4 / (14 · 6).
    #expect((found - (1 - 19.0 * 4 / 84)).magnitude < 1e-15)
    #expect((found - 0.095).magnitude < 0.0005)
    let ordinal = try #require(krippendorffAlpha(answers, .ordinal))
    #expect((ordinal - found).magnitude < 1e-15)
  }

  @Test("three answers in an order, by hand")
  func byHand() throws {
    // Units 0 0, 0 1, 2 2: totals 3, 1, 2. Only 0 and 1 meet, once each way; they lie 3 + 1 - (3 + 1) / 2 = 2 apart,
    // 1 and 2 lie 1.5 apart, 0 and 2 lie 3 + 1 + 2 - 2.5 = 3.5.
    let found = try #require(krippendorffAlpha(Matrix([[0, 0, 2], [0, 1, 2]]), .ordinal))
    let expected = 1 - 5 * 4.0 / (3 * 1 * 4 + 1 * 2 * 2.25 + 3 * 2 * 12.25)
    #expect((found - expected).magnitude < 1e-15)
  }

  @Test("full agreement is 1; nothing without two answers to a unit, or without any variation")
  func ends() {
    #expect(krippendorffAlpha(Matrix([[0, 1, 2], [0, 1, 2]]), .ordinal) == 1)
    #expect(krippendorffAlpha(Matrix([[0, 1, .nan], [.nan, .nan, 2]]), .nominal) == nil)
    #expect(krippendorffAlpha(Matrix([[1, 1], [1, 1]]), .nominal) == nil)
    #expect(krippendorffAlpha(Matrix(rows: 0, columns: 0), .nominal) == nil)
  }

  @Test("a unit that one observer answers changes nothing; nor does the order of observers")
  func laws() throws {
    for scale in AnswerScale.allCases {
      let found = try #require(krippendorffAlpha(published, scale))
      let rows = (0..<published.rows).map { published.row($0) }
      let without = Matrix(rows.map { Array($0[..<11]) })
      #expect((try #require(krippendorffAlpha(without, scale)) - found).magnitude < 1e-15)
      #expect((try #require(krippendorffAlpha(Matrix(rows.reversed()), scale)) - found).magnitude < 1e-14)
    }
  }
}
