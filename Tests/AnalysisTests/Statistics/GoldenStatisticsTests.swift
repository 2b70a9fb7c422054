import Assessing
import Kernels
import Model
import Pipeline
import References
import Testing

@testable import Analysis

/// From the script to each figure, against the numbers of an independent implementation.
@Suite(
  "Statistics of the golden example", .enabled(if: Golden.isThere, "needs the golden files"))
struct GoldenStatisticsTests {
  @Test("spread and flags of every indicator", arguments: ["Raw", "Normalised"])
  func spread(stage: String) throws {
    let example = try stage == "Raw" ? GoldenExample.raw() : .normalised()
    let expected = try Golden.table("08_analysis/stats_\(stage).csv")
    let found = example.results.indicatorStatistics(example.sample, at: .values, limits: ColumnLimits())
    #expect(found.count == 49)
    let figures: [(String, (IndicatorStatistics) -> Double?)] = [
      ("Min", { $0.quartiles?[0] }), ("Max", { $0.quartiles?[4] }), ("Mean", { $0.moments.mean }),
      ("Median", { $0.quartiles?[2] }), ("Std", { $0.moments.standardDeviation }),
      ("Skew", { $0.moments.skewness }), ("Kurt", { $0.moments.kurtosis }),
      ("N.Avail", { Double($0.counts.available) }), ("N.NonZero", { Double($0.counts.nonZero) }),
      ("N.Unique", { Double($0.counts.distinct) }), ("N.Same", { Double($0.counts.same) }),
      ("Frc.Avail", { $0.counts.availableShare }), ("Frc.NonZero", { $0.counts.nonZeroShare }),
      ("Frc.Unique", { $0.counts.distinctShare }), ("Frc.Same", { $0.counts.sameShare }),
    ]
    let flags: [(String, ColumnFlags)] = [
      ("Flag.Avail", .fewAvailable), ("Flag.NonZero", .fewNonZero), ("Flag.Unique", .fewDistinct),
      ("Flag.SkewKurt", .outliers),
    ]
    for (row, code) in try expected.texts("iCode").enumerated() {
      let place = try example.indicator(code)
      let line = try #require(found.first { $0.indicator == place })
      for (name, figure) in figures {
        #expect(difference(figure(line), try expected.column(name)[row]) < 1e-12, "\(name) of \(code)")
      }
      for (name, flag) in flags {
        #expect(line.flags.contains(flag) == (try expected.texts(name)[row] != "ok"), "\(name) of \(code)")
      }
    }
  }

  @Test("correlations of indicators, with parents and between levels", arguments: CorrelationMethod.allCases)
  func correlations(method: CorrelationMethod) throws {
    let (raw, normalised) = (try GoldenExample.raw(), try GoldenExample.normalised())
    try compare(raw, method, ["Raw"])
    try compare(normalised, method, ["Normalised", "L1_L2", "L2_L3", "L3_L4", "L1_L4", "family"])
    if method == .pearson { try compare(normalised, method, ["parents_L1_L2"]) }
  }

  private func compare(_ example: GoldenExample, _ method: CorrelationMethod, _ files: [String]) throws {
    let table = CorrelationTable(example.results, example.sample, at: .values, method, workers: 2)
    for file in files {
      let expected = try Golden.table("08_analysis/corr_\(method.rawValue)_\(file).csv")
      let wanted = try expected.column("Correlation")
      let pairs = try zip(expected.texts("Var1"), expected.texts("Var2")).map { first, second in
        (try place(first, of: second, example, table), try place(second, of: first, example, table))
      }
      #expect(pairs.count > 1)
      let found = pairs.map { table.test($0.0, $0.1)?.correlation ?? .nan }
      #expect(difference(Column(found), wanted) < 1e-12, "\(file)")
    }
  }

