import Assessing
import Diagnostics
import Kernels
import Model
import Testing

@testable import Pipeline

@Suite("Classes of scores")
struct ClassifyTests {
  /// One indicator as it is, in one component, is the index too.
  private func run(
    _ classes: String, _ values: [String], method: String = "", year: Bool = false
  ) -> Assessed {
    let lines = values.enumerated().map { row, value in
      year ? "\(value)\n" : "A\(row),\(value)\n"
    }
    return assessed(
      (year ? source() : areas()) + indicator("x")
        + "method { minimum_coverage = 0, classes = \(classes), \(method) }",
      ["data.csv": (year ? "area,year,x\n" : "area,x\n") + lines.joined()])
  }

  private func numbers(_ classes: String, _ values: [String], method: String = "") -> Column? {
    run(classes, values, method: method).results?.classes[0]?.numbers
  }

  private let ten = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]

  @Test("quantile classes hold as many areas each, class 1 the lowest unless the script turns it")
  func quantiles() {
    #expect(numbers("quantile_classes { count = 5 }", ten) == [1, 1, 2, 2, 3, 3, 4, 4, 5, 5])
    #expect(
      numbers("quantile_classes { count = 5, first = \"highest\" }", ten) == [5, 5, 4, 4, 3, 3, 2, 2, 1, 1])
  }

  @Test("where ten areas make four classes, the sizes go by the script's word")
  func sizes() {
    // Even: ⌈4 · place / 10⌉. Full: ⌈10 / 4⌉ = 3 to a class. Cuts: the quantiles 3.25, 5.5 and 7.75.
    #expect(numbers("quantile_classes { count = 4 }", ten) == [1, 1, 2, 2, 2, 3, 3, 4, 4, 4])
    #expect(
      numbers("quantile_classes { count = 4, sizes = \"full\" }", ten) == [1, 1, 1, 2, 2, 2, 3, 3, 3, 4])
    #expect(
      numbers("quantile_classes { count = 4, sizes = \"cuts\" }", ten) == [1, 1, 1, 2, 2, 3, 3, 4, 4, 4])
  }

  @Test("a gap has no class, and equal scores share one")
  func gapsAndTies() {
    #expect(numbers("quantile_classes { count = 2 }", ["1", "", "1", "5"]) == [1, nil, 1, 2])
  }

  @Test("equal intervals part the span, natural breaks the gaps")
  func cuts() {
    let values = ["0", "1", "2", "9", "10", "30"]
    // Cuts at 10 and 20; a score on a cut belongs above.
    #expect(numbers("equal_intervals { count = 3 }", values) == [1, 1, 1, 1, 2, 3])
    #expect(numbers("equal_intervals { count = 3, first = \"highest\" }", values) == [3, 3, 3, 3, 2, 1])
    #expect(numbers("natural_breaks { count = 3 }", values) == [1, 1, 1, 2, 2, 3])
    #expect(
      run("natural_breaks { count = 3 }", values).results?.classes[0]?.records
        == [.init(period: nil, cuts: [2, 10])])
  }

  @Test("Dalenius-Hodges strata share the roots of the frequencies")
  func daleniusHodges() {
    // Five bins of 4 from 0 to 20 hold 5, 0, 1, 0 and 1 areas: roots 2.236, 0, 1, 0, 1, in all 4.236. Half of it is
    // nearest to the first bin's end, 4.
    let values = ["0", "1", "2", "3", "4", "10", "20"]
    let found = run("dalenius_hodges { count = 2, bins = 5 }", values).results?.classes[0]
    #expect(found?.numbers == [1, 1, 1, 1, 1, 2, 2])
    #expect(found?.records == [.init(period: nil, cuts: [4])])
  }

  @Test("fixed classes and lights need no other area, and a score on a limit has the better one")
  func fixed() {
    #expect(
      numbers("fixed_classes { cuts = { 40, 60 }, labels = { \"low\", \"middle\", \"high\" } }", ["40"]) == [
        2
      ])
    let lights = run("lights { red = 40, green = 60 }", ["39.9", "40", "59.9", "60", ""])
    #expect(lights.results?.classes[0]?.numbers == [1, 2, 2, 3, nil])
    let labels = (0..<5).map { lights.results?.classLabel(node: 0, row: $0) }
    #expect(labels == ["red", "amber", "amber", "green", nil])
  }

  @Test("lights turn round where the framework measures a burden, and a contradiction is an error")
  func burden() {
    func run(_ lights: String, better: String) -> Assessed {
      assessed(
        areas() + "existing_framework \"own\" { components = { \"crime\" }, better = \"\(better)\" }"
          + indicator("x", component: "crime", better: better)
          + "method { minimum_coverage = 0, classes = \(lights) }",
        ["data.csv": "area,x\nA,3\nB,4\nC,5\nD,6\nE,7\n"])
    }
    let burden = run("lights { red = 6, green = 4 }", better: "lower")
    #expect(burden.results?.classes[0]?.numbers == [3, 3, 2, 2, 1])
    #expect(run("lights { red = 6, green = 4 }", better: "higher").codes == [.directionContradiction])
    #expect(run("lights { red = 4, green = 6 }", better: "lower").codes == [.directionContradiction])
  }

  @Test("each period has classes of its own unless the script says all")
  func periods() {
    let rows = ["A,2024,1", "B,2024,2", "A,2025,11", "B,2025,12"]
    #expect(run("quantile_classes(2)", rows, year: true).results?.classes[0]?.numbers == [1, 1, 2, 2])
    let all = run("quantile_classes { count = 2, over = \"all_periods\" }", rows, year: true)
    // Rows: A 2024, A 2025, B 2024, B 2025.
    #expect(all.results?.classes[0]?.numbers == [1, 2, 1, 2])
  }

  @Test("a total is no part of classes; it has one where cuts tell it")
  func totals() {
    let total = "totals = { \"A3\" },"
    #expect(numbers("quantile_classes(3)", ["1", "2", "3", "99"], method: total) == [1, 2, 3, nil])
    #expect(numbers("equal_intervals(2)", ["0", "2", "4", "99"], method: total) == [1, 2, 2, 2])
  }

  @Test("one method is for all levels that combine; a table names some, indicators too")
  func levels() {
    let everywhere = run("quantile_classes(2)", ["1", "2"]).results
    let nodes = everywhere?.assessment.tree.nodes ?? []
    for (node, classes) in zip(nodes, everywhere?.classes ?? []) {
      #expect((classes == nil) == (node.level == .indicator))
    }
    let some = run("{ indicator = lights(40, 60), urban_security = quantile_classes(2) }", ["1", "99"])
      .results
    let named = zip(nodes, some?.classes ?? []).filter { $0.1 != nil }.map(\.0.id)
    #expect(named == ["urban_security", "x"])
  }

  @Test("a rule gives class numbers of its own, and is held to them")
  func rule() {
    let halves = "rule.classify(\"halves\", function(x) local y = {} "
    let whole = halves + "for i = 1, #x do y[i] = x[i] < 50 and 1 or 2 end return y end)"
    #expect(numbers(whole, ["10", "90"]) == [1, 2])
    let broken = run(halves + "for i = 1, #x do y[i] = 0.5 end return y end)", ["10", "90"])
    #expect(broken.messages.first == "the rule \"halves\" gave the class 0.5 to A0 2025")
  }

  @Test("too few areas, or scores that are all the same, make no classes and say so once")
  func troubles() {
    let few = run("quantile_classes(5)", ["1", "2"])
    #expect(few.codes == [.tooFewAreas])
    #expect(few.messages == ["quantile_classes makes 5 classes, but index \"reference\" has 2 scores"])
    #expect(few.results?.classes[0]?.numbers == [nil, nil])
    let same = run("equal_intervals(2)", ["3", "3", "3"])
    #expect(same.codes == [.constantIndicator])
    let alike = run("natural_breaks(3)", ["3", "3", "4"])
    #expect(
      alike.messages == ["natural_breaks makes 3 classes, but index \"reference\" has 2 different scores"])
  }

  @Test(
    "the order of areas changes no class",
    arguments: [
      "quantile_classes(3)", "equal_intervals(3)", "natural_breaks(3)", "dalenius_hodges(3)",
    ])
  func order(classes: String) {
    let values = ["5", "1", "4", "1", "9", "2", "6", "5", "3", "5"]
    let turned = numbers(classes, values.reversed())?.values.reversed()
    #expect(numbers(classes, values)?.values == turned.map(Array.init))
  }
}
