import Kernels
import References
import Testing

@Suite("Principal components")
struct PrincipalComponentsTests {
  @Test("two items with correlation 0.6 have eigenvalues 1.6 and 0.4")
  func byHand() throws {
    let items: [Column] = [[1, 2, 3, 4, nil], [2, 1, 4, 3, 5]]
    let found = try #require(PrincipalComponents(items))
    let half = 0.5.squareRoot()
    #expect(difference(Column(found.eigenvalues), [1.6, 0.4]) < 1e-15)
    #expect(difference(Column(found.varianceShares), [0.8, 0.2]) < 1e-15)
    #expect(difference(Column(found.vectors.column(0)), Column([half, half])) < 1e-15)
    #expect(difference(found.loadings(1)[0, 0], (0.8).squareRoot()) < 1e-15)
    // (-1.5 - 0.5) / sd / √2, with sd = √(5/3).
    #expect(difference(found.scores(items)[0], -2 / (10.0 / 3).squareRoot()) < 1e-15)
    #expect(found.scores(items)[4] == nil)
    let standardised = found.scores(items, standardised: true)
    #expect(difference(standardDeviation(standardised), 1) < 1e-15)
  }

  @Test("a constant item, an empty item and a single row leave no components")
  func none() {
    #expect(PrincipalComponents([[1, 2, nil], [5, 5, 6]]) == nil)
    #expect(PrincipalComponents([[1, 2], [nil, nil]]) == nil)
    #expect(PrincipalComponents([[1], [2]]) == nil)
    #expect(PrincipalComponents([]) == nil)
    #expect(PrincipalComponents([[1, 2, nil]])?.eigenvalues == [1])
  }

  @Test("units, offsets and the order of areas do not matter")
  func laws() throws {
    var draws = Draws(seed: 91)
    let items = (0..<5).map { _ in draws.column(60) }
    let found = try #require(PrincipalComponents(items))
    let other = try #require(PrincipalComponents(items.map { Column($0.values.map { $0 * 1e200 + 5 }) }))
    #expect(difference(Column(other.eigenvalues), Column(found.eigenvalues)) < 1e-13)
    #expect(difference(Column(other.vectors.values), Column(found.vectors.values)) < 1e-12)
    let order = (0..<60).shuffled(using: &draws)
    let shuffled = try #require(PrincipalComponents(items.map { $0.reordered(order) }))
    #expect(difference(Column(shuffled.vectors.values), Column(found.vectors.values)) < 1e-12)
    #expect(difference(found.eigenvalues.reduce(0, +), 5) < 1e-14)
    // The variance of a component's scores is its eigenvalue, and two components have nothing in common.
    #expect(difference(variance(found.scores(items, component: 1)), found.eigenvalues[1]) < 1e-13)
    #expect(difference(covariance(found.scores(items), found.scores(items, component: 1)), 0) < 1e-13)
  }

  @Test("rules keep at least one component and at most all")
  func rules() {
    let values = [3.3, 1.7, 1.0, 0.9, 0.6, 0.3, 0.2, 0]
    #expect(ComponentRule.count(3).kept(values) == 3)
    #expect(ComponentRule.count(0).kept(values) == 1)
    #expect(ComponentRule.count(20).kept(values) == 8)
    #expect(ComponentRule.eigenvalueAbove(1).kept(values) == 2)
    #expect(ComponentRule.shareAbove(0.1).kept(values) == 4)
    #expect(ComponentRule.cumulatedShare(0.6).kept(values) == 2)
    #expect(ComponentRule.cumulatedShare(0.75).kept(values) == 3)
    #expect(ComponentRule.cumulatedShare(1).kept([2, 1, 1]) == 3)
  }

