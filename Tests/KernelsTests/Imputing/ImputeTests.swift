import Kernels
import References
import Testing

@Suite("Filling gaps")
struct ImputeTests {
  @Test("a constant fills every gap and tells where")
  func constant() {
    let filled = impute([1, nil, 3, nil], constant: 0)
    #expect(filled.column == [1, 0, 3, 0])
    #expect(filled.filledRows == [1, 3])
  }

  @Test("the mean is taken over the reference rows")
  func mean() {
    #expect(imputeMean([1, nil, 3, 100]).column == [1, 104.0 / 3, 3, 100])
    #expect(imputeMean([1, nil, 3, 100], reference: [0, 1, 2]).column == [1, 2, 3, 100])
    #expect(
      imputeMean([nil, nil]) == impute([nil, nil], constant: .nan)
        || imputeMean([nil, nil]).filledRows.isEmpty)
  }

  @Test("a group fills its own gaps; a group without values, and a row without a group, keep theirs")
  func groups() {
    let filled = imputeMean([1, nil, 10, nil, nil, nil, 3], groups: [0, 0, 1, 1, 2, nil, 0])
    #expect(filled.column == [1, 2, 10, 10, nil, nil, 3])
    #expect(filled.filledRows == [1, 3])
  }

  @Test("a column without gaps is handed back")
  func complete() {
    #expect(imputeMean([1, 2]).filledRows == [])
    #expect(imputeMean([1, 2]).column == [1, 2])
  }

  @Test("the fills are those of the golden files", .enabled(if: Golden.isThere, "needs the golden files"))
  func golden() throws {
    let input = try Golden.table("01_chain/Denominated.csv")
    let names = try Golden.table("00_input/units_meta.csv").texts("EurAsia_group")
    let groups = names.map { $0 == "Asia" ? 0 : 1 }
    let (plain, grouped) = (
      try Golden.table("03_impute/mean.csv"), try Golden.table("03_impute/mean_by_EurAsia_group.csv")
    )
    for name in try Golden.indicators() {
      let x = try input.column(name)
      let wanted = try plain.column(name)
      #expect(difference(imputeMean(x).column, wanted) < 1e-12, "\(name)")
      let wantedInGroups = try grouped.column(name)
      #expect(difference(imputeMean(x, groups: groups).column, wantedInGroups) < 1e-12, "\(name)")
    }
  }
}
