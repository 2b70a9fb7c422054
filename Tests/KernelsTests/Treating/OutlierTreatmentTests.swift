import Kernels
import References
import Testing

@Suite("Treatments")
struct OutlierTreatmentTests {
  let far: Column = [1, 2, nil, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 800, 1000]

  @Test("points may be brought in whatever the test says")
  func always() {
    let plain: Column = [1, 2, nil, 3, 4, 6]
    #expect(winsorise(plain, maximumPoints: 1) == plain)
    #expect(winsorise(plain, maximumPoints: 1, always: true) == [1, 2, nil, 3, 4, 4])
    let treated = treat(plain, by: OutlierTreatment(maximumPoints: 1, occasion: .always))
    #expect(treated.column == [1, 2, nil, 3, 4, 4])
    #expect(treated.step == .winsorised && treated.passes)
    for x: Column in [[5, nil, 5, 5, 5], [1, nil, 2], [nil], []] {
      #expect(winsorise(x, always: true) == x)
    }
  }

  @Test("no limit goes on until the test passes or nothing is left to bring in")
  func noLimit() {
    let treated = treat(far, by: OutlierTreatment(maximumPoints: nil, then: nil))
    #expect(treated.column == [1, 2, nil, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 16, 16])
    #expect(treated.winsorisedRows == [17, 18])
    #expect(
      treat(far, by: OutlierTreatment(maximumPoints: nil, occasion: .always)).column.available.count == 18)
  }

  @Test("the transform takes the column as it came, or the winsorised one when combined")
  func combined() {
    let strict = OutlierTest(skewness: 0.1, kurtosis: -5)
    let apart = treat(far, by: OutlierTreatment(test: strict, maximumPoints: 1))
    #expect(apart.column == logStep(far))
    #expect(apart.step == .log)
    #expect(apart.winsorisedRows == [18])
    let combined = treat(
      far, by: OutlierTreatment(test: strict, maximumPoints: 1, then: .squareRoot, combined: true))
    #expect(
      combined.column == transform(winsorise(far, until: strict, maximumPoints: 1), by: .squareRoot).column)
    #expect(combined.step == .winsorisedAndTransformed(.squareRoot))
    #expect(combined.checks.count == 3)
  }

  @Test("a result that fails is kept, or given up for the column as it came")
  func acceptance() {
    let strict = OutlierTest(skewness: 0, kurtosis: -9)
    let kept = treat(far, by: OutlierTreatment(test: strict, maximumPoints: 1, then: nil))
    #expect(kept.step == .winsorised && !kept.passes)
    let given = treat(
      far, by: OutlierTreatment(test: strict, maximumPoints: 1, then: nil, acceptance: .passingOnly))
    #expect(given.column == far && given.step == .none && given.changedRows.isEmpty && !given.passes)
    #expect(given.winsorisedRows == [18])
    let good = treat(far, by: OutlierTreatment(acceptance: .passingOnly))
    #expect(good == treat(far, by: OutlierTreatment()))
  }

  @Test("a row the transform has no value for becomes missing and is told")
  func lost() {
    let x: Column = [0, 2, nil, 3, 4, 5, 6, 7, 8, 9, 1000]
    let treated = treat(x, by: OutlierTreatment(maximumPoints: 0, then: .log))
    #expect(treated.column.isMissing(0))
    #expect(treated.changedRows.first == 0)
  }

  @Test(
    "the columns, points and statistics are those of the golden files",
    .enabled(if: Golden.isThere, "needs the golden files"),
    arguments: [
      ("default", OutlierTreatment()), ("winmax1", OutlierTreatment(maximumPoints: 1)),
      ("winmax3", OutlierTreatment(maximumPoints: 3)),
      ("winsorise_only_nolimit", OutlierTreatment(maximumPoints: nil, then: nil)),
      ("strict_1_2", OutlierTreatment(test: OutlierTest(skewness: 1, kurtosis: 2))),
      ("log_CT_plus", OutlierTreatment(maximumPoints: 1, then: .logStepBySkew)),
      ("log_CT_orig", OutlierTreatment(maximumPoints: 1, then: .logFromLeast)),
      ("combined", OutlierTreatment(maximumPoints: 1, combined: true)),
    ])
  func golden(file: String, treatment: OutlierTreatment) throws {
    let screened = try Golden.table("01_chain/Screened.csv")
    let columns = try Golden.table("04_treat/\(file)_data.csv")
    let points = try Golden.table("04_treat/\(file)_points.csv")
    let details = try Golden.table("04_treat/\(file)_details.csv")
    let codes = try details.texts("iCode")
    for (place, name) in try Golden.indicators().enumerated() {
      let treated = treat(try screened.column(name), by: treatment)
      #expect(difference(treated.column, try columns.column(name)) < 1e-12, "\(name)")
      // By place: where there is one step only, the reference heads its points with that step's name.
      let marks = points.rows.map { $0[place + 1] }
      #expect(treated.winsorisedRows == marks.indices.filter { marks[$0].hasPrefix("win") }, "\(name)")
      guard let row = codes.firstIndex(of: name) else { continue }
      let moved = try details.column("winsorise.nwin")[row]
      #expect(treated.winsorisedRows.count == Int(moved ?? 0), "\(name)")
      for stage in 0...2 where details.header.contains("check_SkewKurt\(stage).Pass") {
        let check = treated.checks.indices.contains(stage) ? treated.checks[stage] : nil
        let pass = try details.texts("check_SkewKurt\(stage).Pass")[row]
        #expect(check?.passes == (pass == "NA" ? nil : pass == "TRUE"), "\(name) at \(stage)")
        #expect(difference(check?.skewness, try details.column("check_SkewKurt\(stage).Skew")[row]) < 1e-12)
        #expect(difference(check?.kurtosis, try details.column("check_SkewKurt\(stage).Kurt")[row]) < 1e-12)
      }
    }
  }

  @Test("forced points are those of the golden files", .enabled(if: Golden.isThere, "needs the golden files"))
  func goldenForced() throws {
    let screened = try Golden.table("01_chain/Screened.csv")
    let wanted = try Golden.table("04_treat/each_winsorise_force3.csv")
    for name in try Golden.indicators() {
      let found = winsorise(try screened.column(name), maximumPoints: 3, always: true)
      #expect(difference(found, try wanted.column(name)) < 1e-12, "\(name)")
    }
  }
}
