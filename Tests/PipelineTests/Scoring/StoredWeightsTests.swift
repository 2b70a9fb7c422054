import Assessing
import Kernels
import Pipeline
import References
import Testing

/// Weights of others, by methods as a script names them.
@Suite("Weights of independent implementations", .enabled(if: Golden.isThere))
struct StoredWeightsTests {
  @Test(
    "found in eight items of 51 areas",
    arguments: [
      ("entropy", "entropy"), ("critic", "critic"), ("standard_deviation", "std"), ("gini", "gini"),
      ("merec", "merec"), ("equal", "equal"),
    ])
  func found(method: String, column: String) throws {
    let path = "11_second_reference/input_physical.csv"
    let items = Array(try Golden.table(path).header.dropFirst())
    let script =
      "existing_framework \"f\" { components = { \"c\" } }\n"
      + "source \"data\" { file = \"data.csv\", area = \"unit\", year = 2025 }\n"
      + items.map { indicator("i_" + $0.lowercased(), component: "c", formula: "input[\"\($0)\"]") }.joined()
      + "method { minimum_coverage = 0, weight = { component = \(method)() } }"
    let run = assessed(script, ["data.csv": try Golden.text(path)])
    let weights = try #require(run.results).scores.weights[2...]
    let total = weights.reduce(0, +)
    let expected = try Golden.table("11_second_reference/pymcdm_physical_weights.csv").column(column)
    #expect(difference(Column(weights.map { $0 / total }), expected) < 1e-12)
  }
}
