import Model
import Testing

@Suite("Possible values of a unit")
struct PossibleValuesTests {
  @Test(
    "ends are those that the unit names, or what such a thing can be",
    arguments: [
      ("offences", [0, 5.5, 1e9], [-1]), ("km²", [0, 0.5], [-0.1]), ("minutes", [0], [-3]),
      ("yes/no (1/0)", [0, 1], [2, 0.5, -1]), ("level (0-4)", [0, 2.5, 4], [5, -1]),
      ("points (1-5)", [1, 5], [0, 6]), ("% of valid answers", [0, 100], [-0.1, 101]),
      ("weighted answers", [0, 12.375], [-2]),
    ] as [(String, [Double], [Double])])
  func ends(unit: String, possible: [Double], impossible: [Double]) throws {
    let values = try #require(PossibleValues(unit: unit))
    for value in possible { #expect(values.contains(value), "\(value)") }
    for value in impossible { #expect(!values.contains(value), "\(value)") }
    #expect(values.contains(.nan))
  }

  @Test(
    "money, changes and words that nobody knows say nothing",
    arguments: ["EUR", "%", "percentage points", "zorks", "% of places", "EUR (2015-2020 prices)"])
  func silent(unit: String) { #expect(PossibleValues(unit: unit) == nil) }

  @Test("persons, events and things come in whole numbers, weighted answers, areas and rates do not")
  func whole() {
    #expect(["persons", "offences", "dwellings"].allSatisfy { UnitOfMeasure($0)?.isWhole == true })
    #expect(
      ["weighted answers", "km²", "per 1 000 residents"].allSatisfy { UnitOfMeasure($0)?.isWhole != true })
  }
}
