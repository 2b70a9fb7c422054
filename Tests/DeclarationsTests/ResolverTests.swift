import Assessing
import Declarations
import Diagnostics
import Kernels
import Model
import Testing

@Suite("From blocks to an assessment")
struct ResolverTests {
  @Test("the smallest script that says something")
  func smallest() throws {
    let found = declared(indicator("x")).assessment
    let indicator = try #require(found.indicators.first)
    #expect(indicator.title == "X")
    #expect(indicator.weight == 1)
    #expect(indicator.normalisation == .asIs)
    #expect(indicator.formula == .expression(.input("x")))
    #expect(indicator.place.line == 1)
    #expect(found.methodology == Methodology())
    #expect(found.framework.isReference)
    #expect(found.city == nil)
  }

  @Test("the order of blocks changes nothing")
  func order() {
    let blocks = [
      "city \"Northport\" { year = 2025, population = 212000 }\n",
      source("police", "columns = { x = \"X\", y = \"Y\" },"),
      indicator("x", "theme = \"violence\", normalise = as_is(),"), indicator("y"),
      "adjust \"x\" { weight = 3, better = \"lower\" }\n", "drop \"y\"\n",
      "weights { violence = 2, urban_security = 5 }\n", "method { rank = \"full\", decimals = 2 }\n",
    ]
    let straight = declared(blocks.joined())
    let turned = declared(blocks.reversed().joined())
    #expect(straight.codes == [])
    #expect(turned.codes == [])
    #expect(summary(straight) == summary(turned))
    #expect(straight.assessment.indicators.map(\.weight) == [3])
  }

  /// All but the places.
  private func summary(_ run: Assessed) -> [String] {
    let found = run.assessment
    var city = found.city
    city?.areaPlace = nil
    city?.periodPlace = nil
    var methodology = found.methodology
    methodology.fieldPlaces = [:]
    return found.indicators.map { "\($0.id) \($0.weight) \($0.direction)" }
      + found.tree.nodes.map { "\($0.level) \($0.id) \($0.weight) \($0.children)" }
      + found.sources.map { "\($0.id) \(($0.bindings ?? []).map(\.input))" }
      + found.dropped + ["\(methodology)", "\(String(describing: city))"]
  }

