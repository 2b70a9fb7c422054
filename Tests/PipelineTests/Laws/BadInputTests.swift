import Assessing
import Diagnostics
import Kernels
import Testing

/// A script with one mistake of method, on the line that ends in `-- here`, and files it cannot serve.
struct BadInput: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let code: DiagnosticCode
  /// What the message has to name.
  let names: [String]
  /// Which end of `x` is better.
  var better = "higher"
  /// Fields of the indicator `x`.
  var field = "normalise = as_is(),"
  /// Blocks after the indicators `x` and `y` of a component "c".
  var rest = ""
  /// Rows of area, year, x and y.
  var rows = "A,2024,1,5\nB,2024,2,4\nC,2024,4,1\nA,2025,2,5\nB,2025,3,3\nC,2025,5,2\n"

  var script: String {
    let isAtIndicator = !(field + rest).contains("-- here")
    return """
      existing_framework "f" { components = { { id = "c", themes = { "t" } } } }
      source "data" { file = "data.csv", area = "area", period = "year" }
      indicator "x" {  \(isAtIndicator ? "-- here" : "")
        component = "c",
        unit = "points",
        better = "\(better)",
        formula = input.x,
        \(field)
      }
      indicator "y" {
        component = "c",
        unit = "points",
        better = "higher",
        formula = input.y,
        normalise = as_is(),
      }
      \(rest)
      """
  }

  static let all: [BadInput] = [
    .init(
      testDescription: "a group that no source gives", code: .unknownGroup, names: ["continent"],
      field: "normalise = as_is(), impute = mean { within = \"continent\" },  -- here",
      rows: "A,2025,,1\nB,2025,2,2\n"),
    .init(
      testDescription: "a reference area that the data lack", code: .unknownArea, names: ["Z"],
      field: "normalise = distance_to_area { area = \"Z\" },"),
    .init(
      testDescription: "a reference area without a value", code: .noYardstick, names: ["A", "2025"],
      field: "normalise = ratio_to_area { area = \"A\" },",
      rows: "A,2024,1,5\nB,2024,2,4\nA,2025,,5\nB,2025,3,3\nC,2025,5,2\n"),
    .init(
      testDescription: "a base period that the data lack", code: .baselineMissing, names: ["1999", "x"],
      field: "normalise = baseline { year = 1999 },"),
    .init(
      testDescription: "one value to compare", code: .tooFewAreas, names: ["min_max", "only one"],
      field: "normalise = min_max(),", rows: "A,2025,1,5\nB,2025,,4\n"),
    .init(
      testDescription: "shares of a best value below 0", code: .noYardstick,
      names: ["fraction_of_max", "the best above 0"],
      field: "normalise = fraction_of_max(),", rows: "A,2025,-1,5\nB,2025,-2,4\n"),
    .init(
      testDescription: "a 0 that a scale divides by", code: .undefinedValue,
      names: ["ratio_to_mean", "A 2025", "which is 0"],
      better: "lower", field: "normalise = ratio_to_mean(),", rows: "A,2025,0,5\nB,2025,2,4\n"),
    .init(
      testDescription: "the logarithm of 0 in a rule", code: .undefinedValue, names: ["own", "A 2025"],
      field: "normalise = as_is(), treat = rule.treat(\"own\", function(x) return x:log() end),  -- here",
      rows: "A,2025,0,5\nB,2025,2,4\n"),
    .init(
      testDescription: "a total that the data lack", code: .unknownArea, names: ["Z"],
      rest: "method { totals = { \"Z\" } }  -- here"),
    .init(
      testDescription: "a weight of nothing that there is", code: .unknownIndicator, names: ["nonsense"],
      rest: "weights { nonsense = 2 }  -- here"),
    .init(
      testDescription: "weights of places that do not fit", code: .outOfRange, names: ["ordered", "2 items"],
      rest: "method { aggregate = { component = ordered { weights = { 1, 2, 3 } } } }  -- here"),
    .init(
      testDescription: "an item that runs against the others", code: .badWeight, names: ["pca"],
      rest: "method { weight = { component = pca() } }  -- here"),
    .init(
      testDescription: "items that do not tell areas apart", code: .tooFewAreas, names: ["critic"],
      rest: "method { weight = { component = critic() } }  -- here", rows: "A,2025,1,5\nB,2025,1,5\n"),
    .init(
      testDescription: "a negative score in a geometric mean", code: .geometricNeedsPositive,
      names: ["geometric", "\"c\""], rest: "method { aggregate = { component = geometric() } }  -- here",
      rows: "A,2025,-1,5\nB,2025,1,5\n"),
    .init(
      testDescription: "the benefit of the doubt of negative scores", code: .undefinedValue,
      names: ["benefit_of_doubt", "A 2025"],
      rest: "method { aggregate = { component = benefit_of_doubt() } }  -- here",
      rows: "A,2025,-1,5\nB,2025,1,5\n"),
    .init(
      testDescription: "nobody with every item to be held against", code: .tooFewAreas,
      names: ["topsis", "A 2025"],
      rest: "method { aggregate = { component = topsis() } }  -- here", rows: "A,2025,1,5\nB,2025,,5\n"),
    .init(
      testDescription: "a regression on what does not vary", code: .redundantPredictor,
      names: ["regression", "\"x\"", "\"y\""],
      field: "normalise = as_is(), impute = regression { on = { \"y\" } },  -- here",
      rows: "A,2025,,5\nB,2025,2,5\nC,2025,3,5\nD,2025,4,5\n"),
    .init(
      testDescription: "a regression on fewer areas than it estimates", code: .tooFewAreas,
      names: ["regression", "the data have 1"],
      field: "normalise = as_is(), impute = regression { on = { \"y\" } },  -- here",
      rows: "A,2025,,5\nB,2025,2,4\n"),
    .init(
      testDescription: "a normal distribution of one value", code: .tooFewAreas,
      names: ["em", "two different values of \"x\""],
      field: "normalise = as_is(), impute = em(),  -- here", rows: "A,2025,,5\nB,2025,2,4\nC,2025,,3\n"),
    .init(
      testDescription: "a fill from other indicators where there are none", code: .noOtherIndicator,
      names: ["nearest", "\"x\""],
      field: "normalise = as_is(), theme = \"t\", impute = nearest { across = \"theme\" },  -- here",
      rows: "A,2025,,5\nB,2025,2,4\n"),
  ]
}

