import Assessing
import Diagnostics
import Kernels
import Model
import Testing

@testable import Pipeline

/// Three indicators of one component, weighed as people say.
@Suite("Weights from judgements")
struct JudgedWeightsTests {
  private func run(_ method: String, _ rest: String = "") -> Assessed {
    assessed(
      "existing_framework \"f\" { components = { \"c\" } }\n" + areas()
        + ["x", "y", "z"].map { indicator($0, component: "c") }.joined()
        + "method { weight = { component = \(method) }, minimum_coverage = 0 }\n" + rest,
      ["data.csv": "area,x,y,z\nA,1,2,3\nB,4,1,2\n"])
  }

  private func weights(_ method: String) throws -> [Double] {
    let run = run(method)
    #expect(run.codes == [], "\(run.messages)")
    return try #require(run.results).scores.weights[2...].map { rounded($0, decimals: 9) }
  }

  private func fact(_ name: String, of run: Assessed) -> MethodRecord.Fact? {
    run.results?.scores.weightings[1]?.terms.first { $0.name == name }?.fact
  }

  @Test("everyone's points count the same, and an item left out gets none")
  func budget() throws {
    // 0.6, 0.4, 0 and 0, 0.25, 0.75.
    #expect(
      try weights("budget { one = { x = 60, y = 40 }, two = { y = 1, z = 3 } }") == [0.3, 0.325, 0.375])
    let told = run("budget { one = { x = 60, w = 40 } }")
    #expect(told.codes == [.unknownIndicator])
    #expect(run("budget { one = { x = -1, y = 1 } }").codes == [.badWeight])
    #expect(run("budget { one = { x = 0, y = 0 } }").codes == [.zeroWeights])
    #expect(run("budget { one = 5 }").codes == [.wrongType])
    #expect(run("budget {}").codes == [.missingField])
  }

  @Test("comparisons without a contradiction give their proportions, and the ledger their consistency")
  func consistent() throws {
    let method = "pairwise { { \"x\", 2, \"y\" }, { \"x\", 8, \"z\" }, { \"z\", 1 / 4, \"y\" } }"
    // 8 : 4 : 1.
    #expect(try weights(method) == [0.615384615, 0.307692308, 0.076923077])
    let found = run(method)
    guard case .number(let ratio)? = fact("consistency_ratio", of: found) else {
      Issue.record("no consistency ratio")
      return
    }
    #expect(ratio.magnitude < 1e-12)
  }

  @Test("a known contradiction: Saaty's index by hand, and a warning beyond a tenth")
  func contradiction() throws {
    // The matrix 1 2 1/4; 1/2 1 3; 4 1/3 1: its eigenvalue is 1 + q + 1/q with q = (2 · 3 · 4)^(1/3).
    let told = run("pairwise { { \"x\", 2, \"y\" }, { \"y\", 3, \"z\" }, { \"z\", 4, \"x\" } }")
    #expect(told.codes == [.inconsistentJudgements])
    let cube = 2.884499140614817
    let expected = (1 + cube + 1 / cube - 3) / 2 / 0.58
    guard case .number(let ratio)? = fact("consistency_ratio", of: told) else {
      Issue.record("no consistency ratio")
      return
    }
    #expect((ratio - expected).magnitude < 1e-12)
    // Of three items the weights are the geometric means of the rows.
    let means = [0.5, 1.5, 4 / 3].map { cubeRoot($0) }
    let sum = means.reduce(0, +)
    let found = try #require(told.results).scores.weights[2...]
    for (weight, mean) in zip(found, means) { #expect((weight - mean / sum).magnitude < 1e-12) }
  }

  private func cubeRoot(_ x: Double) -> Double {
    var root = x
    for _ in 0..<60 { root -= (root * root * root - x) / (3 * root * root) }
    return root
  }

  @Test("every two items need one comparison, of items side by side")
  func comparisons() {
    #expect(
      run("pairwise { { \"x\", 2, \"y\" }, { \"x\", 3, \"z\" } }").messages == [
        "pairwise does not compare \"y\" and \"z\" in component \"c\""
      ])
    #expect(run("pairwise { { \"x\", 2, \"y\" } }").codes == [.missingField])
    #expect(
      run("pairwise { { \"x\", 2, \"y\" }, { \"y\", 2, \"x\" } }").messages == [
        "\"y\" and \"x\" are compared twice"
      ])
    #expect(run("pairwise { { \"x\", \"y\", 2 } }").codes == [.wrongType])
    #expect(run("pairwise { { \"x\", 0, \"y\" } }").codes == [.outOfRange])
    let all = "{ \"x\", 2, \"y\" }, { \"x\", 3, \"z\" }, { \"y\", 1, \"z\" }"
    #expect(run("pairwise { \(all), { \"c\", 2, \"x\" } }").codes == [.outOfRange])
  }

  @Test("an order gives the centre of all weights that keep it, or steps, or reciprocals")
  func order() throws {
    // (1 + 1/2 + 1/3) / 3, (1/2 + 1/3) / 3, (1/3) / 3 for y, x, z.
    #expect(try weights("rank_order { \"y\", \"x\", \"z\" }") == [0.277777778, 0.611111111, 0.111111111])
    #expect(
      try weights("rank_order { \"y\", \"x\", \"z\", formula = \"rank_sum\" }") == [
        0.333333333, 0.5, 0.166666667,
      ])
    // 1, 1/2 and 1/3 over 11/6.
    #expect(
      try weights("rank_order { \"y\", \"x\", \"z\", formula = \"reciprocal\" }") == [
        0.272727273, 0.545454545, 0.181818182,
      ])
    // x and z share what places 2 and 3 give: 7/36.
    #expect(try weights("rank_order { \"y\", { \"x\", \"z\" } }") == [0.194444444, 0.611111111, 0.194444444])
    #expect(try weights("rank_order(\"y\", \"x\", \"z\")") == [0.277777778, 0.611111111, 0.111111111])
    #expect(
      run("rank_order { \"y\", \"x\" }").messages == [
        "rank_order says nothing of \"z\" in component \"c\""
      ])
    #expect(run("rank_order { \"y\", \"x\", \"z\", \"y\" }").codes == [.duplicateID])
    #expect(run("rank_order { \"y\", \"x\", \"w\" }").codes == [.unknownIndicator])
  }

  @Test("harm weighs by days")
  func harm() throws {
    let found = run("harm { x = 365, y = 10, z = 0 }")
    #expect(found.results?.scores.weights[2...] == [365, 10, 0])
    // (365 · 1 + 10 · 2) / 375.
    #expect(found.scores("c").map { rounded($0, decimals: 9) } == [1.026666667, 3.92])
    #expect(run("harm { x = 365, y = 10 }").codes == [.missingField])
    #expect(run("harm { x = 365, y = \"10\", z = 0 }").codes == [.wrongType])
  }

  @Test("a judgement holds where its items are, and is an error where they are nowhere")
  func elsewhere() throws {
    let script = areas() + ["x", "y"].map { indicator($0) }.joined()
    let data = ["data.csv": "area,x,y\nA,1,2\n"]
    let everywhere = assessed(
      script
        + "method { weight = harm { x = 3, y = 1 }, minimum_coverage = 0 }\nweights { urban_security = 5 }",
      data)
    #expect(everywhere.codes == [] && everywhere.scores("urban_security") == [1.25])
    #expect(everywhere.results?.scores.weightings[0]?.method == "given")
    let nowhere = assessed(script + "method { weight = { index = harm { x = 3, y = 1 } } }", data)
    #expect(nowhere.messages == ["harm says nothing of the items it is to weigh"])
    guard case .script(let span)? = nowhere.log.diagnostics.first?.place else {
      Issue.record("no place")
      return
    }
    #expect(span.column > 1)
  }

  @Test("facts and feeling alone, one third to two")
  func perspectives() throws {
    let script =
      areas() + indicator("x") + indicator("y", component: "sense_of_safety")
      + indicator("z", component: "quality_of_life")
    let data = ["data.csv": "area,x,y,z\nA,30,60,99\n"]
    let found = assessed(script + "method { weight = two_perspectives(), minimum_coverage = 0 }", data)
    #expect(found.codes == [] && found.scores() == [50])
    #expect(fact("facts", of: found) == nil)
    #expect(found.results?.scores.weightings[0]?.terms.first?.fact == .number(1.0 / 3))
    let even = assessed(
      script + "method { weight = { index = two_perspectives { feeling = 1 } }, minimum_coverage = 0 }", data)
    #expect(even.scores() == [45])
  }
}
