import Kernels
import References
import Testing

@Suite("Benefit of the doubt")
struct BenefitOfTheDoubtTests {
  @Test("an area that is best at one thing scores 1, the others by how far they are from the frontier")
  func byHand() {
    // 2 2 lies half way to the line from 4 0 to 0 4, which 4 0 and 0 4 span; 1 1 a half of it.
    let found = BenefitOfTheDoubt([[4, 0, 2, 1, nil, -1], [0, 4, 2, 1, 9, 8]])
    #expect(difference(found.scores, [1, 1, 1, 0.5, nil, nil]) < 1e-15)
    #expect(difference(Column(found.weights.map { $0.values[3] }), [0.25, 0.25]) < 1e-15)
    #expect(found.weights[0][4] == nil)
  }

  @Test("with shares of at least two fifths and at most three an area cannot live on one thing")
  func bounded() {
    let items: [Column] = [[4, 1, nil], [1, 4, 9]]
    // Best for the first: a share of 3/5 on what it has 4 of: 4w = 0.6s, 1v = 0.4s; the other has w + 4v = 1.
    let found = BenefitOfTheDoubt(items, limits: .shares(0.4...0.6))
    let score = 1 / (0.15 + 1.6)
    #expect(difference(found.scores, Column([score, score, .nan])) < 1e-14)
    #expect(difference(found.weights[0][0].map { $0 * 4 }, 0.6 * score) < 1e-14)
    // Equal shares leave no choice.
    let equal = BenefitOfTheDoubt(items, limits: .shares(0.5...0.5))
    #expect(difference(equal.scores[0], 1 / (0.125 + 2)) < 1e-14)
    // Equal weights are the mean over the greatest mean.
    let weights = BenefitOfTheDoubt([[4, 1, nil], [2, 1, 9]], limits: .weights(0.5...0.5))
    #expect(difference(weights.scores, Column([1, 1.0 / 3, .nan])) < 1e-14)
  }

  @Test("limits that contradict each other leave no scores, zeros score 0")
  func none() {
    #expect(BenefitOfTheDoubt([[1, 2], [2, 1]], limits: .shares(0.6...0.7)).scores == [nil, nil])
    #expect(BenefitOfTheDoubt([[1, 2], [2, 1]], limits: .weights(0.1...0.2)).scores == [nil, nil])
    #expect(BenefitOfTheDoubt([[0, 2], [0, 1]]).scores == [0, 1])
    #expect(BenefitOfTheDoubt([[0, 0, nil]]).scores == [0, 0, nil])
    #expect(
      difference(BenefitOfTheDoubt([[0, 2], [3, 1]], limits: .shares(0.1...0.9)).scores, [0, 1]) < 1e-15)
    #expect(BenefitOfTheDoubt([[5, nil]]).scores == [1, nil])
    #expect(BenefitOfTheDoubt([]).scores == [])
  }

  @Test("scores lie between 0 and 1, units and order do not matter, and limits only cost")
  func laws() {
    var draws = Draws(seed: 131)
    let items = (0..<4).map { _ in Column(draws.column(30).values.map { $0.magnitude }) }
    let found = BenefitOfTheDoubt(items)
    #expect(BenefitOfTheDoubt(items, workers: 3) == found)
    #expect(maximum(found.scores) == 1)
    let scaled = BenefitOfTheDoubt(
      zip(items, [1e-150, 1e90, 3, 1]).map { x, f in Column(x.values.map { $0 * f }) })
    #expect(difference(scaled.scores, found.scores) < 1e-12)
    let order = (0..<30).shuffled(using: &draws)
    #expect(
      difference(BenefitOfTheDoubt(items.map { $0.reordered(order) }).scores, found.scores.reordered(order))
        < 1e-12)
    let bounded = BenefitOfTheDoubt(items, limits: .shares(0.05...0.5)).scores
    for row in 0..<30 {
      guard let free = found.scores[row], let held = bounded[row] else {
        #expect(bounded[row] == nil)
        continue
      }
      #expect(free <= 1 && held >= 0 && held <= free + 1e-12)
      // With the area's own weights nobody exceeds 1.
      for other in 0..<30 where found.scores[other] != nil {
        let sum = items.indices.reduce(0) { $0 + items[$1].values[other] * found.weights[$1].values[row] }
        #expect(sum <= 1 + 1e-9)
      }
    }
  }

  @Test(
    "the scores are those of two other implementations",
    .enabled(if: Golden.isThere, "needs the golden files"),
    arguments: ["physical", "bli"])
  func golden(name: String) throws {
    let input = try Golden.table("11_second_reference/input_\(name).csv")
    let items = try input.header.dropFirst().map { try input.column($0) }
    let own = try Golden.table("11_second_reference/own_\(name)_scores.csv")
    let compind = try Golden.table("11_second_reference/compind_\(name)_scores.csv")
    let free = BenefitOfTheDoubt(items).scores
    #expect(difference(free, try own.column("bod")) < 1e-9)
    #expect(difference(free, try compind.column("bod")) < 1e-9)
    let bounded = BenefitOfTheDoubt(items, limits: .shares(0.05...0.4))
    #expect(difference(bounded.scores, try own.column("bod_share_05_40")) < 1e-9)
    // This one was solved to fewer digits.
    #expect(difference(bounded.scores, try compind.column("bod_constr_05_40")) < 1e-6)
    for row in 0..<bounded.scores.count {
      let parts = items.indices.map {
        items[$0].values[row] * bounded.weights[$0].values[row] / bounded.scores.values[row]
      }
      #expect(parts.allSatisfy { $0 > 0.05 - 1e-9 && $0 < 0.4 + 1e-9 })
    }
  }

  @Test("the scores are those the handbook prints", .enabled(if: HandbookCase.isThere, "needs the cases"))
  func handbook() throws {
    let tai = try HandbookCase()
    let found = BenefitOfTheDoubt(tai.items.map { minMax($0) }, limits: .weights(0.1...0.15)).scores
    for (row, country) in tai.countries.enumerated() {
      let wanted = tai.value(19, country, "bod_score")
      #expect((found.values[row] - wanted).magnitude < 0.0075, "\(country)")
    }
  }
}
