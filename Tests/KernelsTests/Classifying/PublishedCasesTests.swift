import Kernels
import References
import Testing

@Suite("Published indices, step by step")
struct PublishedCasesTests {
  @Test(
    "the social vulnerability of 3,142 counties comes out to the last digit",
    .enabled(if: PublishedCase.areThere, "needs the published cases"))
  func vulnerability() throws {
    let inputs = try PublishedCase.table("svi_2018_counties/inputs.csv")
    let expected = try PublishedCase.table("svi_2018_counties/expected.csv")
    let meta = try PublishedCase.table("svi_2018_counties/meta.csv")
    #expect(try inputs.texts("fips") == expected.texts("fips"))
    let (names, themes) = (try meta.texts("indicator"), try meta.texts("theme"))
    let directions = try meta.texts("direction")
    var shares: [Column] = []
    for (name, direction) in zip(names, directions) {
      // Turned round it is 1 less the lowest place of a tie: the largest place counted from the other end.
      let turned = direction != "1"
      let share = rounded(
        percentileRank(try inputs.column(name), ties: turned ? .max : .min, reversed: turned), decimals: 4)
      #expect(share == (try expected.column("epl_" + name)), "\(name)")
      shares.append(share)
    }
    // The sums are rounded to the four decimals their parts have, so that equal sums are ties.
    var sums: [Column] = []
    for theme in ["1", "2", "3", "4"] {
      let parts = names.indices.filter { themes[$0] == theme }.map { shares[$0] }
      let sum = rounded(total(parts), decimals: 4)
      let ranks = rounded(percentileRank(sum), decimals: 4)
      let flags = total(
        parts.map { bands($0, cuts: Cuts([0.9], valueOnCut: .above), scores: [0, 1]) })
      #expect(sum == (try expected.column("spl_theme" + theme)))
      #expect(ranks == (try expected.column("rpl_theme" + theme)))
      #expect(flags == (try expected.column("f_theme" + theme)))
      sums.append(sum)
    }
    let overall = rounded(total(sums), decimals: 4)
    let ranks = rounded(percentileRank(overall), decimals: 4)
    #expect(overall == (try expected.column("spl_themes")))
    #expect(ranks == (try expected.column("rpl_themes")))
    let flags = total(shares.map { bands($0, cuts: Cuts([0.9], valueOnCut: .above), scores: [0, 1]) })
    #expect(flags == (try expected.column("f_total")))
  }

  @Test(
    "the connectivity of 51 countries comes out at every stage",
    .enabled(if: PublishedCase.areThere, "needs the published cases"))
  func connectivity() throws {
    let folder = "asem_connectivity/"
    let inputs = try PublishedCase.table(folder + "inputs.csv")
    let meta = try PublishedCase.table(folder + "meta.csv")
    let expected = try PublishedCase.table(folder + "expected.csv")
    let (codes, parents) = (try meta.texts("code"), try meta.texts("parent"))
    let (directions, denominators) = (try meta.texts("direction"), try meta.texts("denominator"))
    let weights = try meta.column("weight").values
    let groups = try inputs.texts("group").map { $0 == "Europe" ? 1 : 2 }
    let treatment = try PublishedCase.table(folder + "expected_treatment.csv")
    let low = try treatment.dictionary("code", "winsorised_low")
    let high = try treatment.dictionary("code", "winsorised_high")
    let stages = try ["denominated", "imputed", "treated", "normalised"].map {
      try PublishedCase.table(folder + "stage_\($0).csv")
    }
    var scores: [String: Column] = [:]
    for node in codes.indices where !parents.contains(codes[node]) {
      let code = codes[node]
      var x = try inputs.column(code)
      if !denominators[node].isEmpty {
        let whole = try inputs.column(denominators[node])
        x = Column(zip(x.values, whole.values).map { $0 / $1 })
      }
      let imputed = imputeMean(x, groups: groups).column
      let treated = treat(imputed, maximumPoints: 6)
      let normalised = minMax(treated.column, reversed: directions[node] == "-1")
      for (stage, found) in zip(stages, [x, imputed, treated.column, normalised]) {
        #expect(difference(found, try stage.column(code)) < 1e-10, "\(code)")
      }
      #expect(treated.step != .log)
      let changed = (Int(low[code] ?? "") ?? -1) + (Int(high[code] ?? "") ?? -1)
      #expect(treated.changedRows.count == changed, "\(code)")
      scores[code] = normalised
    }
    func score(_ node: String) throws -> Column {
      if let score = scores[node] { return score }
      let children = codes.indices.filter { parents[$0] == node }
      return arithmeticMean(
        try children.map { try score(codes[$0]) }, weights: children.map { weights[$0] })
    }
    for node in expected.header where node != "code" && node != "rank" {
      #expect(difference(try score(node), try expected.column(node)) < 1e-10, "\(node)")
    }
    #expect(ranking(try score("Index")) == (try expected.column("rank")))
  }

  /// Sums that are missing where any part is.
  private func total(_ parts: [Column]) -> Column {
    parts.dropFirst().reduce(parts[0]) { sum, part in Column(zip(sum.values, part.values).map { $0 + $1 }) }
  }
}
