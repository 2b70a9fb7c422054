import Analysis
import Assessing
import Kernels
import Model
import Pipeline
import Testing

/// A district with few answers, and one with nearly nothing.
private let run = assessed(
  areas()
    + indicator("safe", formula: "suppress(share(input.safe, input.asked), input.asked, 50)")
    + indicator("homes") + indicator("cars") + "screen { available = 0.5 }\n",
  ["data.csv": "area,safe,asked,homes,cars\nA,40,100,1,2\nB,9,20,3,4\nC,,,5,\n"])

@Suite("What areas with little data are told")
struct SmallDataTests {
  private func scorecard(_ row: Int) throws -> Scorecard {
    Scorecard(try #require(run.results, "\(run.messages)"), row: row)
  }

  @Test("a suppressed value is missing for that reason, and nothing is to be collected for it")
  func suppressed() throws {
    let card = try scorecard(1)
    #expect(card.missing.map(\.indicator) == [0])
    #expect(card.missing.first?.reason == .suppressed(under: 50))
    #expect(card.leftOut == nil && card.nextStep == nil)
  }

  @Test("an area that is left out is told so once, and what it lacks indicator by indicator")
  func leftOut() throws {
    let card = try scorecard(2)
    #expect(card.leftOut?.lacksValues == true)
    #expect(card.missing.map(\.indicator) == [0, 2])
    #expect(card.index?.score == nil)
    // Its cars are missing, its homes are there and not scored.
    let results = try #require(run.results)
    #expect(results.missingReason(indicator: 1, row: 2) == .leftOut)
    #expect(card.nextStep != nil)
  }
}
