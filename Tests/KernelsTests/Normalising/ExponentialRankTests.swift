import Kernels
import References
import Testing

@Suite("Ranks drawn out at the top")
struct ExponentialRankTests {
  @Test("the greatest value scores 100, and a missing value stays missing")
  func top() {
    let scores = exponentialRank([1, nil, 3, 2])
    #expect(scores[2] == 100)
    #expect(scores.isMissing(1))
    // R = 1/3 and 2/3 of 1 - e^(-100/23) = 0.98706510, in forty digits of decimal arithmetic.
    #expect(difference(scores, [9.177425077599054, nil, 100, 24.680643300527912]) < 1e-14)
    #expect(exponentialRank([1, nil, 3, 2], reversed: true)[0] == 100)
  }

  @Test("ties share the place they are told")
  func ties() {
    #expect(exponentialRank([5, nil, 5]) == [100, nil, 100])
    let least = exponentialRank([5, nil, 5], ties: .min)
    let half = exponentialRank([5, nil, 6], ties: .min)
    #expect(least[0] == half[0])
    #expect(exponentialRank([nil, 5]) == [nil, 100])
    #expect(exponentialRank([nil]) == [nil])
  }

  @Test("of a thousand areas little more than the best hundred have over 50 points")
  func best() {
    let scores = exponentialRank(Column((1...1000).map { Double($0) }))
    #expect(scores.values[897] > 50)
    #expect(scores.values[896] < 50)
    #expect(zip(scores.values, scores.values.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test(
    "the Welsh index comes out in scores, ranks and deciles",
    .enabled(if: PublishedCase.areThere, "needs the published cases"))
  func wales() throws {
    let inputs = try PublishedCase.table("wimd_2019/inputs.csv")
    let expected = try PublishedCase.table("wimd_2019/expected.csv")
    let weights = try PublishedCase.table("wimd_2019/meta.csv")
    #expect(try inputs.texts("lsoa") == expected.texts("lsoa"))
    let domains = try weights.texts("domain")
    // Rank 1 is the most deprived; the published places already are the best of each tie.
    let scores = try domains.map { exponentialRank(try inputs.column($0 + "_rank"), reversed: true) }
    for (domain, found) in zip(domains, scores) {
      let wanted = try expected.column(domain + "_score")
      #expect(difference(found, wanted) < 1e-9, "\(domain)")
    }
    let index = arithmeticMean(scores, weights: try weights.column("weight").values)
    #expect(difference(index, try expected.column("wimd_score")) < 1e-9)
    #expect(ranking(index) == (try expected.column("wimd_rank")))
    #expect(quantileClasses(index, count: 10, by: .fullClasses) == (try expected.column("wimd_decile")))
  }
}
