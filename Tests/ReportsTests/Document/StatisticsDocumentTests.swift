import Analysis
import Assessing
import Diagnostics
import Kernels
import Pipeline
import Testing

@testable import Reports

private let narrow = TerminalStyle(hasColor: false, isUnicode: true, width: 80)

/// Eight districts in two years; the first indicator's title takes three lines of its column.
private func page(_ area: String?, _ choice: Statistics.Choice = .init()) throws -> [String] {
  let rows = (1...8).map { number in
    "D\(number),2024,\(number),\(number * number % 11),\(20 - number)\nD\(number),2025,\(number + 1),\(number * 7 % 5),\(9 - number)"
  }
  let results = try #require(
    assessed(
      source()
        + indicator(
          "x",
          "title = \"Residents who felt safe after dark in the streets around their home\", normalise = as_is(),"
        )
        + indicator("y") + indicator("z", better: "lower", "normalise = goalposts { worst = 20, best = 0 },"),
      ["data.csv": "area,year,x,y,z\n" + rows.joined(separator: "\n") + "\n"]
    ).results)
  var log = DiagnosticLog()
  let selection = try #require(Selection(results, area: area, period: "2025", log: &log))
  let document = Document(Statistics(results, selection, choice, workers: 1), of: results)
  return TerminalRenderer(style: narrow).render(document).split(
    separator: "\n", omittingEmptySubsequences: false
  ).map(String.init)
}

@Suite("The page of statistics")
struct StatisticsDocumentTests {
  @Test("every line fits eighty columns", arguments: [nil, "D3"])
  func width(area: String?) throws {
    #expect(try page(area).allSatisfy { displayWidth($0) <= 80 })
  }

  @Test("the sections come in the order in which an analyst asks")
  func sections() throws {
    let lines = try page("D3")
    let heads = [
      "Statistics of 8 areas, 2025", "Spread", "Correlations", "Inner structure", "Strengths", "Trends",
    ]
    let places = heads.compactMap { head in lines.firstIndex { $0.hasPrefix(head) } }
    #expect(places.count == heads.count && places == places.sorted())
  }

  @Test("the page says which figures it looks at")
  func stages() throws {
    #expect(try page(nil).contains("Spread    of values in their own units"))
    #expect(try page(nil).contains("Correlations    between scores, by Pearson's correlation"))
    let chosen = try page("D3", .init(stage: .imputed, correlation: .kendall))
    #expect(chosen.contains("Correlations    between values with gaps filled, by Kendall's tau-b"))
    #expect(chosen.contains("Trends of D3, 2024–2025    of values with gaps filled"))
    #expect(chosen.contains { $0.hasPrefix("Directions are not turned") })
  }

  @Test("without an area the page says how to see one")
  func nobody() throws {
    let lines = try page(nil)
    #expect(lines.contains { $0.hasPrefix("One area    --area ID") })
    #expect(!lines.contains { $0.hasPrefix("Trends") })
  }

  @Test("numbers of any size fit a column")
  func sizes() {
    let figures = Figures(declared("").assessment)
    #expect(figures.value(0) == "0" && figures.value(-1.7e308) == "−1.70e308")
    #expect(figures.value(0.00003) == "3.00e-5" && figures.value(0.0003) == "0.0003")
    #expect(figures.value(.leastNonzeroMagnitude) == "5.00e-324" && figures.value(1e17) == "1.00e17")
    #expect(figures.value(146_700) == "146\u{202F}700" && figures.value(3.456) == "3.46")
  }

  @Test("p-values and coefficients are short, and never a zero that is none")
  func figures() {
    let figures = Figures(declared("").assessment)
    #expect(figures.chance(0.00049) == "<0.001" && figures.chance(0.0005) == "0.001")
    #expect(figures.chance(1) == "1.000")
    #expect(figures.coefficient(-0.456) == "−0.46" && figures.coefficient(-0.001) == "0.00")
  }
}
