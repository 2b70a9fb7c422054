import Assessing
import Diagnostics
import Kernels
import Model
import Pipeline
import Testing

@Suite("Several sets of weights")
struct WeightSetTests {
  private func run(_ rest: String) -> Assessed {
    assessed(
      areas() + indicator("x") + indicator("y", component: "sense_of_safety")
        + indicator("b", component: "background_conditions") + rest,
      ["data.csv": "area,x,y,b\nA,30,60,12\nB,90,0,24\n"])
  }

  private let three = """
    weights { urban_security = 1, quality_of_life = 0, social_cohesion = 0, public_space_liveability = 0 }
    weights "residents" { sense_of_safety = 2 }
    weights "police" { urban_security = 3 }

    """

  @Test("are all scored, the one without a name in use; what a set does not name is as there")
  func sideBySide() throws {
    let found = run(three + "method { rank = \"full\" }")
    #expect(found.codes == [] && found.scores() == [45, 45])
    let sets = try #require(found.results).scores.sets
    #expect(sets.map(\.name) == [nil, "residents", "police"])
    #expect(sets.map(\.isUsed) == [true, false, false])
    #expect(sets.map(\.index) == [[45, 45], [50, 30], [37.5, 67.5]])
    #expect(sets.map(\.ranks) == [[1, 1], [1, 2], [2, 1]])
  }

  @Test("the script says which one is in use")
  func used() throws {
    let found = run(three + "method { weight_set = \"police\" }")
    #expect(found.codes == [] && found.scores() == [37.5, 67.5])
    #expect(found.results?.scores.sets.map(\.isUsed) == [false, false, true])
    #expect(found.assessment.weightSet == "police")
    let unknown = run(three + "method { weight_set = \"polise\" }")
    #expect(unknown.codes == [.unknownWeightSet])
    #expect(unknown.log.diagnostics.first?.label == "did you mean \"police\"?")
  }

  @Test("a set may bring the background in, and others leave it out")
  func background() throws {
    let found = run(three + "weights \"all\" { background_conditions = 2 }")
    #expect(found.codes == [] && found.scores() == [45, 45])
    // (30 + 60 + 2 · 12) / 4.
    #expect(found.results?.scores.sets.last?.index == [28.5, 34.5])
  }

  @Test("one set without a name is no comparison, and slips in a named one are told like others")
  func slips() {
    #expect(run("weights { urban_security = 2 }").results?.scores.sets.isEmpty == true)
    #expect(run("weights \"a\" { urban_securty = 2 }").codes == [.unknownIndicator])
    #expect(run("weights \"a\" { urban_security = -2 }").codes == [.badWeight])
    #expect(run("weights \"a\" { x = 1 }\nweights \"a\" { x = 2 }").codes == [.duplicateID])
    #expect(run("weights \"A b\" { x = 1 }").codes == [.badID])
    #expect(run("weights \"a\" { x = 1 }\nweights \"b\" { x = 2 }").codes == [])
  }
}