@Suite("What a method cannot do is told with its place")
struct BadInputTests {
  @Test("the message names what is wrong, with the line and a remedy", arguments: BadInput.all)
  func told(input: BadInput) throws {
    let run = assessed(input.script, ["data.csv": "area,year,x,y\n" + input.rows])
    #expect(run.codes.contains(input.code), "\(run.messages)")
    let problem = try #require(run.log.diagnostics.first { $0.code == input.code })
    for name in input.names { #expect(problem.message.contains(name), "\(problem.message)") }
    #expect(!problem.help.isEmpty || problem.label != nil)
    guard case .script(let span)? = problem.place else {
      #expect(Bool(false), "no place: \(problem.message)")
      return
    }
    let line = input.script.split(separator: "\n", omittingEmptySubsequences: false)[span.line - 1]
    #expect(line.hasSuffix("-- here"), "told at \(span.line): \(line)")
  }

  @Test("an iteration that does not settle says so with its rounds and what still moves, and gives no number")
  func circle() throws {
    // Items that take turns in the order: no order of theirs is its own outcome.
    let run = assessed(
      "existing_framework \"f\" { components = { \"c\" } }\n" + areas()
        + ["x", "y", "z"].map { indicator($0, component: "c") }.joined()
        + "method { aggregate = { component = dp2() } }",
      ["data.csv": "area,x,y,z\nA,2,6,2\nB,7,2,6\nC,0,8,7\nD,5,6,0\n"])
    let problem = try #require(run.log.diagnostics.first { $0.code == .noConvergence })
    #expect(problem.message.contains("50 rounds") && problem.label?.contains("moves by") == true)
    #expect(run.scores("c")?.hasAvailable == false)
  }
}
