import Kernels
import References
import Testing

@Suite("Correlation")
struct CorrelationTests {
  @Test("1 2 3 4 against 1 3 2 4 has correlation 0.8, rank correlation 0.8 and tau 2/3")
  func byHand() {
    let (x, y): (Column, Column) = ([1, 2, nil, 3, 4, 9], [1, 3, 7, 2, 4, nil])
    #expect(difference(correlation(x, y), 0.8) < 1e-15)
    #expect(difference(correlation(x, y, .spearman), 0.8) < 1e-15)
    // Five pairs agree, one does not.
    #expect(difference(correlation(x, y, .kendall), 2.0 / 3) < 1e-15)
    #expect(difference(covariance(x, y), 4.0 / 3) < 1e-15)
  }

  @Test("with ties ranks take their mean and tau-b the untied total")
  func ties() {
    let (x, y): (Column, Column) = ([1, 1, 2, 3, nil], [1, 2, 2, 3, 5])
    // Ranks 1.5 1.5 3 4 and 1 2.5 2.5 4: products of the deviations add to 3.75, squares to 4.5 twice.
    #expect(difference(correlation(x, y, .spearman), 3.75 / 4.5) < 1e-15)
    // Of six pairs one is tied in each column, and the other four agree: 4 / 5.
    #expect(difference(correlation(x, y, .kendall), 0.8) < 1e-15)
  }

  @Test("constant columns and fewer than two common rows have none", arguments: CorrelationMethod.allCases)
  func none(method: CorrelationMethod) {
    #expect(correlation([1, 2, nil], [5, 5, 5], method) == nil)
    #expect(correlation([1, nil, 3], [1, 2, nil], method) == nil)
    #expect(correlation([], [], method) == nil)
    #expect(correlationTest([nil, nil], [1, 2], method) == nil)
    #expect(correlation([1, 2, nil], [8, 3, 1], method) == -1)
    #expect(correlationTest([1, 2, nil], [8, 3, 1], method)?.pValue == nil)
    #expect(covariance([1, nil], [1, 2]) == nil)
    #expect(covariance([1, 2, nil], [5, 5, 5]) == 0)
  }

  @Test("offsets, units and extreme sizes cost no digits", arguments: [1e-300, 1e-150, 1.0, 1e150, 1e307])
  func scale(factor: Double) {
    let (x, y): (Column, Column) = ([1, 2, nil, 3, 4], [1, 3, 7, 2, 4])
    let scaled = Column(x.values.map { $0 * factor })
    #expect(difference(correlation(scaled, y), 0.8) < 1e-14)
    #expect(difference(correlation(scaled, scaled), 1) < 1e-15)
    #expect(difference(correlation(Column(x.values.map { $0 + 1e12 }), y), 0.8) < 1e-15)
    #expect(correlation([-1.7e308, 0, nil, 1.7e308], [1, 2, 3, 3]) == 1)
  }

  @Test(
    "it is symmetric, turns with a reversal, ignores order and unit", arguments: CorrelationMethod.allCases)
  func laws(method: CorrelationMethod) {
    var draws = Draws(seed: 61)
    for count in [5, 60, 300] {
      let (x, y) = (draws.column(count), draws.column(count))
      let found = correlation(x, y, method)
      #expect(correlation(y, x, method) == found)
      #expect(difference(correlation(Column(x.values.map { -$0 }), y, method), found.map { -$0 }) < 1e-14)
      #expect(difference(correlation(Column(x.values.map { $0 * 8 + 2 }), y, method), found) < 1e-14)
      let order = (0..<count).shuffled(using: &draws)
      #expect(difference(correlation(x.reordered(order), y.reordered(order), method), found) < 1e-14)
      #expect(found.map { $0.magnitude <= 1 } ?? false)
      #expect(correlation(x, x, method) == 1)
    }
  }