  @Test("an adjustment changes what it names and leaves the rest, with the place of its own")
  func adjust() {
    let block = indicator("x", "weight = 2, title = \"One\", normalise = goalposts(0, 10),")
    let run = declared(block + "adjust \"x\" { weight = 5 }\n")
    #expect(run.assessment.indicators.first?.weight == 5)
    #expect(run.assessment.indicators.first?.title == "One")
    let turned = declared(block + "adjust \"x\" { better = \"lower\" }\n")
    #expect(turned.codes == [.directionContradiction])
    let mended = declared(block + "adjust \"x\" { better = \"lower\", normalise = goalposts(10, 0) }\n")
    #expect(mended.codes == [])
    let wrong = declared(block + "adjust \"x\" { weight = -1 }\n")
    #expect(wrong.codes == [.badWeight])
    #expect(
      wrong.log.diagnostics.first?.place == .script(Span(file: "city.lua", line: 8, column: 23, length: 2)))
  }

  @Test("one field adjusted twice would hang on the order, so it is told; two fields are two changes")
  func adjustTwice() {
    let block = indicator("x")
    #expect(
      declared(block + "adjust \"x\" { weight = 2 }\nadjust \"x\" { weight = 3 }\n").codes == [.duplicateID])
    let two = declared(block + "adjust \"x\" { weight = 2 }\nadjust \"x\" { title = \"T\" }\n")
    #expect(two.codes == [])
    #expect(two.assessment.indicators.first?.weight == 2)
  }

  @Test("adjusting and dropping ask for something that is declared")
  func unknown() {
    let run = declared(indicator("burglary") + "adjust \"burglery\" { weight = 2 }\ndrop \"robbery\"\n")
    #expect(run.codes == [.unknownIndicator, .unknownIndicator])
    #expect(run.log.diagnostics[0].label == "did you mean \"burglary\"?")
  }

  @Test("what is dropped is gone from the tree, and named once")
  func drop() {
    let run = declared(indicator("x") + indicator("y") + "drop \"x\"\ndrop \"x\"\nweights { x = 2 }\n")
    #expect(run.codes == [])
    #expect(run.assessment.dropped == ["x"])
    #expect(run.assessment.tree.nodes.compactMap(\.indicator) == [0])
    #expect(run.assessment.indicators.map(\.id) == ["y"])
  }

  @Test("the same id twice shows both places", arguments: ["indicator", "source"])
  func duplicates(word: String) {
    let block = word == "indicator" ? indicator("x") : source("x") + indicator("y")
    let run = declared(block + (word == "indicator" ? block : source("x")))
    #expect(run.codes == [.duplicateID])
    #expect(run.messages == ["\(word) \"x\" is declared twice"])
    #expect(run.log.diagnostics.first?.help.first == "the first one is in city.lua, line 1")
  }

  @Test("some blocks may stand once", arguments: ["city \"A\" { }\n", "method { }\n"])
  func onlyOnce(block: String) {
    #expect(declared(block + block + indicator("x")).codes == [.duplicateID])
  }

  @Test(
    "an id has small letters, digits and _",
    arguments: ["", "X", "a-b", "1a", "ä", String(repeating: "a", count: 65)])
  func ids(id: String) {
    #expect(declared(indicator(id, formula: "input.x")).codes == [.badID])
  }

  @Test("a script without an indicator says so")
  func nothing() {
    #expect(declared("city \"A\" { }").codes == [.noIndicators])
    #expect(declared("").codes == [.noIndicators])
  }

  @Test("an indicator without a method of its own takes that for all, and one of them has to be there")
  func normalisation() {
    let bare = indicator("x", "")
    #expect(declared(bare).codes == [.noNormalisation])
    #expect(declared(bare + "method { normalise = min_max() }").codes == [])
    #expect(declared(indicator("x", better: "neutral", "") + indicator("y")).codes == [])
  }

  @Test("two sources that give one input, or one group, are told")
  func duplicateInputs() {
    let one = source("one", "columns = { x = \"X\" }, groups = { size = \"S\" },")
    let two = source("two", "columns = { x = \"Y\" },")
    let three = source("three", "groups = { size = \"T\" },")
    #expect(declared(one + two + indicator("x")).messages == ["two sources give the input \"x\""])
    #expect(declared(one + three + indicator("x")).messages == ["two sources give the group \"size\""])
  }
}

@Suite("Directions and ends that contradict each other")
struct ContradictionTests {
  @Test("goalposts that point the other way than better")
  func own() {
    let run = declared(indicator("x", better: "lower", "normalise = goalposts { worst = 1, best = 12 },"))
    #expect(run.codes == [.directionContradiction])
    #expect(run.log.diagnostics.first?.help.first == "swap the goalposts: worst = 12, best = 1")
    #expect(
      declared(indicator("x", better: "lower", "normalise = target { goal = 5, from = 1 },")).codes == [
        .directionContradiction
      ])
    #expect(declared(indicator("x", better: "neutral", "normalise = goalposts(1, 12),")).codes == [])
  }

  @Test("goalposts for all that point the other way than an indicator without its own")
  func forAll() {
    let rest = "method { normalise = goalposts { worst = 0, best = 10 } }"
    let run = declared(indicator("x", "") + indicator("y", better: "lower", "") + rest)
    #expect(run.codes == [.directionContradiction])
    #expect(run.messages.first?.hasPrefix("indicator \"y\" says lower is better") == true)
    #expect(declared(indicator("y", better: "lower", "normalise = goalposts(10, 0),") + rest).codes == [])
    #expect(declared(indicator("y", better: "neutral", "") + indicator("x", "") + rest).codes == [])
    #expect(
      declared(indicator("y", better: "lower", "") + "method { normalise = target { goal = 5 } }").codes == []
    )
  }

  @Test("ends that are the same, and ranges without room")
  func equal() {
    #expect(declared(indicator("x", "normalise = goalposts(3, 3),")).codes == [.equalGoalposts])
    #expect(declared(indicator("x", "normalise = min_max { range = { 5, 5 } },")).codes == [.equalGoalposts])
    #expect(declared(indicator("x", "normalise = min_max { range = { 9, 5 } },")).codes == [.equalGoalposts])
  }
}

