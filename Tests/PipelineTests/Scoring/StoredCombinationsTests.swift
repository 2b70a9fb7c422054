import Assessing
import Kernels
import Model
import Pipeline
import References
import Testing

/// Scores of others, by methods as a script names them.
@Suite("Combined scores of independent implementations", .enabled(if: Golden.isThere))
struct StoredCombinationsTests {
  /// A framework of one component over the columns of a stored table, as they are unless `fields` say otherwise.
  private func run(
    _ path: String, area: String, period: String? = nil, items: [String], _ method: String,
    _ fields: String = "normalise = as_is(),", better: String = "higher"
  ) throws -> Assessed {
    let year = period.map { "period = \"\($0)\"" } ?? "year = 2025"
    let script =
      "existing_framework \"f\" { components = { \"c\" } }\n"
      + "source \"data\" { file = \"data.csv\", area = \"\(area)\", \(year) }\n"
      + items.map {
        indicator(
          "i_" + $0.lowercased().filter { $0.isLetter || $0.isNumber }, component: "c", better: better,
          formula: "input[\"\($0)\"]", fields)
      }.joined() + "method { minimum_coverage = 0, \(method) }"
    return assessed(script, ["data.csv": try Golden.text(path)])
  }

  private func physical(_ method: String, _ fields: String = "normalise = as_is(),") throws -> Column {
    let path = "11_second_reference/input_physical.csv"
    let items = Array(try Golden.table(path).header.dropFirst())
    return try #require(run(path, area: "unit", items: items, method, fields).scores("c"))
  }

  private func stored(_ column: String, in file: String) throws -> Column {
    try Golden.table("11_second_reference/\(file)_physical_scores.csv").column(column)
  }

  @Test(
    "one number for each row",
    arguments: [
      ("generalised(-1)", "generalised_mean_p-1"), ("generalised(0.5)", "generalised_mean_p0.5"),
      ("generalised(3)", "generalised_mean_p3"), ("geometric()", "geometric"), ("harmonic()", "harmonic"),
      ("arithmetic()", "arithmetic"), ("minimum()", "minimum"),
    ])
  func rows(method: String, column: String) throws {
    #expect(difference(try physical("aggregate = \(method)"), try stored(column, in: "own")) < 1e-12)
  }

  @Test(
    "the Mazziotta-Pareto index with either divisor and sign",
    arguments: ["minus", "plus"])
  func mazziottaPareto(penalty: String) throws {
    let found = try physical(
      "aggregate = mazziotta_pareto { penalty = \"\(penalty)\", divisor = \"n-1\" }",
      "normalise = z_score { mean = 100, sd = 10 },")
    let expected = try stored("mpi_\(penalty)_z_ddof1_row_ddof1", in: "own")
    #expect(difference(found, expected) < 1e-12)
  }

  @Test("mean-min")
  func meanMin() throws {
    let found = try physical(
      "aggregate = mean_min { penalty = 0.5, smoothness = 1 }", "normalise = z_score { mean = 100, sd = 10 },"
    )
    #expect(difference(found, try stored("mean_min_a0.5_b1_z_ddof1", in: "own")) < 1e-12)
  }

  @Test("benefit of the doubt, plain and with shares, out of 100")
  func benefitOfDoubt() throws {
    let plain = try physical("aggregate = benefit_of_doubt()")
    #expect(difference(plain, try stored("bod", in: "own").times(100)) < 1e-9)
    let bounded = try physical("aggregate = benefit_of_doubt { shares = { 0.05, 0.4 } }")
    #expect(difference(bounded, try stored("bod_share_05_40", in: "own").times(100)) < 1e-9)
  }

  @Test("the Wrocław index, turned so that more is better")
  func wroclaw() throws {
    let expected = try stored("wroclaw", in: "own").times(-100).plus(100)
    #expect(difference(try physical("aggregate = wroclaw()"), expected) < 1e-12)
  }

  @Test(
    "TOPSIS out of 100, with equal and with CRITIC weights",
    arguments: ["equal", "critic"], ["minmax", "vector"])
  func topsis(weights: String, scaling: String) throws {
    let word = scaling == "minmax" ? "min_max" : "vector"
    let found = try physical("weight = \(weights)(), aggregate = topsis { scaling = \"\(word)\" }")
    let expected = try stored("topsis_\(scaling)_\(weights)_all_max", in: "pymcdm").times(100)
    #expect(difference(found, expected) < 1e-12)
  }

