import Assessing
import Diagnostics
import Kernels
import Testing

@testable import Pipeline

@Suite("Scores that hold areas against each other")
struct ComparisonsTests {
  /// Rows A 2024, A 2025, B 2024, B 2025, C 2024, C 2025 with 10 12, 20 15, 40 and a gap.
  private let csv = "area,year,x\nA,2024,10\nA,2025,12\nB,2024,20\nB,2025,15\nC,2024,40\nC,2025,\n"

  private func run(_ method: String, better: String = "higher", rest: String = "") -> Assessed {
    assessed(source() + indicator("x", better: better, "normalise = \(method),") + rest, ["data.csv": csv])
  }

  private func scores(_ method: String, better: String = "higher", decimals: Int = 3) -> Column? {
    run(method, better: better).results?.normalised.scores[0].map { rounded($0, decimals: decimals) }
  }

  @Test("Borda points count the areas that do worse")
  func bordaPoints() {
    #expect(scores("borda { over = \"each_period\" }") == [0, 0, 1, 1, 2, nil])
    #expect(scores("borda { over = \"each_period\" }", better: "lower") == [2, 1, 1, 0, 0, nil])
  }

  @Test("the distance to the best is taken from full marks")
  func distanceToMaximum() {
    // From 10 to 40 over all years; 12 is 2 of 30 on the way.
    #expect(scores("distance_to_max()") == [0, 6.667, 33.333, 16.667, 100, nil])
  }

  @Test("an area of the same period is the other end of the way, or the measure")
  func besideArea() {
    // 2024: from A's 10 to B's 20, and C beyond; 2025: from A's 12 to B's 15.
    #expect(scores("distance_to_area { area = \"B\" }") == [0, 0, 100, 100, 300, nil])
    #expect(scores("distance_to_area { area = \"B\", cap = true }") == [0, 0, 100, 100, 100, nil])
    #expect(scores("ratio_to_area(\"A\")") == [100, 100, 200, 125, 400, nil])
  }

  @Test("a reference area that the data lack is told with the nearest")
  func unknownArea() {
    #expect(run("ratio_to_area(\"Z\")").codes == [.unknownArea])
  }

  @Test("shares of the best and of the mean")
  func shares() {
    #expect(scores("fraction_of_max { over = \"each_period\" }") == [25, 80, 50, 100, 100, nil])
    // Lower is better: the least as a share of each.
    #expect(
      scores("fraction_of_max { over = \"each_period\" }", better: "lower") == [100, 100, 50, 80, 25, nil])
    // Means 70 / 3 and 13.5.
    #expect(
      scores("ratio_to_mean { over = \"each_period\" }") == [42.857, 88.889, 85.714, 111.111, 171.429, nil])
  }

  @Test("ratios and differences are in per cent of the mean or the worst area")
  func relative() {
    #expect(scores("ratio_to_worst { over = \"each_period\" }") == [100, 100, 200, 125, 400, nil])
    #expect(scores("difference_to_worst { over = \"each_period\" }") == [0, 0, 100, 25, 300, nil])
    // The greatest value is the worst: 40 is 4 times 10, and 10 lies three quarters of 40 below it.
    #expect(
      scores("ratio_to_worst { over = \"each_period\" }", better: "lower") == [400, 125, 200, 100, 100, nil])
    #expect(
      scores("difference_to_worst { over = \"each_period\" }", better: "lower") == [75, 20, 50, 0, 0, nil])
    // Means 70 / 3 and 13.5.
    #expect(
      scores("difference_to_mean { over = \"each_period\" }")
        == [-57.143, -11.111, -14.286, 11.111, 71.429, nil])
  }

  @Test("a percentile counts the area itself")
  func percentiles() {
    #expect(
      scores("percentile { over = \"each_period\" }") == [33.333, 50, 66.667, 100, 100, nil])
  }

  @Test("equal areas share the band of the place that ties take")
  func categoricalTies() {
    let csv = "area,x\nA,1\nB,2\nC,2\nD,2\n"
    func scores(_ ties: String) -> Column? {
      assessed(
        areas()
          + indicator(
            "x",
            "normalise = categorical { percentiles = { 75 }, scores = { 0, 1 }, ties = \"\(ties)\" },"),
        ["data.csv": csv]
      ).results?.normalised.scores[0]
    }
    // Places 2 and 4 of 4.
    #expect(scores("min") == [0, 0, 0, 0])
    #expect(scores("max") == [0, 1, 1, 1])
  }

  @Test("bands give each class its score; a value on a cut belongs above it")
  func bands() {
    #expect(scores("bands { cuts = { 12, 20 }, scores = { 0, 50, 100 } }") == [0, 50, 100, 50, 100, nil])
  }

  @Test("cuts that do not rise, and scores that do not fit, are told")
  func badBands() {
    #expect(run("bands { cuts = { 20, 12 }, scores = { 0, 50, 100 } }").codes == [.outOfRange])
    #expect(run("bands { cuts = { 12, 20 }, scores = { 0, 50 } }").codes == [.outOfRange])
    #expect(run("sigmoid { midpoint = 3, steepness = 0 }").codes == [.outOfRange])
  }

  @Test("well above the mean is 1, well below it -1")
  func aboveBelow() {
    // 2024: mean 23.33, a fifth of it 4.67; 2025: mean 13.5, 2.7.
    #expect(scores("above_below_mean { over = \"each_period\" }") == [-1, 0, 0, 0, 1, nil])
  }

  @Test("against its own course an area needs two years that differ")
  func cyclical() {
    #expect(scores("cyclical()") == [-1, 1, 1, -1, nil, nil])
    #expect(scores("annual_change()") == [nil, 20, nil, -25, nil, nil])
    #expect(scores("annual_change()", better: "lower") == [nil, -20, nil, 25, nil, nil])
  }

  @Test("drawn-out ranks and normal ranks keep the order")
  func ranks() throws {
    let drawn = try #require(scores("exponential_rank { over = \"each_period\" }"))
    // -23 ln(1 - R (1 - e^(-100/23))) with R = 1/3, 1/2, 2/3 and 1.
    #expect(drawn == [9.177, 15.647, 24.681, 100, 100, nil])
    // Normal quantiles of (r - 3/8) / (n + 1/4), n = 3 and 2.
    #expect(scores("normal_rank { over = \"each_period\" }") == [-0.869, -0.589, 0, 0.589, 0.869, nil])
  }

  @Test("the midpoint of a sigmoid is the middle of its range")
  func sigmoid() {
    // 100 / (1 + e^(-(10 - 20) / 10)) = 26.894
    #expect(scores("sigmoid { midpoint = 20, steepness = 0.1 }") == [26.894, 31.003, 50, 37.754, 88.08, nil])
  }

  @Test(
    "one area alone has nobody to be compared with",
    arguments: ["borda()", "ratio_to_mean()", "categorical()"])
  func alone(method: String) {
    let run = assessed(areas() + indicator("x", "normalise = \(method),"), ["data.csv": "area,x\nA,1\n"])
    #expect(run.codes == [.tooFewAreas])
  }
}