@Suite("Weights")
struct WeightsTests {
  private func weight(_ id: String, _ run: Assessed) -> Double? {
    run.assessment.tree.nodes.first { $0.id == id }?.weight
  }

  @Test("weights name components, themes and indicators, and come before an indicator's own")
  func levels() {
    let run = declared(
      indicator("x", "theme = \"violence\", weight = 4, normalise = as_is(),")
        + "weights { violence = 3 }\nweights { x = 2, urban_security = 0.5 }")
    #expect(run.codes == [])
    #expect(weight("x", run) == 2)
    #expect(weight("violence", run) == 3)
    #expect(weight("urban_security", run) == 0.5)
    #expect(weight("sense_of_safety", run) == 1)
  }

  @Test("a weight below 0, of nothing known, or given twice is told")
  func bad() {
    #expect(declared(indicator("x") + "weights { x = -1 }").codes == [.badWeight])
    #expect(declared(indicator("x") + "weights { x = \"2\" }").codes == [.wrongType])
    #expect(declared(indicator("x") + "weights { urban_securty = 1 }").codes == [.unknownIndicator])
    #expect(declared(indicator("x") + "weights { x = 1 }\nweights { x = 1 }").codes == [.duplicateID])
    #expect(declared(indicator("x", "weight = -0.5, normalise = as_is(),")).codes == [.badWeight])
  }

  @Test("a number that is none is no weight", arguments: ["0/0", "1/0", "-1/0"])
  func notFinite(number: String) {
    #expect(declared(indicator("x", "weight = \(number), normalise = as_is(),")).codes == [.wrongType])
    #expect(declared(indicator("x") + "weights { x = \(number) }").codes == [.wrongType])
    #expect(
      declared(indicator("x", "normalise = goalposts { worst = \(number), best = 1 },")).codes == [.wrongType]
    )
    #expect(declared(indicator("x", "normalise = goalposts(0, \(number)),")).codes == [.wrongType])
    #expect(
      declared(indicator("x", "normalise = min_max { range = { 0, \(number) } },")).codes == [.wrongType])
    #expect(declared("city \"A\" { population = \(number) }" + indicator("x")).codes == [.wrongType])
    #expect(declared(indicator("x") + "method { decimals = \(number) }").codes == [.wrongType])
    #expect(declared(indicator("x", formula: number)).codes == [.wrongType])
  }

  @Test("weights of 0 all round leave nothing to combine")
  func zero() {
    let run = declared(indicator("x") + indicator("y") + "weights { x = 0, y = 0 }")
    #expect(run.codes == [.zeroWeights])
    #expect(declared(indicator("x") + indicator("y") + "weights { x = 0 }").codes == [])
  }

  @Test("an id of two things is told where it is weighed, and only there")
  func ambiguous() {
    let framework =
      "existing_framework \"own\" { components = { { id = \"income\", themes = { \"pay\" } }, \"work\" } }\n"
    let blocks = framework + indicator("income", component: "income") + indicator("x", component: "work")
    #expect(declared(blocks).codes == [])
    let run = declared(blocks + "weights { income = 2 }")
    #expect(run.codes == [.duplicateID])
    #expect(run.messages == ["\"income\" is a component and an indicator"])
  }
}
