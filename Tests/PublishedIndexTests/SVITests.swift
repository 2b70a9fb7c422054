import Kernels
import Model
import Pipeline
import Testing

@Suite("Social Vulnerability Index", .enabled(if: PublishedCase.svi.isThere))
struct SVITests {
  /// The four themes in their published order, by the script's names.
  private static let themes = ["socioeconomic", "household", "minority", "housing"]

  @Test("94,260 cells agree, each digit of them")
  func values() throws {
    let results = try PublishedCase.svi.results()
    let published = try PublishedCase.svi.published()
    let places = try published.rows.map { try results.row(published.text("fips", $0), "2018") }
    var compared = 0
    for column in published.columns where column != "fips" {
      let found = try Self.found(column, in: results)
      var unequal = 0
      for row in published.rows {
        let printed = try published.number(column, row)
        // Ranks of sums are printed with four decimals; all else is rounded on the way.
        let value = found[places[row]].map { column.hasPrefix("rpl") ? rounded($0, decimals: 4) : $0 }
        if value != printed { unequal += 1 }
        compared += 1
      }
      #expect(unequal == 0, "\(column)")
    }
    #expect(compared == 94_260)
  }

  private static func found(_ column: String, in results: Results) throws -> Column {
    let parts = column.split(separator: "_").map(String.init)
    let theme = themes.indices.first { parts[1] == "theme\($0 + 1)" }.map { themes[$0] }
    switch (parts[0], theme) {
    case ("epl", _): return try results.scores(parts[1], at: .indicator)
    case ("spl", let theme?): return try results.scores(theme, at: .component)
    case ("rpl", let theme?): return try results.standing(theme, at: .component).percentileRanks
    case ("f", let theme?): return try results.scores("\(theme)_flags", at: .theme)
    case ("spl", nil): return try results.scores("svi", at: .index)
    case ("rpl", nil): return try results.standing("svi", at: .index).percentileRanks
    default: return try results.scores("flags", at: .component)
    }
  }
}
