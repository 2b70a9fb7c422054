import Assessing
import Diagnostics
import Kernels
import Testing

@Suite("What areas are measured by")
struct YardstickTests {
  @Test(
    "where it is missing or 0 no area has a score, and the message says which it is",
    arguments: [
      ("ratio_to_mean()", "-5 5 0", "the mean of the areas is 0"),
      ("difference_to_mean()", "-5 5 0", "the mean of the areas is 0"),
      ("ratio_to_worst()", "0 5 8", "the worst value is 0"),
      ("fraction_of_max()", "-5 -3 0", "it is for values from 0 up, the best above 0"),
      ("ratio_to_area { area = \"B\" }", "4 0 8", "\"B\" has no value, or 0"),
      ("distance_to_area { area = \"B\" }", "4 2 8", "\"B\" has no value, or the worst one"),
    ])
  func missing(method: String, values: String, reason: String) {
    let run = run(method, values)
    #expect(run.codes == [.noYardstick])
    #expect(run.messages.first?.hasSuffix(reason) == true, "\(run.messages)")
    #expect(run.scores("x") == [nil, nil, nil])
  }

  @Test("areas that are all the same are told as such")
  func constant() {
    #expect(run("ratio_to_mean()", "0 0 0").codes == [.constantIndicator])
  }

  private func run(_ method: String, _ values: String) -> Assessed {
    let rows = zip(["A", "B", "C"], values.split(separator: " ")).map { "\($0),2025,\($1)\n" }
    return assessed(
      source() + indicator("x", "normalise = \(method),"), ["data.csv": "area,year,x\n" + rows.joined()])
  }
}
