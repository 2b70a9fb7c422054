import Diagnostics
import Model
import Testing

@testable import Analysis

@Suite("A plan of what to collect next")
struct CollectionPlanTests {
  private func indicator(
    _ id: String, _ inputs: [String], burden: Int = 1, tier: Tier = .core, theme: String = "violence",
    source: String = "police"
  ) -> Indicator {
    let sum = inputs.dropFirst().reduce(Expression.input(inputs[0])) { .binary(.add, $0, .input($1)) }
    var indicator = Indicator(
      id: id, title: id.uppercased(), component: "urban_security", theme: theme, unit: "1",
      direction: .higher,
      formula: .expression(sum), dataSource: source, place: Span(file: "", line: 1))
    indicator.profile.burden = burden
    indicator.profile.tier = tier
    return indicator
  }

  @Test("what completes most for the work comes first; of equals the earlier")
  func greedy() {
    let plan = CollectionPlan(
      [
        indicator("far", ["a", "b", "c"]), indicator("one", ["x"]), indicator("two", ["x", "y"]),
        indicator("dear", ["s"], burden: 3),
      ], held: [])
    // x alone completes one for 1; then y completes two for 1; then three inputs one for 3; the survey one for 3.
    #expect(plan.steps.map(\.inputs) == [["x"], ["y"], ["a", "b", "c"], ["s"]])
    #expect(plan.steps.map(\.completes) == [["one"], ["two"], ["far"], ["dear"]])
    #expect(plan.steps.map(\.effort) == [1, 1, 3, 3])
  }

  @Test("an input shared by many comes with its partners before a cheaper single one")
  func shared() {
    let plan = CollectionPlan(
      [
        indicator("single", ["q"], burden: 1), indicator("a", ["p", "r"]), indicator("b", ["p", "r"]),
        indicator("c", ["p", "r"]),
      ], held: [])
    // Three indicators for two inputs are more than one for one.
    #expect(plan.steps.map(\.inputs) == [["p", "r"], ["q"]])
  }

  @Test("what is held is known from the start and asked for no more")
  func held() {
    let plan = CollectionPlan([indicator("one", ["x"]), indicator("two", ["x", "y"])], held: ["x"])
    #expect(plan.known == ["one"])
    #expect(plan.steps.map(\.inputs) == [["y"]])
    #expect(CollectionPlan([indicator("one", ["x"])], held: ["x"]).steps.isEmpty)
  }

  @Test("every indicator is completed once, and by nothing but its inputs")
  func whole() {
    let indicators = (0..<40).map { number in
      indicator("i\(number)", ["n\(number % 7)", "m\(number % 5)", "k\(number)"], burden: 1 + number % 3)
    }
    let plan = CollectionPlan(indicators, held: ["n0"])
    #expect(plan.steps.flatMap(\.completes).sorted() == indicators.map(\.id).sorted())
    let inputs = plan.steps.flatMap(\.inputs)
    #expect(Set(inputs).count == inputs.count && !inputs.contains("n0"))
  }

  @Test("errands gather what one office is asked for; what needs two is complete with the later")
  func errands() {
    let indicators = [
      indicator("a", ["x"]), indicator("b", ["y"], source: "works; or a guess"),
      indicator("c", ["x", "y", "z"]),
    ]
    let guide = Guide(indicators, held: [], size: nil)
    #expect(guide.errands.map(\.source) == ["police", "works"])
    #expect(guide.errands.map(\.inputs) == [["x", "z"], ["y"]])
    #expect(guide.errands.map(\.completes) == [["a"], ["b", "c"]])
    #expect(guide.errands.map(\.known) == [1, 3])
  }

  @Test("a small city leaves surveys and audits for later, and is told what it cannot say then")
  func sizes() {
    let indicators = [
      indicator("held", ["s"], burden: 3, theme: "worry"),
      indicator("survey", ["t"], burden: 3, theme: "worry"),
      indicator("audit", ["u"], burden: 3, tier: .supporting, theme: "comfort"), indicator("count", ["v"]),
    ]
    let small = Guide(indicators, held: ["s"], size: .small)
    #expect(small.skipped.map(\.id) == ["survey", "audit"])
    // Worry is not silent: one of its indicators is held.
    #expect(small.silentThemes.map(\.theme) == ["comfort"])
    #expect(Guide(indicators, held: [], size: .medium).skipped.map(\.id) == ["audit"])
    #expect(Guide(indicators, held: [], size: .large).skipped.isEmpty)
    #expect(CitySize(population: 49_999) == .small && CitySize(population: 50_000) == .medium)
    #expect(CitySize(population: 250_000) == .large)
  }

  @Test("what a sheet says there will be no figure of is left out, with the reason")
  func givenUp() {
    let indicators = [indicator("a", ["x"]), indicator("b", ["y", "x"]), indicator("c", ["z"])]
    let guide = Guide(indicators, held: [], size: nil, givenUp: ["x": .notShareable])
    #expect(guide.planned.map(\.id) == ["c"])
    #expect(guide.leftOut(because: .notShareable).map(\.id) == ["a", "b"])
    #expect(guide.leftOut(because: .notAvailable).isEmpty)
  }

  @Test("each input stands in one sheet, with the component and owner of what it completes first")
  func sheets() {
    let indicators = [
      indicator("a", ["x"]), indicator("b", ["y"], source: "works; or a guess"),
      indicator("c", ["x", "y", "z"]), indicator("d", ["v"], source: "Büro für Straßen, 2. Stock"),
    ]
    let sheets = CollectionSheet.all(
      CollectionPlan(indicators, held: ["v"]), indicators,
      components: ["urban_security"]
    ) { input in input == "y" ? [("A", "2024"), ("A", "2025")] : [("", "")] }
    #expect(sheets.map(\.owner) == ["police", "works"])
    #expect(sheets.map(\.name) == ["urban_security_police", "urban_security_works"])
    #expect(sheets.map(\.inputs) == [["x", "z"], ["y"]])
    #expect(sheets[1].rows.map(\.period) == ["2024", "2025"])
    let all = CollectionSheet.all(
      CollectionPlan(indicators, held: []), indicators, components: ["urban_security"]
    ) { _ in [("", "")] }
    #expect(all.map(\.name).contains("urban_security_buro_fur_strasen_2_stock"))
  }
}
