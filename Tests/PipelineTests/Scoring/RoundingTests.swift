import Assessing
import Diagnostics
import Kernels
import Pipeline
import Testing

@Suite("Rounding between levels")
struct RoundingTests {
  private func run(_ round: String) -> Assessed {
    assessed(
      "existing_framework \"f\" { components = { { id = \"c\", themes = { \"t\" } }, \"d\" } }\n" + areas()
        + indicator("x", component: "c", "theme = \"t\", normalise = as_is(),")
        + indicator("y", component: "c", "theme = \"t\", normalise = as_is(),")
        + indicator("z", component: "d", "normalise = as_is(),") + "method { \(round) }\n",
      ["data.csv": "area,x,y,z\nA,1.25,2.34,0.44\n"])
  }

  private func scores(_ round: String) -> [Double] {
    let scores = run(round).results?.scores.columns.map { rounded($0, decimals: 6) }
    return scores?.map { $0.values[0] } ?? []
  }

  @Test("in full where nothing is said")
  func none() {
    // The index, the component c, its theme and two indicators, the component d and its indicator.
    #expect(scores("") == [1.1175, 1.795, 1.795, 1.25, 2.34, 0.44, 0.44])
  }

  @Test("one number holds for every level, halves away from zero")
  func everywhere() {
    // 1.3 and 2.3 have the mean 1.8; 1.8 and 0.4 have 1.1.
    #expect(scores("round = 1") == [1.1, 1.8, 1.8, 1.3, 2.3, 0.4, 0.4])
  }

  @Test("a level, a component or a theme can have its own")
  func single() {
    #expect(scores("round = { indicator = 0 }") == [0.75, 1.5, 1.5, 1, 2, 0, 0])
    #expect(scores("round = { t = 1 }") == [1.12, 1.8, 1.8, 1.25, 2.34, 0.44, 0.44])
    #expect(scores("round = { component = 0, c = 2 }") == [0.9, 1.8, 1.795, 1.25, 2.34, 0, 0.44])
  }

  @Test(
    "decimals are whole numbers from 0 to 15, of levels and parts there are",
    arguments: [
      ("round = -1", "out-of-range"), ("round = { indicator = 16 }", "out-of-range"),
      ("round = 0.5", "wrong-type"), ("round = { t = \"two\" }", "wrong-type"),
      ("round = { x = 2 }", "unknown-field"),
    ])
  func bad(round: String, code: String) {
    #expect(run(round).codes.map(\.rawValue) == [code])
  }
}