  @Test("Kendall's counts are those of looking at every pair")
  func everyPair() {
    var draws = Draws(seed: 62)
    let (x, y) = (draws.column(90), draws.column(90))
    let rows = (0..<90).filter { !x.isMissing($0) && !y.isMissing($0) }
    var (score, inX, inY) = (0.0, 0.0, 0.0)
    for i in rows {
      for j in rows where j < i {
        let (a, b) = (x.values[i] - x.values[j], y.values[i] - y.values[j])
        score += a * b > 0 ? 1 : a * b < 0 ? -1 : 0
        inX += a == 0 ? 0 : 1
        inY += b == 0 ? 0 : 1
      }
    }
    #expect(difference(correlation(x, y, .kendall), score / (inX * inY).squareRoot()) < 1e-15)
  }

  @Test("one worker and four give the same matrix, and an item without values has gaps")
  func workers() {
    var draws = Draws(seed: 63)
    let items = (0..<9).map { _ in draws.column(50) } + [Column(missing: 50)]
    let one = correlations(items, .spearman)
    let four = correlations(items, .spearman, workers: 4)
    #expect(Column(one.values) == Column(four.values))
    #expect(one[3, 3] == 1)
    #expect(one[9, 9].isNaN && one[9, 0].isNaN)
    #expect(one[2, 5] == one[5, 2])
  }