  /// The reference calls a parent by its level where it lists families.
  private func place(
    _ name: String, of child: String, _ example: GoldenExample, _ table: CorrelationTable
  ) throws -> Int {
    let levels: [String: Level] = ["Pillar": .theme, "Sub-index": .component]
    guard let level = levels[name] else {
      let item = try example.item(name)
      return try #require(table.items.firstIndex(of: item))
    }
    let nodes = example.results.assessment.tree.nodes
    var node = try example.node(child)
    while nodes[node].level != level { node = try #require(nodes[node].parent) }
    return try #require(table.items.firstIndex(of: .node(node)))
  }

  @Test("p-values of correlations", arguments: CorrelationMethod.allCases)
  func chances(method: CorrelationMethod) throws {
    let example = try GoldenExample.normalised()
    let table = CorrelationTable(example.results, example.sample, at: .scores, method, workers: 2)
    let expected = try Golden.table("08_analysis/pvalues_\(method.rawValue)_Normalised.csv")
    let codes = try expected.texts("iCode")
    let places = try codes.map { code in
      let item = try example.item(code)
      return try #require(table.items.firstIndex(of: item))
    }
    for (row, code) in codes.enumerated() {
      let wanted = try expected.column(code)
      for other in codes.indices where other != row {
        let found = try #require(table.test(places[row], places[other])?.pValue)
        let limit = 1e-12 + 1e-9 * wanted.values[other]
        #expect((found - wanted.values[other]).magnitude < limit, "\(code) and \(codes[other])")
      }
    }
  }

  @Test("pairs beyond a limit within a pillar")
  func pairs() throws {
    let example = try GoldenExample.normalised()
    var limits = CorrelationLimits()
    (limits.redundant, limits.opposed) = (0.7, -0.3)
    let found = example.results.indicatorPairs(
      example.sample, at: .scores, .pearson, limits: limits, workers: 1)
    let nodes = example.results.assessment.tree.nodes
    for (file, reading) in [("high_0.7", IndicatorPair.Reading.redundant), ("low_m0.3", .opposed)] {
      let expected = try Golden.table("08_analysis/corr_flags_\(file).csv")
      let inPillar = found.filter { $0.reading == reading && nodes[$0.within].level == .theme }
      #expect(inPillar.count == expected.rows.count)
      for (row, code) in try expected.texts("Ind1").enumerated() {
        let pair = Set([try example.indicator(code), try example.indicator(try expected.texts("Ind2")[row])])
        let match = try #require(inPillar.first { [$0.first, $0.second] as Set == pair })
        #expect(nodes[match.within].id == (try expected.texts("Group")[row].lowercased()))
        #expect(difference(match.test.correlation, try expected.column("Corr")[row]) < 1e-12)
      }
    }
  }

  @Test("Cronbach's alpha of pillars, sub-indices and the index, over indicators and over parts")
  func alpha() throws {
    let (raw, normalised) = (try GoldenExample.raw(), try GoldenExample.normalised())
    let structures = [
      "Raw": raw.results.innerStructures(raw.sample, at: .values),
      "Normalised": normalised.results.innerStructures(normalised.sample, at: .scores),
    ]
    let expected = try Golden.table("08_analysis/cronbach.csv")
    for (row, stage) in try expected.texts("Dset").enumerated() {
      let name = try expected.texts("Group")[row]
      let node = try raw.node(name)
      let isOfIndicators = try expected.texts("ItemLevel")[row] == "1"
      let structure = try #require(
        structures[stage == "Raw" ? "Raw" : "Normalised"]?.first {
          $0.node == node && $0.isOfIndicators == isOfIndicators
        })
      #expect(
        difference(try structure.alpha.get(), try expected.column("Alpha")[row]) < 1e-12, "\(stage) \(name)")
    }
  }

  @Test(
    "eigenvalues, shares of variance and vectors",
    arguments: [("Raw", "L1"), ("Normalised", "L1"), ("Aggregated", "L2"), ("Aggregated", "L3")])
  func components(stage: String, level: String) throws {
    let example = try stage == "Raw" ? GoldenExample.raw() : .normalised()
    let structures = example.results.innerStructures(example.sample, at: stage == "Raw" ? .values : .scores)
    let eigen = try Golden.table("06_weights/pca_eigen_\(stage)_\(level).csv")
    let loadings = try Golden.table("06_weights/pca_loadings_\(stage)_\(level).csv")
    let (groups, wanted) = (try eigen.texts("Group"), try eigen.column("Eigenvalue"))
    let isOfIndicators = level == "L1"
    for group in Set(groups).sorted() {
      let node = try example.node(group)
      let structure = try #require(
        structures.first { $0.node == node && $0.isOfIndicators == isOfIndicators }, "\(group)")
      let found = try structure.components.get()
      let lines = groups.indices.filter { groups[$0] == group }
      #expect(difference(Column(found.eigenvalues), wanted.taking(lines)) < 1e-9, "\(group)")
      #expect(
        difference(Column(found.varianceShares), try eigen.column("VarFrac").taking(lines)) < 1e-9, "\(group)"
      )
      try compareVectors(found, structure, group, loadings, example)
    }
  }

  /// The sign of a vector is free.
  private func compareVectors(
    _ found: PrincipalComponents, _ structure: InnerStructure, _ group: String, _ expected: GoldenTable,
    _ example: GoldenExample
  ) throws {
    let (groups, codes) = (try expected.texts("Group"), try expected.texts("iCode"))
    let (numbers, entries) = (try expected.column("PC"), try expected.column("Loading"))
    for component in found.eigenvalues.indices {
      let lines = groups.indices.filter { groups[$0] == group && Int(numbers.values[$0]) == component + 1 }
      let places = try lines.map { line in
        let node = try example.node(codes[line])
        return try #require(structure.items.firstIndex(of: node))
      }
      let vector = Column(places.map { found.vectors[$0, component] })
      let wanted = entries.taking(lines)
      let turned = Column(vector.values.map { -$0 })
      #expect(min(difference(vector, wanted), difference(turned, wanted)) < 1e-9, "\(group) \(component)")
    }
  }

  /// The reference also takes middle places, and those of the better half, for weaknesses where an area has few others.
  @Test("strengths and weaknesses of every area")
  func standings() throws {
    let example = try GoldenExample.raw()
    let expected = try Golden.table("08_analysis/strengths_weaknesses_all.csv")
    let (areas, kinds, codes) = (
      try expected.texts("uCode"), try expected.texts("Kind"), try expected.texts("Code")
    )
    let (ranks, values) = (try expected.column("Rank"), try expected.column("Value"))
    for row in example.sample.rows {
      let area = example.results.panel.areaID(row)
      let found = example.results.standing(row: row, example.sample, at: .values, lastPlaces: .leaveOut)
      for (kind, list) in [("S", found.strengths), ("W", found.weaknesses)] {
        let lines = try areas.indices.filter { line in
          guard areas[line] == area && kinds[line] == kind else { return false }
          let figures = example.results.values.columns[try example.indicator(codes[line])]
          let (twice, middle) = (2 * Int(ranks.values[line]), countAvailable(figures) + 1)
          return kind == "S" ? twice < middle : twice > middle
        }
        let ids = list.map { example.results.assessment.indicators[$0.indicator].id }
        #expect(ids == lines.map { codes[$0].lowercased() }, "\(kind) of \(area)")
        #expect(list.map { Double($0.place) } == lines.map { ranks.values[$0] }, "\(kind) of \(area)")
        #expect(difference(Column(list.map(\.value)), values.taking(lines)) < 1e-13)
      }
    }
  }

  @Test("compound growth and the line's change over five years")
  func trends() throws {
    let example = try GoldenExample.panel()
    let files = [
      ("CAGR", { (trend: AreaTrend) in try? trend.growth.get() }),
      ("prc_change", { (trend: AreaTrend) in trend.changePercent }),
    ]
    for (name, figure) in files {
      let expected = try Golden.table("10_panel/trends_\(name).csv")
      for (row, area) in try expected.texts("uCode").enumerated() {
        let code = try expected.texts("iCode")[row]
        let number = try #require(example.results.panel.areas.firstIndex { $0.id == area })
        let place = try example.indicator(code)
        let trend = try #require(
          example.results.trends(area: number, at: .values)?.first { $0.indicator == place })
        #expect(difference(figure(trend), try expected.column(name)[row]) < 1e-12, "\(code) of \(area)")
        #expect(Double(trend.count) / 5 == (try expected.column("Avail")[row]))
        #expect(Double(trend.first.period) == (try expected.column("t_first")[row]))
        #expect(Double(trend.last.period) == (try expected.column("t_latest")[row]))
      }
    }
  }
}
