import Assessing
import Kernels
import Pipeline
import References
import Testing

@Suite(
  "The example of the independent implementation, down the whole road",
  .enabled(if: Golden.isThere, "needs the golden files"))
struct GoldenChainTests {
  private let example: GoldenExample

  init() throws { example = try GoldenExample() }

  /// Totals divided, gaps filled from the same continent, outliers pulled in, plain means on three levels.
  private func chain(without dropped: Set<String> = []) throws -> GoldenRun {
    let method = "impute = mean { within = \"continent\" }, treat = winsorise()"
    let run = assessed(
      example.script(method, normalise: "min_max()", isDivided: true, without: dropped),
      ["data.csv": try example.csv(try Golden.table("00_input/iData.csv"))])
    #expect(run.codes == [], "\(run.messages)")
    return try #require(GoldenRun(example, run))
  }

  private func compare(
    _ found: [String: Column], _ file: String, _ run: GoldenRun, names: [String]? = nil,
    tolerance: Double = 1e-12,
    source: SourceLocation = #_sourceLocation
  ) throws {
    let expected = try Golden.table(file)
    let rows = try run.rows(expected)
    #expect(rows.count == expected.rows.count, sourceLocation: source)
    let wanted = names ?? expected.header.filter { found[$0] != nil }
    #expect(wanted.count >= 11, sourceLocation: source)
    for name in wanted {
      let column = try #require(found[name], "\(name)", sourceLocation: source)
      let apart = difference(column.taking(rows), try expected.column(name))
      #expect(apart <= tolerance, "\(name) of \(file)", sourceLocation: source)
    }
  }

  @Test("every stage has the numbers of the golden files")
  func stages() throws {
    let run = try chain()
    let codes = example.items.map(\.code)
    #expect(codes.count == 49)
    let results = run.results
    try compare(run.indicators(results.values.columns), "01_chain/Denominated.csv", run, names: codes)
    try compare(run.indicators(results.imputed.columns), "01_chain/Imputed.csv", run, names: codes)
    // At 90 per cent nobody is screened out once the gaps are filled.
    try compare(run.indicators(results.imputed.columns), "01_chain/Screened.csv", run, names: codes)
    try compare(run.indicators(results.treated.columns), "01_chain/Treated.csv", run, names: codes)
    try compare(run.scores, "01_chain/Normalised.csv", run, names: codes)
    let parts = Array(run.aggregates.keys)
    #expect(parts.count == 11)
    try compare(run.aggregates, "01_chain/Aggregated.csv", run, names: parts)
    try compare(run.places, "01_chain/Aggregated_ranks.csv", run, names: parts, tolerance: 0)
    try compare(
      run.scores.mapValues { ranking($0) }, "01_chain/Aggregated_ranks.csv", run, names: codes, tolerance: 0)
  }

  @Test("the tables of results are those of the golden files, places in groups too")
  func tables() throws {
    let run = try chain()
    let all = run.scores.merging(run.aggregates) { first, _ in first }
    try compare(all, "01_chain/results_full_scores.csv", run, names: Array(all.keys))
    try compare(
      ["Rank": try #require(run.places["Index"])], "01_chain/results_full_scores.csv", run, rank: "Rank")
    try compare(run.places, "01_chain/results_aggs_ranks.csv", run, tolerance: 0)
    let grouped = try Golden.table("01_chain/results_aggs_groupranks.csv")
    let continents = zip(try run.rows(grouped), try grouped.texts("EurAsia_group"))
    let groups = Dictionary(grouping: continents, by: \.1).values.map { $0.map(\.0) }
    #expect(groups.count == 2)
    let places = run.aggregates.mapValues { scores in
      groups.reduce(Column(missing: scores.count)) { places, rows in
        places.placing(ranking(scores.taking(rows)), at: rows)
      }
    }
    try compare(places, "01_chain/results_aggs_groupranks.csv", run, tolerance: 0)
  }

  private func compare(_ found: [String: Column], _ file: String, _ run: GoldenRun, rank name: String) throws
  {
    let expected = try Golden.table(file)
    let rows = try run.rows(expected)
    #expect(found[name]?.taking(rows) == (try expected.column(name)))
  }

  @Test("the gaps alone, filled in other ways", arguments: ["mean", "median"])
  func fills(statistic: String) throws {
    for group in [nil, "EurAsia_group", "GDP_group"] as [String?]
    where group != "GDP_group" || statistic == "mean" {
      let call = group.map { "\(statistic) { within = \"\($0)\" }" } ?? "\(statistic)()"
      let table = try Golden.table("00_input/iData.csv")
      var csv = try example.csv(table)
      if group == "GDP_group" {
        csv = try grouped(table, by: "GDP_group")
      }
      let script = example.script("impute = \(call)", isDivided: true)
        .replacing(
          "{ continent = \"EurAsia_group\" }", with: "{ \(group ?? "continent") = \"EurAsia_group\" }")
      let run = try #require(GoldenRun(example, assessed(script, ["data.csv": csv])))
      let file = group.map { "\(statistic)_by_\($0)" } ?? statistic
      try compare(
        run.indicators(run.results.imputed.columns), "03_impute/\(file).csv", run,
        names: example.items.map(\.code))
    }
  }

  /// The file with another grouping in the place of the continents.
  private func grouped(_ table: GoldenTable, by name: String) throws -> String {
    let groups = try table.texts(name)
    let place = try #require(table.header.firstIndex(of: "EurAsia_group"))
    let rows = table.rows.enumerated().map { number, row in
      var row = row
      row[place] = groups[number]
      return row
    }
    return try example.csv(GoldenTable(header: table.header, rows: rows))
  }

  @Test("two indicators fewer, and the rest follows")
  func dropped() throws {
    let run = try chain(without: ["LPI", "CO2"])
    let all = run.scores.merging(run.aggregates) { first, _ in first }
    #expect(all.count == 58)
    try compare(all, "08_analysis/dropped_two_Aggregated.csv", run, names: Array(all.keys))
  }

  @Test("what the index is without one indicator, pillar or half", arguments: [1, 2, 3])
  func without(level: Int) throws {
    let scores = try Golden.table("08_analysis/remove_L\(level)_scores.csv")
    let places = try Golden.table("08_analysis/remove_L\(level)_ranks.csv")
    let moves = try Golden.table("08_analysis/remove_L\(level)_meanabs.csv").dictionary(
      "Removed", "MeanAbsRankChange")
    let csv = try example.csv(try Golden.table("01_chain/Normalised.csv"))
    var nominal: Column?
    for name in scores.header.dropFirst() {
      let script = example.script(
        isTurned: false, weights: level == 1 ? [name: 0] : [:],
        rest: level == 1 || name == "Nominal" ? "" : "weights { \(name.lowercased()) = 0 }")
      let run = try #require(GoldenRun(example, assessed(script, ["data.csv": csv])))
      let rows = try run.rows(scores)
      let index = run.results.scores.columns[0].taking(rows)
      #expect(difference(index, try scores.column(name)) < 1e-12, "without \(name)")
      let ranks = ranking(index)
      #expect(ranks == (try places.column(name)), "places without \(name)")
      nominal = nominal ?? ranks
      let moved = mean(Column(zip(ranks.values, nominal?.values ?? []).map { ($0 - $1).magnitude }))
      #expect(difference(moved, moves[name].flatMap { Double($0) }) < 1e-12, "moves without \(name)")
    }
  }
}
