import Kernels
import References
import Testing

@Suite("One common factor")
struct FactorAnalysisTests {
  @Test("three items have the factor that fits their correlations exactly")
  func byHand() throws {
    // Four unit vectors in Walsh order: items with loadings 0.8, 0.6 and 0.5 have correlations 0.48, 0.4 and 0.3.
    let (f, a, b, c): ([Double], [Double], [Double], [Double]) = (
      [1, 1, 1, 1, -1, -1, -1, -1], [1, 1, -1, -1, 1, 1, -1, -1], [1, -1, 1, -1, 1, -1, 1, -1],
      [1, -1, -1, 1, 1, -1, -1, 1]
    )
    let item = { (loading: Double, own: [Double]) in
      Column(zip(f, own).map { loading * $0 + (1 - loading * loading).squareRoot() * $1 } + [.nan])
    }
    let found = try #require(FactorAnalysis([item(0.8, a), item(0.6, b), item(0.5, c)]))
    #expect(found.converged && !found.isBound)
    #expect(difference(Column(found.loadings), [0.8, 0.6, 0.5]) < 1e-10)
    #expect(difference(Column(found.uniqueVariances), [0.36, 0.64, 0.75]) < 1e-10)
    #expect(difference(found.discrepancy, 0) < 1e-14)
    // 0.8/0.36, 0.6/0.64, 0.5/0.75 scaled to 1.
    let parts = [0.8 / 0.36, 0.6 / 0.64, 0.5 / 0.75]
    let wanted = parts.map { $0 / parts.reduce(0, +) }
    #expect(difference(Column(try #require(found.scoreWeights)), Column(wanted)) < 1e-9)
  }

  @Test("two items, a constant item and items that determine each other have none")
  func none() {
    let (x, y): (Column, Column) = ([1, 2, 3, 4, nil], [2, 1, 4, 3, 5])
    #expect(FactorAnalysis([x, y]) == nil)
    #expect(FactorAnalysis([x, y, [5, 5, 5, 5, 5]]) == nil)
    #expect(FactorAnalysis([x, y, Column(zip(x.values, y.values).map { $0 + $1 })]) == nil)
    #expect(FactorAnalysis([x, y, [nil, nil, nil, nil, 1]]) == nil)
  }

  @Test("an item that would be all factor stops at the bound")
  func bound() throws {
    var draws = Draws(seed: 111)
    let noise = { (draws: inout Draws) in
      Column((0..<40).map { _ in Double.random(in: -1...1, using: &draws) })
    }
    let (p, q, r) = (noise(&draws), noise(&draws), noise(&draws))
    let sum = Column((0..<40).map { p.values[$0] + q.values[$0] + 0.01 * r.values[$0] })
    let found = try #require(FactorAnalysis([p, q, sum, r]))
    #expect(found.isBound && found.converged)
    #expect(difference(found.uniqueVariances[2], 0.005) < 1e-15)
  }

  @Test("units and the order of items do not matter")
  func laws() throws {
    let items = try Self.correlated()
    let found = try #require(FactorAnalysis(items))
    let scaled = try #require(FactorAnalysis(items.map { Column($0.values.map { $0 * 1e-200 }) }))
    #expect(difference(Column(scaled.loadings), Column(found.loadings)) < 1e-9)
    let turned = try #require(FactorAnalysis(items.reversed()))
    #expect(difference(Column(turned.loadings), Column(found.loadings.reversed())) < 1e-9)
  }

  static func correlated() throws -> [Column] {
    var draws = Draws(seed: 112)
    let common = (0..<80).map { _ in Double.random(in: -1...1, using: &draws) }
    return (0..<5).map { _ in
      Column(common.map { $0 + Double.random(in: -1...1, using: &draws) })
    }
  }

  // Reference: expectation maximisation (Rubin and Thayer 1982) carried on until nothing changed by 1e-15.
  @Test(
    "loadings are those of another algorithm", .enabled(if: Golden.isThere, "needs the golden files"),
    arguments: [
      (
        "11_second_reference/input_physical.csv",
        [
          0.7611039304166575, 0.5444493486728238, 0.09219659170988577, 0.5139190489289979, 0.4465866331879562,
          0.05779987338610519, 0.5152575382872282, 0.843971751474802,
        ], 1.0800146684300458
      ),
      (
        "11_second_reference/input_bli.csv",
        [
          0.7296343951740557, 0.7532834794127928, 0.7540036253325577, 0.7982224946960671, 0.6623568427782714,
          0.83205245396955, 0.2731777617883249, 0.7386712522238651, 0.7722322713616464, 0.7357768035947039,
          0.47125117661911886,
        ], 3.3431579244533935
      ),
      (
        "../cases/tai_handbook/inputs.csv",
        [
          -0.003133822939964251, 0.43892431593308406, 0.9277371676554867, -0.40490335313196985,
          0.6416151129798404,
          0.9131931142216932, 0.6772545012047831, 0.28389726644866103,
        ], 1.9153107510780103
      ),
    ])
  func reference(path: String, loadings: [Double], discrepancy: Double) throws {
    let input = try Golden.table(path)
    let items = try input.header.filter { !["unit", "code", "country"].contains($0) }.map {
      try input.column($0)
    }
    let found = try #require(FactorAnalysis(items))
    #expect(found.converged)
    #expect(difference(Column(found.loadings), Column(loadings)) < 1e-9)
    #expect(difference(found.discrepancy, discrepancy) < 1e-12)
  }
}
