import Assessing
import Diagnostics
import Model
import Testing

@Suite("Formulas in a script")
struct FormulaTests {
  /// The formula as the engine understood it.
  private func text(_ formula: String) -> String? {
    guard
      case .expression(let expression)? = declared(indicator("x", formula: formula)).assessment.indicators
        .first?.formula
    else { return nil }
    return expression.description
  }

  private func told(_ formula: String) -> (codes: [DiagnosticCode], message: String) {
    let run = declared(indicator("x", formula: formula))
    return (run.codes, run.messages.first ?? "")
  }

  @Test(
    "operators and functions build what they say",
    arguments: [
      ("1000 * input.a / input.b", "1000 × a / b"), ("-input.a ^ 2", "−a ^ 2"),
      ("(input.a + 1) * (input.b - 2)", "(a + 1) × (b − 2)"), ("per(1000, input.a, input.b)", "1000 × a / b"),
      ("share(input.a, input.b)", "100 × a / b"), ("lag(input.a)", "lag(a, 1)"),
      ("lag(input.a, 3)", "lag(a, 3)"),
      ("change(input.a, 2)", "100 × (a − lag(a, 2)) / lag(a, 2)"),
      ("mean_of(input.a, 2, input.b)", "mean_of(a, 2, b)"),
      ("when(input.a:above(3), input.b, 0)", "when(a above 3, b, 0)"),
      ("greatest(least(input.a, 1), 0)", "greatest(least(a, 1), 0)"),
      ("sqrt(abs(log(exp(input.a))))", "sqrt(abs(log(exp(a))))"),
    ])
  func built(formula: String, expected: String) {
    #expect(text(formula) == expected)
  }

  @Test("over plain numbers everything is computed at once")
  func folded() {
    #expect(text("input.a * (2 + 3 * 4)") == "a × 14")
    #expect(text("input.a - log(1) - per(10, 3, 5) - share(1, 4)") == "a − 0 − 6 − 25")
    #expect(text("greatest(1, 7, 3)") == "7")
    #expect(text("mean_of(1, nil, 3)") == "2")
  }

  @Test("a source's column is an input; one it does not have is told with the nearest")
  func sources() {
    let script = "local police = source \"police\" { file = \"a.csv\", columns = { thefts = \"T\" } }\n"
    #expect(declared(script + indicator("x", formula: "police.thefts")).codes == [])
    let run = declared(script + indicator("x", formula: "police.theft * 2 + input.b"))
    #expect(run.codes == [.unknownColumn])
    #expect(run.log.diagnostics.first?.label == "did you mean \"thefts\"?")
  }

  @Test(
    "what cannot be computed with is told, with what to write",
    arguments: [
      ("input.a + nil", "a part of the formula is nil"),
      ("per(1000, input.a)", "write it like this: per(1000, input.burglaries, input.dwellings)"),
      ("input.a + \"b\"", "a formula cannot compute with a string"),
      ("lag(input.a, 0)", "the number of periods to look back is a whole number above 0"),
      ("lag(input.a, 1.5)", "the number of periods to look back is a whole number above 0"),
      ("lag(input.a, 1e300)", "the number of periods to look back is a whole number above 0"),
      ("input.a * (0 / 0)", "a part of the formula is not a finite number"),
      ("mean_of(input.a, 1 / 0)", "a part of the formula is not a finite number"),
      (
        "sum_of(input.a:above(3), 1)", "a condition stands where a number is due; write when(condition, 1, 0)"
      ),
      ("when(true, input.a, 1)", "write it like this: when(input.a:above(3), 1, 0)"),
    ])
  func refused(formula: String, message: String) {
    let found = told(formula)
    #expect(found.codes == [.scriptError])
    #expect(found.message.contains(message), "\(found.message)")
  }

  @Test("a formula that doubles itself is stopped before anyone has to walk through it")
  func doubling() {
    let script = "local f = input.a\nfor i = 1, 60 do f = f + f end\n" + indicator("x", formula: "f")
    #expect(declared(script).messages.first?.contains("more than 2000 parts") == true)
  }

  @Test("a long sum made by a loop is fine; one without end is stopped")
  func longSums() {
    func sum(_ count: Int) -> [DiagnosticCode] {
      declared(
        "local f = input.a\nfor i = 1, \(count) do f = f + input[\"b\" .. i] end\n"
          + indicator("x", formula: "f")
      ).codes
    }
    #expect(sum(400) == [])
    #expect(sum(4000) == [.scriptError])
  }

  @Test(
    "blocks without end are stopped",
    arguments: ["drop \"x\"", "method {}", "local c = min_max()", "local s = input.a:above(1)"])
  func endless(line: String) {
    let messages = declared("for i = 1, 1000000 do \(line) end").messages
    #expect(messages.contains { $0.contains("more than 10000 blocks") || $0.contains("more than 200000") })
  }
}

@Suite("Names in a script")
struct ScriptNamesTests {
  @Test("a name that is not known is told with its caret and the nearest, once, and poisons nothing")
  func unknown() {
    let run = declared(indicator("x", formula: "1000 * inptu.a / inptu.b + per(1, inptu.c.d, 2)"))
    #expect(Set(run.codes) == [.unknownName])
    #expect(run.log.diagnostics.first?.label == "did you mean input?")
    #expect(
      run.log.diagnostics.first?.place == .script(Span(file: "city.lua", line: 5, column: 20, length: 5)))
  }

  @Test("a mistake stays silent whatever is done with it")
  func silent() {
    let uses = ["+ 1", "(3)", ".a", ".a.b.c(1)(2)", "< 3", "^ 2", ":above(3)"]
    for use in uses {
      let run = declared("local y = nonsense \(use)\n" + indicator("x"))
      #expect(run.codes == [.unknownName], "\(use)")
    }
    #expect(
      declared("local y = -nonsense + #nonsense\n" + indicator("x", "weight = y, normalise = y,")).codes == [
        .unknownName
      ])
    #expect(declared("nonsense.a = 3\n" + indicator("x")).codes == [.unknownName])
  }

  @Test("the names of other tools are answered with ours")
  func foreign() {
    #expect(declared("local a = NULL\n" + indicator("x")).log.diagnostics.first?.label == "write nil")
    #expect(declared("local a = os\n" + indicator("x")).messages.first == "\"os\" is not part of a script")
  }

  @Test("setting a name without local is told and changes nothing")
  func globals() {
    let run = declared("rate = 3\n" + indicator("x"))
    #expect(run.codes == [.globalAssignment])
    let word = declared("input = 3\n" + indicator("x", formula: "input.a"))
    #expect(word.codes == [.globalAssignment])
    #expect(word.assessment.indicators.first?.formula == .expression(.input("a")))
  }

  @Test("a comparison with < is told with its remedy")
  func comparisons() {
    let run = declared("local y = input.a < 3\n" + indicator("x"))
    #expect(run.codes == [.comparisonInFormula])
    #expect(
      declared("local y = input.a:abov(3)\n" + indicator("x")).log.diagnostics.first?.label
        == "did you mean :above(…)?")
  }

  @Test("a block without its fields is told")
  func openBlock() {
    #expect(declared("indicator \"x\"\n" + indicator("y")).codes == [.missingField])
    #expect(declared("city { }\n" + indicator("y")).messages.first?.contains("city \"id\" { … }") == true)
  }
}