  @Test("tests of few rows count every order")
  func counted() {
    // Of 24 orders of four areas two have a sum of squares of at most 2 less one: 1 of 0, 3 of 2.
    #expect(
      difference(correlationTest([1, 2, 3, 4, nil], [1, 3, 2, 4, 1], .spearman)?.pValue, 8.0 / 24) < 1e-15)
    #expect(
      difference(correlationTest([1, 2, 3, 4, nil], [4, 2, 3, 1, 1], .spearman)?.pValue, 8.0 / 24) < 1e-15)
    // One inversion or none: 4 of 24 orders, twice.
    #expect(
      difference(correlationTest([1, 2, 3, 4, nil], [1, 3, 2, 4, 1], .kendall)?.pValue, 8.0 / 24) < 1e-15)
    #expect(
      difference(correlationTest([1, 2, 3, 4, nil], [4, 3, 2, 1, 1], .kendall)?.pValue, 2.0 / 24) < 1e-15)
    // r = 0.8 of four: t = 0.8·√2/0.6 with two degrees of freedom, whose tail has a closed form: 1 - 0.8.
    #expect(difference(correlationTest([1, 2, 3, 4, nil], [1, 3, 2, 4, 1])?.pValue, 0.2) < 1e-15)
    #expect(difference(correlationTest([1, 2, 3, nil], [2, 4, 6, 1])?.pValue, 0) < 1e-15)
  }

  @Test(
    "the correlations are those of the golden files", .enabled(if: Golden.isThere, "needs the golden files"),
    arguments: CorrelationMethod.allCases)
  func golden(method: CorrelationMethod) throws {
    for (file, stage) in [
      ("Raw", "Raw"), ("Normalised", "Normalised"), ("L1_L2", "Aggregated"), ("L1_L4", "Aggregated"),
      ("L2_L3", "Aggregated"), ("L3_L4", "Aggregated"),
    ] {
      let data = try Golden.table("01_chain/\(stage).csv")
      let columns = try Dictionary(
        uniqueKeysWithValues: data.header.dropFirst().map { ($0, try data.column($0)) })
      let expected = try Golden.table("08_analysis/corr_\(method.rawValue)_\(file).csv")
      let (first, second) = (try expected.texts("Var1"), try expected.texts("Var2"))
      let wanted = try expected.column("Correlation")
      for row in 0..<wanted.count {
        guard let x = columns[first[row]], let y = columns[second[row]] else { continue }
        #expect(
          difference(correlation(x, y, method), wanted[row]) < 1e-12, "\(first[row]) and \(second[row])")
      }
    }
  }

  @Test(
    "correlations with parents, with denominators and between places are those of the golden files",
    .enabled(if: Golden.isThere, "needs the golden files"))
  func otherPairs() throws {
    let (raw, scores) = (try Golden.table("01_chain/Raw.csv"), try Golden.table("01_chain/Aggregated.csv"))
    let bases = try Golden.table("00_input/units_meta.csv")
    func compare(
      _ file: String, _ names: (String, String), _ wanted: String, first: GoldenTable, second: GoldenTable
    ) throws {
      let expected = try Golden.table(file)
      let values = try expected.column(wanted)
      let pairs = try zip(expected.texts(names.0), expected.texts(names.1))
      for (row, (one, other)) in pairs.enumerated() {
        let found = correlation(try first.column(one), try second.column(other))
        #expect(difference(found, values[row]) < 1e-12, "\(one) and \(other)")
      }
      #expect(values.count > 40)
    }
    try compare(
      "08_analysis/corr_pearson_parents_L1_L2.csv", ("Var1", "Var2"), "Correlation", first: scores,
      second: scores)
    try compare("02_screen/denom_corr.csv", ("Ind", "Denom"), "Corr", first: raw, second: bases)
    let expected = try Golden.table("08_analysis/compare_corr_base_geom.csv")
    let geometric = try Golden.table("07_aggregate/a_gmean_Original.csv")
    for (name, wanted) in zip(try expected.texts("iCode"), try expected.column("Correlation").values) {
      let places = (ranking(try scores.column(name)), ranking(try geometric.column(name)))
      #expect(difference(correlation(places.0, places.1), wanted) < 1e-12, "\(name)")
    }
  }

  @Test(
    "each indicator's correlation with its family is that of the golden file",
    .enabled(if: Golden.isThere, "needs the golden files"), arguments: CorrelationMethod.allCases)
  func family(method: CorrelationMethod) throws {
    let data = try Golden.table("01_chain/Aggregated.csv")
    let expected = try Golden.table("08_analysis/corr_\(method.rawValue)_family.csv")
    let lineage = try Golden.table("00_input/lineage.csv")
    let wanted = try expected.column("Correlation")
    let names = try zip(expected.texts("Var1"), expected.texts("Var2"))
    for (row, (level, code)) in names.enumerated() {
      guard let ancestor = try lineage.dictionary("Indicator", level)[code] else {
        #expect(Bool(false), "no \(level) of \(code)")
        continue
      }
      let found = correlation(try data.column(code), try data.column(ancestor), method)
      #expect(difference(found, wanted[row]) < 1e-12, "\(level) of \(code)")
    }
  }

  @Test(
    "the p-values are those of the golden files", .enabled(if: Golden.isThere, "needs the golden files"),
    arguments: CorrelationMethod.allCases)
  func chances(method: CorrelationMethod) throws {
    let data = try Golden.table("01_chain/Normalised.csv")
    let expected = try Golden.table("08_analysis/pvalues_\(method.rawValue)_Normalised.csv")
    let codes = try expected.texts("iCode")
    for (i, first) in codes.enumerated() {
      let wanted = try expected.column(first)
      let x = try data.column(first)
      for (j, second) in codes.enumerated() where j != i {
        let found = correlationTest(x, try data.column(second), method)?.pValue
        #expect(difference(found, wanted[j]) < 1e-12, "\(first) and \(second)")
        if let found, let known = wanted[j] {
          #expect((found - known).magnitude <= 1e-9 * known + 1e-18, "\(first) and \(second)")
        }
      }
    }
  }

  @Test(
    "what is left out as uncertain at 5 % is left out in the golden file",
    .enabled(if: Golden.isThere, "needs the golden files"))
  func uncertain() throws {
    let data = try Golden.table("01_chain/Normalised.csv")
    let expected = try Golden.table("08_analysis/corr_pearson_L1_pval05.csv")
    let (first, second) = (try expected.texts("Var1"), try expected.texts("Var2"))
    let wanted = try expected.column("Correlation")
    for row in 0..<wanted.count where first[row] != second[row] {
      let found = try #require(correlationTest(try data.column(first[row]), try data.column(second[row])))
      let kept = found.pValue.map { $0 < 0.05 } == true ? found.correlation : nil
      #expect(difference(kept, wanted[row]) < 1e-12, "\(first[row]) and \(second[row])")
    }
  }
}
