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
      let printed = try Self.printed(table: "table15", quantity: "SCHOOLING:\(name)")
      #expect(printed.count == 23)
      let half = name == "percentile" ? 0.05 : 0.005
      for (code, value) in printed {
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
    let printed = try Self.printed(table: table, quantity: quantity)
    #expect(printed.count == 23)
    for (code, rank) in printed {
      #expect(try results.rank(row: results.row(code, "2001")).map(Double.init) == rank, "\(code)")
    }
  }

  @Test("weights from factor analysis agree to half a digit, as far as rounded logarithms allow: table 18")
  func factorWeights() throws {
    let results = try PublishedCase.tai("factor_weights").results()
    let nodes = results.assessment.tree.nodes
    let weights = nodes.indices.filter { nodes[$0].indicator != nil }
    let printed = try Self.printed(table: "table18", quantity: "weight_pc_factor")
    #expect(printed.count == 8 && weights.count == 8)
    for (name, value) in printed {
      let node = try #require(results.assessment.tree.position(of: name.lowercased(), at: .indicator))
      #expect((results.scores.weights[node] - value).magnitude < 0.0052, "\(name)")
    }
    #expect((weights.reduce(0) { $0 + results.scores.weights[$1] } - 1).magnitude < 1e-12)
  }

  /// The printed figures of one column of a table, with the codes of their countries.
  private static func printed(table: String, quantity: String) throws -> [(unit: String, value: Double)] {
    let published = try PublishedCase.tai("").published()
    return try published.rows.compactMap { row in
      guard try published.text("table", row) == table, try published.text("quantity", row) == quantity,
        let value = try published.number("value", row)
      else { return nil }
      return (try published.text("unit", row), value)
    }
  }
}
