import Foundation
import Kernels
import References
import Testing

@Suite("Filling gaps under a normal distribution")
struct ImputeNormalTests {
  @Test("with one complete item the fill is the regression on it, with its spread of divisor n")
  func oneGap() {
    // Through (1, 2), (2, 4), (3, 6.6), (4, 7.4): slope 1.88, mean 5 at 2.5; squared residuals add up to 0.648.
    let filled = imputeNormal([[1, 2, 3, 4, 5], [2, 4, 6.6, 7.4, nil]])
    #expect(filled.converged)
    #expect(difference(filled.imputed[1].column, [2, 4, 6.6, 7.4, 9.7]) < 1e-11)
    #expect(filled.imputed[1].filledRows == [4])
    #expect(difference(filled.imputed[1].standardErrors?[4], 0.162.squareRoot()) < 1e-11)
    #expect(difference(filled.means, [3, 5.94]) < 1e-11)
  }

  @Test("an area without values, and an item without spread, keep their gaps")
  func gaps() {
    let items: [Column] = [
      [1, 2, nil, 4, 5], [2, 4, nil, 7, nil], [3, 3, nil, nil, 3], [nil, 1, nil, nil, nil],
    ]
    let filled = imputeNormal(items)
    #expect(filled.imputed.map(\.filledRows) == [[], [4], [], []])
    #expect(filled.means.values.suffix(2).allSatisfy { $0.isNaN })
    #expect(filled.covariances[2 * 4 + 2].isNaN && filled.covariances[0].isFinite)
  }

  @Test("too few areas give no distribution")
  func few() {
    for items: [Column] in [
      [[1, nil], [nil, 2]], [[nil, nil]], [[1, 2, nil], [2, 1, nil], [nil, nil, 4]], [[]], [],
    ] {
      let filled = imputeNormal(items)
      #expect(filled.iterations == 0 && !filled.converged)
      #expect(filled.imputed.map(\.column) == items)
    }
  }

  @Test("the ceiling stops it, and it says so")
  func ceiling() {
    var draws = Draws(seed: 34)
    let items = (0..<3).map { _ in draws.column(40) }
    let stopped = imputeNormal(items, maximumIterations: 2)
    #expect(stopped.iterations == 2 && !stopped.converged)
    #expect(stopped.imputed.allSatisfy { !$0.filledRows.isEmpty })
    #expect(imputeNormal(items).converged)
  }

  @Test("an item that copies another changes no fill")
  func copies() {
    var draws = Draws(seed: 35)
    let (a, b) = (draws.column(60), draws.column(60))
    let complete = Column(a.values.map { $0.isNaN ? 3 : $0 })
    let plain = imputeNormal([complete, b])
    let copied = imputeNormal([complete, Column(complete.values.map { 2 * $0 + 1 }), b])
    #expect(copied.converged)
    #expect(difference(copied.imputed[2].column, plain.imputed[1].column) < 1e-9)
  }

  @Test("the laws of filling hold, and an error is never above the deviation")
  func laws() {
    var draws = Draws(seed: 36)
    let common = draws.column(80).values.map { $0.isNaN ? 0 : $0 }
    let items = (0..<4).map { _ in Column(zip(draws.column(80).values, common).map { $0 + 2 * $1 }) }
    checkImputer(items, order: (0..<80).shuffled(using: &draws)) { items, _ in imputeNormal(items).imputed }
    let filled = imputeNormal(items)
    for (place, item) in filled.imputed.enumerated() {
      let deviation = filled.covariances[place * 4 + place].squareRoot()
      #expect(item.standardErrors?.available.allSatisfy { $0 <= deviation } ?? false)
    }
    #expect(imputeNormal(items, reference: Array(0..<80)) == filled)
  }

  @Test("the fills are those of the golden files", .enabled(if: Golden.isThere, "needs the golden files"))
  func golden() throws {
    let input = try Golden.table("01_chain/Denominated.csv")
    let wanted = try Golden.table("03_impute/em_by_pillar.csv")
    for names in try Golden.pillars() {
      let filled = imputeNormal(try names.map { try input.column($0) })
      #expect(filled.converged)
      for (name, found) in zip(names, filled.imputed) {
        #expect(difference(found.column, try wanted.column(name)) < 1e-9, "\(name)")
      }
    }
  }

  private struct Distribution: Decodable {
    var codes: [String]
    var mu: [String: Double]
    var Sigma: [[Double]]
  }

  @Test(
    "the distribution is that of the golden files", .enabled(if: Golden.isThere, "needs the golden files"))
  func goldenDistribution() throws {
    let input = try Golden.table("01_chain/Denominated.csv")
    let text = try Golden.text("03_impute/em_by_pillar_parameters.json")
    let pillars = try JSONDecoder().decode([String: Distribution].self, from: Data(text.utf8))
    #expect(pillars.count == 8)
    for (pillar, expected) in pillars {
      let filled = imputeNormal(try expected.codes.map { try input.column($0) })
      let means = Column(expected.codes.map { expected.mu[$0] ?? .nan })
      #expect(difference(filled.means, means) < 1e-9, "\(pillar)")
      // Each covariance beside its two deviations: the indicators' units differ by a millionfold.
      let width = expected.codes.count
      for (i, row) in expected.Sigma.enumerated() {
        for (j, wanted) in row.enumerated() {
          let size = (expected.Sigma[i][i] * expected.Sigma[j][j]).squareRoot()
          #expect(
            (filled.covariances[i * width + j] - wanted).magnitude < 1e-9 * size, "\(pillar), \(i) and \(j)")
        }
      }
    }
  }

  @Test(
    "the errors are the conditional deviations under the golden distribution",
    .enabled(if: Golden.isThere, "needs the golden files"))
  func goldenErrors() throws {
    let input = try Golden.table("01_chain/Denominated.csv")
    let names = ["Poverty", "Palma", "TertGrad", "FreePress", "TolMin", "NGOs", "CPI", "FemLab", "WomParl"]
    let errors = imputeNormal(try names.map { try input.column($0) }).imputed[0].standardErrors ?? []
    // Worked out from the stored covariances by another program.
    let expected: Column = [
      4.573283555020156, 3.937750100822125, 3.937750100822125, 4.198018285093399, 3.937750100822125,
      4.0766930235602885, 4.0766930235602885,
    ]
    #expect(difference(Column(errors.available), expected) < 1e-9)
  }
}
