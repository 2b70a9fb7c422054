import Foundation
import Kernels
import Model
import Pipeline
import Reports
import Testing

/// Every stage was published, so every stage is compared.
@Suite("ASEM Sustainable Connectivity", .enabled(if: PublishedCase.asem.isThere))
struct ASEMTests {
  /// Published codes of pillars, halves and the index, and what the script calls them.
  private static let scores: [(code: String, level: Level, id: String)] = [
    ("Physical", .theme, "physical"), ("ConEcFin", .theme, "economic_links"),
    ("Political", .theme, "political"), ("Instit", .theme, "institutional"), ("P2P", .theme, "people"),
    ("Environ", .theme, "environment"), ("Social", .theme, "society"), ("SusEcFin", .theme, "economy"),
    ("Conn", .component, "connectivity"), ("Sust", .component, "sustainability"), ("Index", .index, "asem"),
  ]

  @Test("values are divided by the size of the country, and gaps stay gaps")
  func values() throws {
    try compare("stage_denominated.csv") { $0.values.columns }
  }

  @Test("65 gaps are filled with the mean of the continent, and told")
  func imputed() throws {
    try compare("stage_imputed.csv") { $0.imputed.columns }
    let fills = try PublishedCase.asem.results().imputed.fills.joined()
    // 63 empty cells, and a denominator that two indicators share.
    #expect(fills.count == 65)
    #expect(fills.allSatisfy { $0.method == "mean by continent" })
  }

  @Test("35 points of 15 indicators are pulled in, at the published ends, and told")
  func treated() throws {
    try compare("stage_treated.csv") { $0.treated.columns }
    let results = try PublishedCase.asem.results()
    let published = try PublishedCase.asem.published("expected_treatment.csv")
    for row in published.rows {
      let indicator = try results.indicator(published.text("code", row).lowercased())
      let adjustments = results.treated.adjustments[indicator]
      let low = adjustments.filter { $0.after > $0.before }.count
      let high = adjustments.filter { $0.after < $0.before }.count
      #expect(try published.number("winsorised_low", row) == Double(low))
      #expect(try published.number("winsorised_high", row) == Double(high))
    }
    #expect(results.treated.adjustments.filter { !$0.isEmpty }.count == 15)
    #expect(results.treated.adjustments.joined().count == 35)
  }

  @Test("scores run from the worst to the best country")
  func normalised() throws {
    try compare("stage_normalised.csv") { results in results.normalised.scores.compactMap { $0 } }
  }

  @Test("eight pillars, two halves, the index and the ranks agree")
  func aggregated() throws {
    let results = try PublishedCase.asem.results()
    let published = try PublishedCase.asem.published()
    var compared = 0
    for row in published.rows {
      let place = try results.row(published.text("code", row), "2018")
      for (code, level, id) in Self.scores {
        let score = try #require(try results.score(id, at: level, row: place))
        #expect((score - (try #require(try published.number(code, row)))).magnitude < 1e-9)
        compared += 1
      }
      #expect(try results.rank(row: place).map(Double.init) == published.number("rank", row))
    }
    #expect(compared == 561)
  }

  @Test("the JSON holds all four stages")
  func json() throws {
    let results = try PublishedCase.asem.results()
    let bytes = results.json(tool: "assess", diagnostics: [])
    let stages = try JSONDecoder().decode(Stages.self, from: Data(bytes)).indicators
    #expect(stages.map { Column($0.values.map { $0 ?? .nan }) } == results.values.columns)
    #expect(stages.map(\.imputed) == results.imputed.columns)
    #expect(stages.map(\.treated) == results.treated.columns)
    #expect(
      stages.map { Column($0.scores.map { $0 ?? .nan }) } == results.normalised.scores.compactMap { $0 })
  }

  /// Compares 51 rows of 49 indicators to the twelve digits that were kept.
  private func compare(_ stage: String, _ columns: (Results) -> [Column]) throws {
    let results = try PublishedCase.asem.results()
    let published = try PublishedCase.asem.published(stage)
    let found = columns(results)
    var farthest = 0.0
    for row in published.rows {
      let place = try results.row(published.text("code", row), "2018")
      for code in published.columns where code != "code" {
        let value = found[try results.indicator(code.lowercased())][place]
        let printed = try published.number(code, row)
        #expect((value == nil) == (printed == nil))
        guard let value, let printed else { continue }
        farthest = max(farthest, (value - printed).magnitude / max(1, printed.magnitude))
      }
    }
    #expect(published.rows.count == 51 && published.columns.count == 50)
    #expect(farthest < 1e-10)
  }
}

/// What the JSON says of each indicator.
private struct Stages: Decodable {
  struct Indicator: Decodable {
    struct Fill: Decodable {
      var row: Int
      var value: Double
    }

    struct Adjustment: Decodable {
      var row: Int
      var after: Double
    }

    var values: [Double?]
    var fills: [Fill]
    var adjustments: [Adjustment]
    var scores: [Double?]

    /// Values with the fills put in.
    var imputed: Column {
      var column = Column(values.map { $0 ?? .nan })
      for fill in fills { column.values[fill.row] = fill.value }
      return column
    }

    /// Those with the adjustments put in.
    var treated: Column {
      var column = imputed
      for adjustment in adjustments { column.values[adjustment.row] = adjustment.after }
      return column
    }
  }

  var indicators: [Indicator]
}