  @Test("VIKOR, turned so that more is better", arguments: ["equal", "critic"])
  func vikor(weights: String) throws {
    let found = try physical("weight = \(weights)(), aggregate = vikor()")
    let expected = try stored("vikor_Q_v0.5_\(weights)_all_max", in: "pymcdm").times(-100).plus(100)
    #expect(difference(found, expected) < 1e-12)
  }

  @Test(
    "PROMETHEE II, any lead in full, and leads from 5 to 30 points in part", arguments: ["equal", "critic"])
  func promethee(weights: String) throws {
    let usual = try physical("weight = \(weights)(), aggregate = promethee()")
    #expect(
      difference(usual, try stored("promethee2_usual_\(weights)_all_max", in: "pymcdm")) < 1e-12)
    // On a scale from the worst area to the best a point is a hundredth of the range.
    let inPart = try physical(
      "weight = \(weights)(), aggregate = promethee { indifference = 5, preference = 30 }",
      "normalise = min_max(),")
    let expected = try stored("promethee2_vshape2_q05_p30_\(weights)_all_max", in: "pymcdm")
    #expect(difference(inPart, expected) < 1e-12)
  }

  @Test(
    "the adjusted Mazziotta-Pareto index of five years on the goalposts of the first",
    arguments: ["minus", "plus"])
  func adjusted(penalty: String) throws {
    let path = "11_second_reference/input_ampi_panel.csv"
    let found = try run(
      path, area: "uCode", period: "Time", items: ["LPI", "Cov4G", "Embs", "IGOs", "CPI"],
      "aggregate = adjusted_mazziotta_pareto { penalty = \"\(penalty)\" }")
    let results = try #require(found.results)
    let expected = try Golden.table("11_second_reference/own_ampi.csv")
    let (areas, years) = (try expected.texts("uCode"), try expected.texts("Time"))
    let printed = try expected.column("ampi_\(penalty)")
    let rows = try areas.indices.map { try #require(results.panel.row(area: areas[$0], period: years[$0])) }
    #expect(difference(try #require(found.scores("c")).taking(rows), printed) < 1e-12)
    #expect(results.scores.combinations[1].map(\.period) == [nil])
  }

  @Test("two countries' years on goalposts around given references, year by year")
  func adjustedByYear() throws {
    let path = "../cases/ampi_eu2020/inputs.csv"
    let found = try run(
      path, area: "unit", period: "year", items: ["employment", "final_energy"],
      """
      aggregate = { component = adjusted_mazziotta_pareto {
        reference = { i_employment = 50, i_finalenergy = 100 }, over = "each_period", penalty = "plus", divisor = "n-1",
      } }
      """)
    let results = try #require(found.results)
    let expected = try PublishedCase.table("ampi_eu2020/expected.csv")
    let (areas, years) = (try expected.texts("unit"), try expected.texts("year"))
    let rows = try areas.indices.map { try #require(results.panel.row(area: areas[$0], period: years[$0])) }
    let index = try #require(found.scores("c")).taking(rows)
    #expect(rounded(index, decimals: 2) == (try expected.column("ampi")))
  }

  @Test("DP2 of 2,469 municipalities, but for the distance between two references")
  func dp2() throws {
    let path = "../cases/conapo_municipal_2020/inputs.csv"
    let items = Array(try Golden.table(path).header.dropFirst(3))
    let found = try run(
      path, area: "code", items: items, "aggregate = dp2()",
      "normalise = goalposts { worst = 100, best = 0, clamp = false },", better: "lower")
    let expected = try PublishedCase.table("conapo_municipal_2020/expected.csv").column("im")
    let index = try #require(found.scores("c"))
    let apart = Column(zip(expected.values, index.values).map { $0 - $1 })
    #expect(try #require(maximum(apart)) - #require(minimum(apart)) < 1e-9)
    let record = try #require(found.results?.scores.combinations[1].first)
    #expect(record.terms.contains { $0.name == "rounds" && $0.fact == .count(3) })
  }
}

extension Column {
  fileprivate func times(_ factor: Double) -> Column { Column(values.map { $0 * factor }) }
  fileprivate func plus(_ term: Double) -> Column { Column(values.map { $0 + term }) }
}
