import Kernels
import References
import Testing

@Suite("Fraction of the maximum")
struct FractionOfMaximumTests {
  @Test("the best scores 1, half of it 0.5, a missing value stays missing")
  func share() {
    #expect(fractionOfMaximum([2, nil, 4, 1]) == [0.5, nil, 1, 0.25])
  }

  @Test("where lower is better the least value is the best and scores 1")
  func reversed() {
    #expect(fractionOfMaximum([2, nil, 4, 1], reversed: true) == [0.5, nil, 0.25, 1])
  }

  @Test("beside a best value of 0 every other value scores 0")
  func zero() {
    #expect(fractionOfMaximum([2, nil, 0, 0], reversed: true) == [0, nil, 1, 1])
    #expect(fractionOfMaximum([0, nil, 0]) == [nil, nil, nil])
  }

  @Test("a column without a true zero has no shares")
  func negative() {
    #expect(fractionOfMaximum([-2, nil, -1]) == [nil, nil, nil])
    #expect(fractionOfMaximum([-2, nil, 4], reversed: true) == [nil, nil, nil])
    #expect(fractionOfMaximum([-2, nil, 4]) == [-0.5, nil, 1])
    #expect(fractionOfMaximum([-2, nil, 4], reference: [1, 2], reversed: true) == [nil, nil, 1])
  }

  @Test("constant, single and tiny columns")
  func edges() {
    #expect(fractionOfMaximum([3, nil, 3]) == [1, nil, 1])
    #expect(fractionOfMaximum([nil, 3], reversed: true) == [nil, 1])
    #expect(fractionOfMaximum([.leastNonzeroMagnitude, nil, 1.7e308]) == [0, nil, 1])
    #expect(fractionOfMaximum([-1.7e308, nil, 1e-300]) == [nil, nil, 1])
    #expect(fractionOfMaximum([5, nil, 10], reference: [0]) == [1, nil, 2])
  }

  // The stored numbers of a column where lower is better are x / min, so that worse areas score more and a best value
  // of 0 gives infinities. Scores here are their inverse: the best area 1, every other one less.
  @Test(
    "the scores are those of the golden files, inverted where lower is better",
    .enabled(if: Golden.isThere, "needs the golden files"))
  func golden() throws {
    let treated = try Golden.table("01_chain/Treated.csv")
    let expected = try Golden.table("05_normalise/fracmax.csv")
    let directions = try Golden.directions()
    for name in try Golden.indicators() {
      let x = try treated.column(name)
      let wanted = try expected.column(name)
      guard (directions[name] ?? 1) < 0 else {
        #expect(difference(fractionOfMaximum(x), wanted) < 1e-12, "\(name)")
        continue
      }
      // 0 / 0 is the best area itself.
      let inverse = Column(wanted.values.map { $0.isNaN ? 1 : 1 / $0 })
      #expect(difference(fractionOfMaximum(x, reversed: true), inverse) < 1e-12, "\(name)")
    }
  }
}
