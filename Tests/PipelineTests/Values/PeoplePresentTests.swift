import Assessing
import Diagnostics
import Testing

@Suite("Where residents mislead")
struct PeoplePresentTests {
  private let thefts = indicator(
    "theft_rate", better: "lower", formula: "per(1000, input.thefts, input.population)")

  private func reports(_ script: String, _ rows: String...) -> [Diagnostic] {
    let csv = "area,year,thefts,population,daytime_population\n" + rows.map { $0 + "\n" }.joined()
    return assessed(source() + script, ["data.csv": csv]).log.diagnostics.filter {
      $0.code == .residentsMislead
    }
  }

  @Test("the area that is furthest off is named with its cell, the others beside it")
  func named() throws {
    let found = reports(
      thefts, "Hill,2024,1,1000,990", "Meadows,2024,2,2000,1000", "Station,2023,9,100,100",
      "Station,2024,9,1000,3000")
    #expect(found.count == 1)
    let report = try #require(found.first)
    #expect(
      report.message
        == "Station has 3.0 people by day for each resident, so rates per resident look worse than they are")
    #expect(report.place == .cell(file: "data.csv", row: 5, column: "daytime_population"))
    #expect(report.help.first?.contains("method { population_at_risk = \"daytime\" }") == true)
    #expect(
      report.notes == [
        "rates per resident: theft_rate", "people by day for each resident elsewhere: Meadows 0.5",
      ])
  }

  @Test("nothing is said where few are away, where nobody counted, or where the latest year is even")
  func even() {
    #expect(reports(thefts, "Hill,2024,1,1000,1250", "Meadows,2024,2,1000,800").isEmpty)
    #expect(reports(thefts, "Hill,2024,1,1000,", "Meadows,2024,2,,500", "Station,2024,2,0,500").isEmpty)
    #expect(reports(thefts, "Hill,2023,1,1000,9000", "Hill,2024,1,1000,1000").isEmpty)
  }

  @Test("nothing is said of rates of people who are there, of answers and of other components")
  func others() {
    let away = "Hill,2024,1,1000,9000"
    let present = thefts.replacing("input.population)", with: "input.daytime_population)")
    #expect(reports(present, away).isEmpty)
    #expect(reports(thefts.replacing("better =", with: "data_kind = \"survey\", better ="), away).isEmpty)
    #expect(reports(thefts.replacing("urban_security", with: "quality_of_life"), away).isEmpty)
    #expect(reports(thefts, away).count == 1)
  }
}
