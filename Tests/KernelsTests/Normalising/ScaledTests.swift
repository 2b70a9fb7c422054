import Kernels
import References
import Testing

@Suite("A fixed scale in hundredths")
struct ScaledTests {
  @Test("the ends score 0 and 100, values beyond run on, a missing value stays missing")
  func line() {
    #expect(scaled([1, nil, 5, 7], lower: 1, upper: 5) == [0, nil, 100, 150])
    #expect(scaled([1, nil, 5, 7], lower: 1, upper: 5, reversed: true) == [100, nil, 0, -50])
    #expect(scaled([nil, 3, 3], lower: 1, upper: 5) == [nil, 50, 50])
  }

  // The stored numbers of a column where lower is better are -x: the column is negated, the scale is not.
  @Test(
    "the scores are those of the golden file, raised by 100 where lower is better",
    .enabled(if: Golden.isThere, "needs the golden files"))
  func golden() throws {
    let treated = try Golden.table("01_chain/Treated.csv")
    let expected = try Golden.table("05_normalise/scaled_0_100.csv")
    let directions = try Golden.directions()
    for name in try Golden.indicators() {
      let reversed = (directions[name] ?? 1) < 0
      let found = scaled(try treated.column(name), lower: 0, upper: 100, reversed: reversed)
      let wanted = Column(try expected.column(name).values.map { reversed ? $0 + 100 : $0 })
      #expect(difference(found, wanted) < 1e-12, "\(name)")
    }
  }
}
