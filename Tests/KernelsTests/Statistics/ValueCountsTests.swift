import Kernels
import References
import Testing

@Suite("Values, zeros and repeats of a column")
struct ValueCountsTests {
  @Test("zeros are values, both zeros are one, a missing value is none")
  func byHand() {
    let counts = ValueCounts([0, nil, -0.0, 7, 7, 7, 8, nil])
    #expect(counts.rows == 8)
    #expect(counts.available == 6)
    #expect(counts.nonZero == 4)
    #expect(counts.distinct == 3)
    #expect(counts.same == 3)
    #expect(counts.availableShare == 0.75)
    #expect(counts.nonZeroShare == 4.0 / 6)
    #expect(counts.distinctShare == 0.5)
    #expect(counts.sameShare == 0.5)
  }

  @Test("a column of nothing has no shares of values")
  func edges() {
    let counts = ValueCounts([nil, nil])
    #expect(counts.same == 0)
    #expect(counts.availableShare == 0)
    #expect(counts.sameShare == nil)
    #expect(ValueCounts([]).availableShare == nil)
    #expect(ValueCounts([4]).same == 1)
    #expect(ValueCounts([1, nil, 1, 3], among: [1, 3]).distinct == 1)
  }

  @Test("flags tell what is rare, and outliers need both skewness and kurtosis")
  func flags() {
    let limits = ColumnLimits()
    #expect(limits.flags([1, nil, nil, 2]) == [.fewAvailable])
    #expect(limits.flags([0, 0, 0, 2]) == [.fewNonZero])
    #expect(limits.flags([2, 2, 2, 2, nil]) == [.fewDistinct])
    #expect(limits.flags([1, 2, 3, 4, 5, 6, 7, nil, 100]) == [.outliers])
    #expect(limits.flags([nil, nil]) == [.fewAvailable, .fewNonZero, .fewDistinct])
    #expect(limits.flags([]) == [])
    #expect(ColumnLimits(available: 0.4).flags([1, nil, nil, 2]) == [])
  }

  @Test(
    "counts, shares and flags are those of the golden files",
    .enabled(if: Golden.isThere, "needs the golden files"),
    arguments: ["Raw", "Denominated", "Treated", "Normalised", "Aggregated"])
  func golden(stage: String) throws {
    let expected = try Golden.table("08_analysis/stats_\(stage).csv")
    let data = try Golden.table("01_chain/\(stage).csv")
    for (row, indicator) in try expected.texts("iCode").enumerated() {
      let x = try data.column(indicator)
      let counts = ValueCounts(x)
      let found: [(String, Double?)] = [
        ("N.Avail", Double(counts.available)), ("N.NonZero", Double(counts.nonZero)),
        ("N.Unique", Double(counts.distinct)), ("N.Same", Double(counts.same)),
        ("Frc.Avail", counts.availableShare), ("Frc.NonZero", counts.nonZeroShare),
        ("Frc.Unique", counts.distinctShare), ("Frc.Same", counts.sameShare),
      ]
      for (name, value) in found {
        let wanted = try expected.column(name)[row]
        #expect(difference(value, wanted) < 1e-15, "\(name) of \(indicator)")
      }
      let flags = ColumnLimits().flags(x)
      let names: [(String, ColumnFlags)] = [
        ("Flag.Avail", .fewAvailable), ("Flag.NonZero", .fewNonZero), ("Flag.Unique", .fewDistinct),
        ("Flag.SkewKurt", .outliers),
      ]
      for (name, flag) in names {
        let raised = try expected.texts(name)[row] != "ok"
        #expect(flags.contains(flag) == raised, "\(name) of \(indicator)")
      }
    }
  }
}
