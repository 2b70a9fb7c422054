import Assessing
import Kernels
import References
import Testing

@testable import Pipeline

@Suite(
  "Published classes", .enabled(if: PublishedCase.areThere, "needs the published cases"))
struct PublishedClassesTests {
  /// The classes of a published index, as it is.
  private func labels(_ classes: String, _ areas: [String], _ index: [String]) -> [String?] {
    let results = assessed(
      Assessing.areas() + indicator("x")
        + "method { minimum_coverage = 0, classes = { index = \(classes) } }",
      ["data.csv": "area,x\n" + zip(areas, index).map { "\($0),\($1)\n" }.joined()]
    ).results
    return areas.indices.map { results?.classLabel(node: 0, row: $0) }
  }

  @Test("the grades of 2,469 Mexican municipalities are Dalenius-Hodges strata of their index")
  func marginalisation() throws {
    let expected = try PublishedCase.table("conapo_municipal_2020/expected.csv")
    let found = labels(
      "dalenius_hodges { count = 5, bins = 21, "
        + "labels = { \"Muy alto\", \"Alto\", \"Medio\", \"Bajo\", \"Muy bajo\" } }",
      try expected.texts("code"), try expected.texts("im"))
    #expect(try found == expected.texts("grade"))
  }

  @Test("the deciles of 1,909 Welsh areas are full classes of 191, the most deprived first")
  func deprivation() throws {
    let expected = try PublishedCase.table("wimd_2019/expected.csv")
    let found = labels(
      "quantile_classes { count = 10, sizes = \"full\", first = \"highest\" }", try expected.texts("lsoa"),
      try expected.texts("wimd_score"))
    #expect(try found == expected.texts("wimd_decile"))
  }
}
