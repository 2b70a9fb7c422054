import Assessing
import Diagnostics
import Kernels
import Model
import Pipeline
import Reports
import Testing

/// A run stands when every number of it is a number, and what has no number is told.
private func expectHonest(
  _ run: Assessed, _ what: String, source: SourceLocation = #_sourceLocation
) {
  guard let results = run.results else {
    #expect(run.log.hasErrors, "\(what): no results, and no word of it", sourceLocation: source)
    return
  }
  let scores = results.scores
  let standings = scores.standings.compactMap { $0 }
  let columns =
    results.values.columns + results.imputed.columns + results.treated.columns
    + results.normalised.scores.compactMap { $0 } + scores.columns + scores.withheld + scores.coverage
    + standings.map(\.ranks) + standings.map(\.percentileRanks)
  #expect(
    !columns.contains { $0.values.contains { $0.isInfinite } }, "\(what): infinite", sourceLocation: source)
  let numbers =
    scores.weights + results.imputed.fills.flatMap { $0.map(\.value) }
    + results.treated.adjustments.flatMap { $0.flatMap { [$0.before, $0.after] } }
    + results.normalised.scales.flatMap { $0.flatMap { $0.terms.map(\.value) } }
  #expect(numbers.allSatisfy { $0.isFinite }, "\(what): a number that is none", sourceLocation: source)
  let output = results.json(tool: "assess", diagnostics: run.log.diagnostics) + results.scoreTable()
  let words = String(decoding: output, as: UTF8.self).lowercased().split { !$0.isLetter }
  #expect(
    !words.contains { ["nan", "inf", "infinity"].contains($0) }, "\(what): \"nan\" or \"inf\" in the output",
    sourceLocation: source)
}

/// Rows that had a value and have none now.
private func lost(_ before: Column?, _ after: Column?) -> Int {
  zip(before?.values ?? [], after?.values ?? []).count { !$0.isNaN && $1.isNaN }
}

@Suite("What methods make of awkward figures")
struct AwkwardFiguresTests {
  @Test("fills are numbers", arguments: ImputingLaws.all, AwkwardFigures.all)
  func imputing(laws: ImputingLaws, figures: AwkwardFigures) {
    let run = figures.world.run(
      indicator("x", "normalise = as_is(), impute = \(laws.call),") + indicator("near")
        + "method { minimum_coverage = 0 }")
    expectHonest(run, "\(laws.call)")
    #expect(lost(run.results?.values.columns[0], run.results?.imputed.columns[0]) == 0)
  }

  @Test(
    "treated values are numbers, and what is lost is told", arguments: TreatingLaws.all, AwkwardFigures.all)
  func treating(laws: TreatingLaws, figures: AwkwardFigures) {
    let run = figures.world.run(
      indicator("x", "normalise = as_is(), treat = \(laws.call),") + indicator("near")
        + "method { minimum_coverage = 0 }")
    expectHonest(run, "\(laws.call)")
    let gone = lost(run.results?.imputed.columns[0], run.results?.treated.columns[0])
    #expect(gone == 0 || run.codes.contains(.undefinedValue), "\(gone) values lost without a word")
  }

  @Test("scores are numbers, and what has none is told", arguments: NormalisingLaws.all, AwkwardFigures.all)
  func normalising(laws: NormalisingLaws, figures: AwkwardFigures) {
    let each = laws.call.takes("over", .normalise) ? [laws.with("over", "\"each_period\"")] : []
    for laws in [laws] + each {
      let run = figures.world.run(
        indicator("x", "normalise = \(laws.call),")
          + indicator("down", better: "lower", formula: "input.x", "normalise = \(laws.lower ?? laws.call),")
          + indicator("near") + "method { minimum_coverage = 0 }")
      expectHonest(run, "\(laws.call)")
      guard let results = run.results, laws.scoresAll else { continue }
      for position in 0...1 {
        let gone = lost(results.treated.columns[position], results.normalised.scores[position])
        #expect(gone == 0 || !run.codes.isEmpty, "\(laws.call): \(gone) scores lost without a word")
      }
    }
  }

  @Test("weights are numbers, and what has none is told", arguments: WeightingLaws.all, AwkwardFigures.all)
  func weighting(laws: WeightingLaws, figures: AwkwardFigures) {
    let run = figures.world.run(
      "existing_framework \"f\" { components = { \"all\" } }\n" + indicator("x", component: "all")
        + indicator("near", component: "all") + indicator("far", component: "all")
        + "method { minimum_coverage = 0, weight = { component = \(laws.call) } }")
    expectHonest(run, "\(laws.call)")
    guard let results = run.results else { return }
    #expect(results.scores.weights.allSatisfy { $0 >= 0 })
    #expect(run.scores("all", at: .component)?.hasAvailable == true || !run.codes.isEmpty)
  }

  @Test(
    "combined scores are numbers, and what has none is told", arguments: AggregatingLaws.all,
    AwkwardFigures.all)
  func aggregating(laws: AggregatingLaws, figures: AwkwardFigures) {
    let world = figures.world
    let run = world.run(
      "existing_framework \"f\" { components = { \"all\" } }\n"
        + ["x", "near", "far", "above"].map { indicator($0, component: "all") }.joined()
        + "method { minimum_coverage = 0, aggregate = { component = \(laws.call) } }")
    expectHonest(run, "\(laws.call)")
    guard let scores = run.scores("all", at: .component) else { return }
    let along = world.along(scores, of: run)
    let untold = world.rows.indices.filter { row in
      let there = ["x", "near", "far", "above"].count { world.figures[$0]?[row] != nil }
      return along.isMissing(row) && (laws.takesGaps ? there > 0 : there == 4)
    }
    #expect(untold.isEmpty || !run.codes.isEmpty, "\(laws.call): \(untold.count) scores lost without a word")
  }
}
