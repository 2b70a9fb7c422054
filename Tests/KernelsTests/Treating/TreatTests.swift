import Kernels
import References
import Testing

@Suite("Treating outliers")
struct TreatTests {
  let far: Column = [1, 2, nil, 3, 4, 5, 6, 7, 8, 9, 1000]

  @Test("one far point comes in to its neighbour")
  func winsorised() {
    let treated = treat(far)
    #expect(treated.column == [1, 2, nil, 3, 4, 5, 6, 7, 8, 9, 9])
    #expect(treated.step == .winsorised)
    #expect(treated.changedRows == [10])
    #expect(treated.passes)
  }

  @Test("a far point below comes in from below")
  func mirrored() {
    let treated = treat(Column(far.values.map { -$0 }))
    #expect(treated.column == Column(treat(far).column.values.map { -$0 }))
  }

  @Test("a column that passes is left alone, and a treated one that passes is left alone again")
  func again() {
    let plain: Column = [1, 2, nil, 3, 4, 5]
    #expect(treat(plain) == treat(treat(plain).column))
    #expect(treat(plain).step == .none)
    let once = treat(far)
    let twice = treat(once.column)
    #expect(twice.column == once.column)
    #expect(twice.step == .none)
  }

  @Test("where winsorising may not go on, the logarithm of the original takes its place")
  func logarithm() {
    let treated = treat(far, maximumPoints: 0)
    #expect(treated.step == .log)
    #expect(treated.column == logStep(far))
    #expect(treated.changedRows == [0, 1, 3, 4, 5, 6, 7, 8, 9, 10])
    #expect(treat(far, maximumPoints: 0, thenLog: false).step == .none)
    #expect(!treat(far, maximumPoints: 0, thenLog: false).passes)
  }

  @Test("the log step is log(x - min + a hundredth of the span)")
  func logStepByHand() {
    // The span is 100, so the logarithms are those of 1, 51 and 101.
    let expected: Column = [0, nil, 3.9318256327243257, 4.61512051684126]
    #expect(difference(logStep([0, nil, 50, 100]), expected) < 1e-15)
  }

  @Test("points that share the greatest value move together, beyond the ceiling if need be")
  func ties() {
    let x = Column([Double](repeating: 1, count: 20) + [.nan, 2, 3, 4, 5, 6, 500, 500])
    let moved = winsorise(x, maximumPoints: 1)
    #expect(moved.values.suffix(2) == [6, 6])
  }

  @Test("constant, short and missing columns have no outliers")
  func plain() {
    for x: Column in [[5, 5, nil, 5, 5], [1, nil, 1000], [nil, nil], []] {
      #expect(treat(x) == treat(x, maximumPoints: 0))
      #expect(treat(x).column == x)
      #expect(logStep([5, nil, 5]) == [5, nil, 5])
    }
  }

  @Test("huge and tiny columns give numbers", arguments: [0x1p-1070, 1e-300, 1e300])
  func extremes(factor: Double) {
    let scaled = Column(far.values.map { $0 * factor })
    #expect(treat(scaled).changedRows == [10])
    #expect(logStep(scaled).available.allSatisfy { $0.isFinite })
    #expect(logStep([-1.7e308, nil, 1.7e308]).available.allSatisfy { $0.isFinite })
  }

  @Test("the order of rows does not matter, and untouched rows keep their bits")
  func order() {
    var draws = Draws(seed: 12)
    let x = Column(draws.column(300).values.map { $0 * $0 * $0 * $0 * $0 * $0 * $0 })
    let order = (0..<300).shuffled(using: &draws)
    #expect(treat(x.reordered(order)).column == treat(x).column.reordered(order))
    let moved = winsorise(x)
    #expect(zip(x.values, moved.values).filter { $0 != $1 && !$0.isNaN }.count <= 5)
  }

  @Test("the columns are those of the golden files", .enabled(if: Golden.isThere, "needs the golden files"))
  func golden() throws {
    let screened = try Golden.table("01_chain/Screened.csv")
    let files: [(String, (Column) -> Column)] = [
      ("default_data", { treat($0).column }),
      ("winmax1_data", { treat($0, maximumPoints: 1).column }),
      ("winmax3_data", { treat($0, maximumPoints: 3).column }),
      ("winsorise_only_nolimit_data", { treat($0, maximumPoints: 51, thenLog: false).column }),
      ("strict_1_2_data", { treat($0, until: OutlierTest(skewness: 1, kurtosis: 2)).column }),
      ("each_log_CT", { logStep($0) }),
    ]
    for (file, kernel) in files {
      let expected = try Golden.table("04_treat/\(file).csv")
      for name in try Golden.indicators() {
        let found = kernel(try screened.column(name))
        let wanted = try expected.column(name)
        #expect(difference(found, wanted) < 1e-12, "\(file) of \(name)")
      }
    }
  }

  @Test(
    "the points changed are those of the golden files", .enabled(if: Golden.isThere, "needs the golden files")
  )
  func goldenPoints() throws {
    let screened = try Golden.table("01_chain/Screened.csv")
    let points = try Golden.table("04_treat/default_points.csv")
    for name in try Golden.indicators() {
      let marked = try points.texts(name).enumerated().filter { !$0.element.isEmpty }.map(\.offset)
      let x = try screened.column(name)
      #expect(treat(x).changedRows == marked, "\(name)")
    }
  }
}
