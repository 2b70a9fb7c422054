import Kernels
import References
import Testing

@Suite("Filling gaps with medians")
struct ImputeMedianTests {
  @Test("the median is taken over the reference rows")
  func median() {
    #expect(imputeMedian([1, nil, 3, 100]).column == [1, 3, 3, 100])
    #expect(imputeMedian([1, nil, 4, 100], reference: [0, 1, 2]).column == [1, 2.5, 4, 100])
    #expect(imputeMedian([nil, nil]).filledRows == [])
  }

  @Test("a group fills its own gaps; a group without values, and a row without a group, keep theirs")
  func groups() {
    let filled = imputeMedian([1, nil, 10, nil, nil, nil, 4, 7], groups: [0, 0, 1, 1, 2, nil, 0, 0])
    #expect(filled.column == [1, 4, 10, 10, nil, nil, 4, 7])
    #expect(filled.filledRows == [1, 3])
    #expect(filled.standardErrors == nil && filled.takenFrom == nil)
  }

  @Test("the laws of filling hold")
  func laws() {
    var draws = Draws(seed: 31)
    let x = draws.column(90)
    let order = (0..<90).shuffled(using: &draws)
    checkImputer([x], order: order) { items, _ in items.map { imputeMedian($0) } }
    checkImputer([x], order: order) { items, rows in
      items.map { imputeMedian($0, groups: rows.map { $0 % 5 == 4 ? nil : $0 % 5 }) }
    }
    checkImputer([x], order: order) { items, _ in items.map { imputeMean($0) } }
  }

  @Test(
    "the fills are those of the golden files", .enabled(if: Golden.isThere, "needs the golden files"),
    arguments: [
      ("median", nil), ("median_by_EurAsia_group", "EurAsia_group"), ("mean_by_GDP_group", "GDP_group"),
    ]
      as [(String, String?)])
  func golden(file: String, group: String?) throws {
    let input = try Golden.table("01_chain/Denominated.csv")
    let wanted = try Golden.table("03_impute/\(file).csv")
    let names =
      try group.map { try Golden.table("00_input/units_meta.csv").texts($0) } ?? input.rows.map { _ in "" }
    let groups = names.map { name in names.firstIndex(of: name) }
    for name in try Golden.indicators() {
      let x = try input.column(name)
      let found = file.hasPrefix("mean") ? imputeMean(x, groups: groups) : imputeMedian(x, groups: groups)
      #expect(difference(found.column, try wanted.column(name)) < 1e-12, "\(name)")
      if group == nil { #expect(imputeMedian(x) == found) }
    }
  }
}
