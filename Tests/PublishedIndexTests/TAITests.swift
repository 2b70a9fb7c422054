import Foundation
import Kernels
import Model
import Pipeline
import Testing

@Suite("The OECD/JRC handbook's Technology Achievement Index", .enabled(if: PublishedCase.tai("").isThere))
struct TAITests {
  @Test("eleven scales of one indicator agree to the printed digits: table 15")
  func normalisations() throws {
    // The script's scales by their published names, and how many points the published one has.
    let scales: [(published: String, id: String, unit: Double)] = [
      ("rank", "ranked", 1), ("zscore", "standardised", 1), ("minmax", "rescaled", 1),
      ("ratio_to_mean", "to_mean", 100), ("ratio_to_best", "to_best", 1), ("ratio_to_worst", "to_worst", 100),
      ("diff_to_mean", "from_mean", 100), ("diff_to_worst", "from_worst", 100),
      ("above_below_mean_20pct", "sign", 1), ("percentile", "percentiles", 1), ("categorical", "points", 1),
    ]
    let results = try PublishedCase.tai("normalisations").results()
    for (name, id, unit) in scales {
      let printed = try HandbookTable("table15").figures(of: "SCHOOLING:\(name)")
      #expect(printed.count == 23)
      let half = name == "percentile" ? 0.05 : 0.005
      for figure in printed {
        let (code, value) = (figure.unit, figure.value)
        let score = try results.score(id, at: .indicator, row: results.row(code, "2001"))
        #expect((try #require(score) / unit - value).magnitude <= half + 1e-9, "\(name) of \(code)")
      }
    }
  }

  @Test(
    "23 countries rank as printed",
    arguments: [
      ("equal_weights", "table23", "rank_equal_weights"),
      ("budget_allocation", "table23", "rank_budget_allocation"),
      ("geometric_mean", "table38", "rank_geometric_raw"),
      ("two_left_out", "table41", "rank_without_telephones_electricity"),
    ])
  func ranks(script: String, table: String, quantity: String) throws {
    let results = try PublishedCase.tai(script).results()
    let printed = try HandbookTable(table).figures(of: quantity)
    #expect(printed.count == 23)
    for figure in printed {
      let (code, rank) = (figure.unit, figure.value)
      #expect(try results.rank(row: results.row(code, "2001")).map(Double.init) == rank, "\(code)")
    }
  }

  @Test("weights from factor analysis agree to half a digit, as far as rounded logarithms allow: table 18")
  func factorWeights() throws {
    let results = try PublishedCase.tai("factor_weights").results()
    let nodes = results.assessment.tree.nodes
    let weights = nodes.indices.filter { nodes[$0].indicator != nil }
    let printed = try HandbookTable("table18").figures(of: "weight_pc_factor")
    #expect(printed.count == 8 && weights.count == 8)
    for figure in printed {
      let (name, value) = (figure.unit, figure.value)
      let node = try #require(results.assessment.tree.position(of: name.lowercased(), at: .indicator))
      #expect((results.scores.weights[node] - value).magnitude < 0.0052, "\(name)")
    }
    #expect((weights.reduce(0) { $0 + results.scores.weights[$1] } - 1).magnitude < 1e-12)
  }

  @Test("each country by the weights that suit it best, as far as rounded logarithms allow: table 19")
  func benefitOfTheDoubt() throws {
    let results = try PublishedCase.tai("benefit_of_doubt").results()
    let printed = try HandbookTable("table19").figures(of: "bod_score")
    #expect(printed.count == 23)
    for figure in printed {
      let (code, value) = (figure.unit, figure.value)
      let score = try #require(results.index(row: try results.row(code, "2001")))
      #expect((score / 100 - value).magnitude < 0.0075, "\(code)")
    }
  }

  @Test("two countries at a time, the shares of indicators on which one beats the other: table 36")
  func duels() throws {
    let five = try Self.fiveCountries()
    var compared = 0
    for first in five {
      let printed = try HandbookTable("table36").figures.filter { $0.unit == first.code }
      for second in five where second.code != first.code {
        let results = try Self.kemeny([first, second])
        let record = try #require(results.scores.combinations.joined().first)
        let share = try #require(record.terms.first { $0.name == "agreement" }?.fact)
        // The order agrees with the winner's share; the loser has the rest, and equals have half each.
        let ahead = try results.index(row: results.row(first.code, "2001")) == 1
        let value = try #require(printed.first { $0.quantity == "beats:\(second.code)" }?.value)
        #expect(share == .number(ahead ? value : 1 - value), "\(first.code) and \(second.code)")
        compared += 1
      }
    }
    #expect(compared == 20)
  }

  @Test("the best order of five countries, its agreement and how many agree as much: table 37")
  func bestOrder() throws {
    let results = try Self.kemeny(Self.fiveCountries())
    let record = try #require(results.scores.combinations.joined().first)
    let orders = try HandbookTable("table37").figures
    let found = try results.panel.areas.sorted {
      try (results.index(row: results.row($0.id, "2001")) ?? 0)
        > (results.index(row: results.row($1.id, "2001")) ?? 0)
    }.map(\.id).joined(separator: ">")
    #expect(orders.map(\.unit).contains(found))
    for order in orders {
      #expect(record.terms.first { $0.name == "agreement" }?.fact == .number(order.value))
    }
    #expect(record.terms.first { $0.name == "best_orders" }?.fact == .count(orders.count))
    #expect(record.terms.first { $0.name == "is_exact" }?.fact == .flag(true))
  }

  private struct Country {
    var code: String
    var line: String
  }

  /// The rows of table 35, which has the two logarithms to three decimals.
  private static func fiveCountries() throws -> [Country] {
    let logarithms = [
      "FIN": ("3.080", "4.150"), "USA": ("2.997", "4.073"), "SWE": ("3.096", "4.145"),
      "JPN": ("3.003", "3.865"), "KOR": ("2.972", "3.653"),
    ]
    let inputs = try PublishedCase.tai("").published("inputs.csv")
    return try inputs.rows.compactMap { row in
      let code = try inputs.text("code", row)
      guard let (telephones, electricity) = logarithms[code] else { return nil }
      let cells = try inputs.columns.map { column in
        switch column {
        case "country": code
        case "TELEPHONES": telephones
        case "ELECTRICITY": electricity
        default: try inputs.text(column, row)
        }
      }
      return Country(code: code, line: cells.joined(separator: ","))
    }
  }

  private static func kemeny(_ countries: [Country]) throws -> Results {
    let header = try PublishedCase.tai("").published("inputs.csv").columns.joined(separator: ",")
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    let text = ([header] + countries.map(\.line)).joined(separator: "\n") + "\n"
    try text.write(to: file, atomically: true, encoding: .utf8)
    return try PublishedCase.tai("kemeny").results(data: file.path)
  }
}
