import Assessing
import Diagnostics
import Kernels
import Model
import Testing

@Suite("Small numbers by the size of the city")
struct SmallNumbersBySizeTests {
  private let csv = "area,year,cases,homes\nA,2023,2,1000\nA,2024,4,1000\nA,2025,0,2000\n"
  private let bySize = "method { minimum_coverage = 0, small_numbers = \"by_size\" }\n"

  private func run(
    residents: Int?, _ formula: String = "per(1000, input.cases, input.homes)", _ fields: String = ""
  )
    -> Assessed
  {
    let population = residents.map { ", population = \($0)" } ?? ""
    return assessed(
      "city \"A\" { year = 2025\(population) }\n" + source()
        + indicator("rate", formula: formula, "normalise = as_is(), " + fields) + bySize, ["data.csv": csv])
  }

  @Test("three years together below 50 000 residents, each year alone from there on")
  func sizes() {
    // 2025: (2 + 4 + 0) / (1000 + 1000 + 2000) × 1000.
    #expect(run(residents: 49_999).values("rate") == [2, 3, 1.5])
    #expect(run(residents: 50_000).values("rate") == [2, 4, 0])
  }

  @Test("shares, answers, formulas of another form and those that add up themselves stay as they are written")
  func others() {
    #expect(run(residents: 900, "share(input.cases, input.homes)").values("rate")?.values.last == 0)
    #expect(run(residents: 900, "input.cases").values("rate")?.values.last == 0)
    let asked = run(residents: 900, "per(1000, input.cases, input.homes)", "data_kind = \"survey\",")
    #expect(asked.values("rate")?.values.last == 0)
    let own = run(residents: 900, "pooled(1000, input.cases, input.homes, 2)")
    #expect(own.values("rate")?.values.last == 1000.0 * 4 / 3000)
  }

  @Test("without residents the size is not known")
  func unknownSize() {
    #expect(run(residents: nil).codes == [.missingField])
  }
}
