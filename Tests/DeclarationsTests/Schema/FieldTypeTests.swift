import Assessing
import Diagnostics
import Testing

@testable import Declarations

@Suite("What fields take")
struct FieldTypeTests {
  private static let city = "city \"A\" { … }\n" + indicator("x")
  private static let block = indicator("x", "normalise = as_is(), …,")
  private static let source = "source \"s\" { … }\n" + indicator("x")
  private static let method = indicator("x") + "method { … }"

  @Test(
    "each kind of field takes its own and tells of anything else",
    arguments: [
      (block, "title", ["\"a\"", "\"\""], ["3", "{}", "true", "input.x", "print"]),
      (block, "weight", ["2", "0.5"], ["\"2\"", "true", "{ 2 }", "input.x"]),
      (city, "year", ["2025", "\"2025-Q1\""], ["2025.5", "true", "{}"]),
      (city, "population", ["1"], ["\"1\"", "{}"]),
      (method, "decimals", ["0", "2.0"], ["2.5", "\"2\""]),
      (method, "rank", ["\"full\"", "\"rounded\""], ["\"none\"", "3", "true"]),
      (method, "totals", ["{}", "{ \"a\", \"b\" }"], ["\"a\"", "{ 1 }", "{ a = \"b\" }"]),
      (method, "aggregate", ["geometric()", "{ index = geometric() }"], ["\"geometric\"", "3"]),
      (method, "impute", ["mean()", "none"], ["\"mean\"", "{}", "0"]),
      (method, "minimum_coverage", ["0.5", "{ index = 1 }"], ["\"half\"", "true"]),
      (source, "columns", ["{ a = \"A\" }", "{}"], ["\"A\"", "{ a = 1 }", "{ \"A\" }"]),
      (source, "file", ["\"a.csv\""], ["3", "{ \"a.csv\" }"]),
    ] as [(String, String, [String], [String])])
  func fields(script: String, field: String, good: [String], bad: [String]) {
    for value in good {
      #expect(declared(script.replacing("…", with: "\(field) = \(value)")).codes == [], "\(value)")
    }
    for value in bad {
      #expect(declared(script.replacing("…", with: "\(field) = \(value)")).codes == [.wrongType], "\(value)")
    }
  }

  @Test("a formula is an expression, a function or a number; quotes are seen through")
  func formulas() {
    for good in ["input.x", "3", "function(x) return x.x end", "per(1000, input.a, input.b)"] {
      #expect(declared(indicator("x", formula: good)).codes == [], "\(good)")
    }
    #expect(declared(indicator("x", formula: "\"input.a / input.b\"")).codes == [.formulaInQuotes])
    #expect(declared(indicator("x", formula: "{ 1 }")).codes == [.wrongType])
    #expect(declared(indicator("x", formula: "min_max()")).codes == [.wrongType])
  }

  @Test("a number in quotes is told without them, a comma with a point")
  func quotedNumber() {
    let run = declared(Self.block.replacing("…", with: "weight = \"0,25\""))
    #expect(run.log.diagnostics.first?.help == ["write 0.25 without quotes"])
  }

  @Test("a field that is not known is told with the nearest, a missing one with its meaning")
  func unknownAndMissing() {
    let unknown = declared(Self.block.replacing("…", with: "wieght = 2"))
    #expect(unknown.codes == [.unknownField])
    #expect(unknown.log.diagnostics.first?.label == "did you mean \"weight\"?")
    let missing = declared(
      "indicator \"x\" { component = \"urban_security\", better = \"higher\", formula = 1 }")
    #expect(missing.codes == [.missingField])
    #expect(missing.messages == ["indicator \"x\" lacks \"unit\""])
  }

  @Test("a value without a name is told")
  func stray() {
    #expect(declared(Self.block.replacing("…", with: "3")).codes == [.strayValue])
  }

  @Test("every field has a meaning, every word a name of its own, and every method within its step")
  func schema() {
    let specs = Schema.words.flatMap(\.fields) + Schema.methods.flatMap(\.fields)
    #expect(specs.allSatisfy { !$0.meaning.isEmpty && !$0.type.words.isEmpty })
    #expect(Set(Schema.words.map(\.name)).count == Schema.words.count)
    #expect(Set(Schema.methods.map { "\($0.step) \($0.name)" }).count == Schema.methods.count)
    for word in Schema.words { #expect(Set(word.fields.map(\.name)).count == word.fields.count) }
  }
}
