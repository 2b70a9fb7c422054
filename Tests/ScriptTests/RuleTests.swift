import Diagnostics
import Glibc
import Tables
import Testing
import Workbench

@Suite("Shared rules")
struct RuleTests {
  @Test("the log scale gives steps of equal ratio, and a gap stays a gap")
  func logScale() throws {
    let scores = try scores("indicator:assault_rate")
    // Assaults per 1,000 residents; none is known for Fields.
    let rates = [189 / 4.2, 97 / 8.1, 62 / 9.4, 14 / 6.1]
    let logarithms = rates.map { log(1 + $0) }
    for (score, logarithm) in zip(scores, logarithms) {
      let share = (logarithms[0] - logarithm) / (logarithms[0] - logarithms[3])
      #expect(abs(try #require(score) - 100 * share) < 1e-12)
    }
    #expect(scores[0] == 0)
    #expect(scores[3] == 100)
    #expect(scores.count == 5 && scores[4] == nil)
  }

  @Test("the capped ratio gives half the score for half the norm, and stops at the norm")
  func cappedRatio() throws {
    // Square metres a head: 6, 7.6, 12, 30 and 9; the norm is 12.
    let scores = try scores("indicator:green_area_per_resident").compactMap { $0 }
    let expected = [50, 100 * 61600.0 / 8100 / 12, 100, 100, 75]
    #expect(zip(scores, expected).allSatisfy { abs($0 - $1) < 1e-12 })
    #expect(scores.count == expected.count)
  }

  /// A column of the score table of `Scripts/rules/example.lua`, in the order of its data.
  private func scores(_ column: String) throws -> [Double?] {
    let bytes = Showing(script: "rules/example.lua").outcome(csv: "-").output
    var log = DiagnosticLog()
    let table = try #require(Table.read(csv: Bytes(bytes), name: "scores.csv", log: &log))
    let position = try #require(table.column(named: column))
    return (0..<table.rowCount).map { Double(table.text(row: $0, column: position)) }
  }
}
