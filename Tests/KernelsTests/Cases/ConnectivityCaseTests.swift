import Kernels
import References
import Testing

@Suite("The published example of connectivity")
struct ConnectivityCaseTests {
  static var isThere: Bool { (try? Golden.table("../cases/asem_connectivity/meta.csv")) != nil }

  @Test(
    "denominators, group means and winsorising give the published stages",
    .enabled(if: isThere, "needs the case files"))
  func stages() throws {
    func table(_ name: String) throws -> GoldenTable {
      try Golden.table("../cases/asem_connectivity/\(name).csv")
    }
    let (inputs, meta) = (try table("inputs"), try table("meta"))
    let denominators = try meta.dictionary("code", "denominator")
    let groups = try inputs.texts("group").map { $0 == "Asia" ? 0 : 1 }
    let (denominated, imputed, treated) = (
      try table("stage_denominated"), try table("stage_imputed"), try table("stage_treated")
    )
    let moved = try table("expected_treatment")
    let codes = try moved.texts("code")
    #expect(codes.count == 49)
    for name in denominated.header where inputs.header.contains(name) && name != "code" {
      guard let denominator = denominators[name] else { continue }
      var x = try inputs.column(name)
      if !denominator.isEmpty { x = denominate(x, by: try inputs.column(denominator)).column }
      #expect(difference(x, try denominated.column(name)) < 1e-11, "\(name)")
      x = imputeMean(x, groups: groups).column
      #expect(difference(x, try imputed.column(name)) < 1e-11, "\(name)")
      let outcome = treat(x, by: OutlierTreatment(maximumPoints: 6, then: nil))
      #expect(difference(outcome.column, try treated.column(name)) < 1e-11, "\(name)")
      let row = try #require(codes.firstIndex(of: name))
      let points =
        (try moved.column("winsorised_low")[row] ?? 0) + (try moved.column("winsorised_high")[row] ?? 0)
      #expect(Double(outcome.winsorisedRows.count) == points, "\(name)")
    }
  }
}