  @Test(
    "eigenvalues, loadings and weights are those of the golden files",
    .enabled(if: Golden.isThere, "needs the golden files"),
    arguments: [("Normalised", 1), ("Raw", 1), ("Aggregated", 2), ("Aggregated", 3)])
  func golden(stage: String, level: Int) throws {
    let data = try Golden.table("01_chain/\(stage).csv")
    let values = try Golden.table("06_weights/pca_eigen_\(stage)_L\(level).csv")
    let loadings = try Golden.table("06_weights/pca_loadings_\(stage)_L\(level).csv")
    let weights = try Golden.table("06_weights/pca_weights_\(stage)_L\(level).csv").dictionary(
      "iCode", "Weight")
    for group in Set(try values.texts("Group")) {
      let lines = loadings.rows.filter { $0[0] == group }
      let codes = lines.filter { $0[2] == "1" }.map { $0[1] }
      let items = try codes.map { try data.column($0) }
      let found = try #require(PrincipalComponents(items))
      let wanted = values.rows.filter { $0[0] == group }.map { Double($0[3]) ?? .nan }
      #expect(difference(Column(found.eigenvalues), Column(wanted)) < 1e-12, "\(group)")
      for k in codes.indices {
        let vector = Column(lines.filter { $0[2] == "\(k + 1)" }.map { Double($0[3]) ?? .nan })
        #expect(differenceUpToSign(Column(found.vectors.column(k)), vector) < 1e-9, "\(group) \(k)")
      }
      let known = Column(codes.map { weights[$0].flatMap { Double($0) } ?? .nan })
      let first = Column(try #require(firstComponentWeights(items)))
      #expect(differenceUpToSign(first, known) < 1e-9, "\(group)")
    }
  }

  @Test(
    "the standardised first scores are those of the second reference, but for their sign",
    .enabled(if: Golden.isThere, "needs the golden files"), arguments: ["physical", "bli"])
  func second(name: String) throws {
    let input = try Golden.table("11_second_reference/input_\(name).csv")
    let items = try input.header.dropFirst().map { try input.column($0) }
    let found = try #require(PrincipalComponents(items)).scores(items, standardised: true)
    let wanted = try Golden.table("11_second_reference/compind_\(name)_scores.csv").column("factor_one")
    #expect(differenceUpToSign(found, wanted) < 1e-9)
  }

  @Test(
    "eigenvalues, loadings and rotated loadings are those the handbook prints",
    .enabled(if: HandbookCase.isThere, "needs the cases"))
  func handbook() throws {
    let tai = try HandbookCase()
    let found = try #require(PrincipalComponents(tai.items))
    for k in tai.codes.indices {
      #expect((100 * found.varianceShares[k] - tai.value(7, "PC\(k + 1)", "variance_pct")).magnitude < 0.115)
    }
    let loadings = found.loadings(4)
    for k in 0..<4 {
      let wanted = Column(tai.codes.map { tai.value(8, $0, "loading:PC\(k + 1)") })
      #expect(differenceUpToSign(Column(loadings.column(k)), wanted) < 0.012)
    }
    let rotated = Varimax(loadings)
    #expect(rotated.converged)
    for k in 1...4 {
      let wanted = Column(tai.codes.map { tai.value(9, $0, "varimax:F\(k)") })
      // The handbook lists its factors in another order.
      let best = (0..<4).map { differenceUpToSign(Column(rotated.loadings.column($0)), wanted) }.min()
      #expect(best.map { $0 < 0.0235 } == true, "factor \(k)")
      let variances = rotated.explained.map { ($0 - tai.value(9, "F\(k)", "explained_variance")).magnitude }
      #expect(variances.min().map { $0 < 0.0235 } == true, "factor \(k)")
    }
    let weights = try #require(rotatedComponentWeights(tai.items, keep: .count(4)))
    for (code, weight) in zip(tai.codes, weights) {
      #expect((weight - tai.value(18, code, "weight_pc_factor")).magnitude < 0.0052, "\(code)")
    }
    #expect(ComponentRule.shareAbove(0.1).kept(found.eigenvalues) == 4)
  }

  @Test(
    "correlations and consistency are those the handbook prints",
    .enabled(if: HandbookCase.isThere, "needs the cases"))
  func consistency() throws {
    let tai = try HandbookCase()
    for (i, first) in tai.codes.enumerated() {
      for (j, second) in tai.codes.enumerated() where j > i {
        let found = try #require(correlation(tai.items[i], tai.items[j]))
        #expect((found - tai.value(6, first, "corr:\(second)")).magnitude < 0.0185, "\(first) and \(second)")
      }
    }
    let scores = tai.items.map { zScore($0) }
    #expect((try #require(cronbachAlpha(scores)) - tai.value(11, "ALL", "cronbach_alpha")).magnitude < 0.0056)
    let (dropped, rest) = (cronbachAlphaIfDropped(scores), correlationWithRest(scores))
    for (j, code) in tai.codes.enumerated() {
      #expect(
        (try #require(dropped[j]) - tai.value(11, code, "alpha_if_deleted")).magnitude < 0.0056, "\(code)")
      #expect((try #require(rest[j]) - tai.value(11, code, "corr_with_rest")).magnitude < 0.0056, "\(code)")
    }
  }
}

/// As `difference`, with the found column or its negative.
func differenceUpToSign(_ found: Column, _ expected: Column) -> Double {
  min(difference(found, expected), difference(Column(found.values.map { -$0 }), expected))
}
