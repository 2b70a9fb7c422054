import Assessing
import Diagnostics
import Kernels
import Model
import References
import Testing

@testable import Pipeline

@Suite("Rates that rest on small numbers")
struct SmallNumbersTests {
  private func run(_ formula: String, _ csv: String, _ fields: String = "", groups: String = "") -> Assessed {
    assessed(
      source("data", groups) + indicator("v", formula: formula, fields + "normalise = as_is(),"),
      ["data.csv": csv])
  }

  private let years = """
    area,year,n,pop
    A,2022,1,1000
    A,2023,0,1000
    A,2024,5,1000
    A,2025,3,2000
    B,2023,2,500
    B,2025,,500

    """

  @Test("pooled adds up count and base over the years, from pairs that are there")
  func pooled() throws {
    let found = run("pooled(1000, input.n, input.pop, 3)", years)
    // A 2025: (0 + 5 + 3) / (1000 + 1000 + 2000); B 2025 has its pair of 2023 alone.
    #expect(found.codes == [])
    #expect(difference(found.values("v") ?? [], [1, 0.5, 2, 2, 4, 4]) < 1e-15)
    #expect(found.values?.smallNumbers == [[.pooled(periods: [1, 2, 3, 3, 1, 1])]])
  }

  @Test("a base of 0 leaves a pooled rate without a value, and is told")
  func undefined() {
    let found = run(
      "pooled(1000, input.n, input.pop, 2)", "area,year,n,pop\nA,2024,1,0\nA,2025,1,5\nB,2025,,5\n")
    #expect(found.values("v") == [nil, 400, nil])
    #expect(found.values?.undefinedRows == [[0]])
    #expect(found.codes == [.undefinedValue])
  }

  @Test("shrunk draws a rate towards that of all areas of the year, the smaller the more")
  func shrunk() throws {
    let csv =
      "area,year,n,pop\nA,2025,20,100\nB,2025,0,50\nC,2025,7,\nD,2025,9,1000\nE,2025,30,2000\nF,2025,5,800\n"
    let found = run("shrunk(1000, input.n, input.pop)", csv)
    // The shares of the own rate as another program has them; the rate of all is 64 / 3950.
    let shares: Column = [
      0.8433014548697498, 0.7290589742851191, nil, 0.9817574180396261, 0.990794745212348, 0.9773002978437977,
    ]
    let own: Column = [200, 0, nil, 9, 15, 6.25]
    let larger = 1000 * 64.0 / 3950
    let wanted = Column(zip(shares.values, own.values).map { larger + $0 * ($1 - larger) })
    #expect(difference(found.values("v") ?? [], wanted) < 1e-12)
    guard case .shrunk(let ownShares, let largerRates)? = found.values?.smallNumbers[0].first else {
      Issue.record("nothing is listed")
      return
    }
    #expect(difference(ownShares, shares) < 1e-12 && difference(largerRates[0] ?? 0, larger) < 1e-12)
  }

  @Test("the larger area may be a group; a total keeps its own rate and draws nobody")
  func groups() {
    let csv = "area,year,region,n,pop\nA,2025,N,2,100\nB,2025,S,4,100\nT,2025,N,90,100\n"
    let script = { (formula: String) in
      assessed(
        source("data", "groups = { region = \"region\" },")
          + indicator("v", formula: formula) + "method { totals = { \"T\" } }", ["data.csv": csv])
    }
    // A and B are alone in their regions.
    #expect(script("shrunk(100, input.n, input.pop, \"region\")").values("v") == [2, 4, 90])
    let unknown = script("shrunk(100, input.n, input.pop, \"regoin\")")
    #expect(unknown.codes == [.unknownGroup])
    #expect(unknown.log.diagnostics.first?.label == "did you mean \"region\"?")
    // The variance between A and B is less than chance gives: both have the rate of all.
    let all = script("shrunk(100, input.n, input.pop)").values("v") ?? []
    #expect(difference(all, [3, 3, 90]) < 1e-12)
  }

  @Test("a city alone has no rate to be drawn to, and is told so")
  func alone() {
    let found = run("shrunk(1000, input.n, input.pop)", "area,year,n,pop\nA,2025,3,1000\n")
    #expect(found.codes == [.tooFewAreas])
    #expect(found.values("v") == [3])
  }

  @Test("what rests on fewer than the least count is taken out, for that reason")
  func suppressed() {
    let csv = "area,year,n,pop\nA,2025,4,1000\nB,2025,5,1000\nC,2025,,1000\n"
    let count = run("suppress(input.n, 5)", csv)
    #expect(count.values("v") == [nil, 5, nil] && count.values?.suppressed == [[0: 5]])
    let rate = run("suppress(per(1000, input.n, input.pop), input.n, 5)", csv)
    #expect(rate.values("v") == [nil, 5, nil] && rate.values?.suppressed == [[0: 5]])
    #expect(rate.codes == [])
    #expect(
      rate.assessment.indicators[0].formula
        == .expression(
          .suppressed(
            .binary(.divide, .binary(.multiply, .constant(1000), .input("n")), .input("pop")),
            count: .input("n"),
            under: 5)))
  }

  @Test("a suppressed part that the formula does without is no loss, and one looked back at is")
  func nested() {
    let csv = "area,year,n\nA,2024,3\nA,2025,9\n"
    let kept = run("first_of(suppress(input.n, 5), 0)", csv)
    #expect(kept.values("v") == [0, 9] && kept.values?.suppressed == [[:]])
    let before = run("input.n - lag(suppress(input.n, 5))", csv)
    #expect(before.values("v") == [nil, nil] && before.values?.suppressed == [[1: 5]])
  }

  @Test("in a function, suppress works on plain numbers; what looks at other rows says so")
  func plain() {
    let csv = "area,year,n\nA,2025,3\nB,2025,9\n"
    #expect(run("function(x) return suppress(x.n, 5) end", csv).values("v") == [nil, 9])
    let found = run("function(x) return pooled(1000, x.n, x.n, 3) end", csv)
    #expect(found.messages.first?.contains("pooled looks at other periods") == true)
  }

  @Test(
    "what does not fit between the brackets is told",
    arguments: [
      ("pooled(input.n, 3)", "write it like this: pooled("),
      ("pooled(input.n, input.n, input.pop, 3)", "a rate is stated per a plain number above 0"),
      ("shrunk(1000, input.n, input.pop, 3)", "the larger area is a group of a source, in quotes"),
      ("suppress(input.n, input.pop)", "the least count that is shown is a plain number above 0"),
    ])
  func slips(formula: String, message: String) {
    #expect(run(formula, years).messages.first?.contains(message) == true)
  }

  @Test("a Wilson interval is that of the answers, less precise where the design of the survey is")
  func wilson() throws {
    // 40 of 100: the score interval at 95 % is 30.94 to 49.80 (Wilson 1927, as in any statistics package).
    let csv = "area,year,n,pop\nA,2025,40,100\nB,2025,,100\nC,2025,0,60\n"
    let found = run("share(input.n, input.pop)", csv, "interval = wilson(),")
    let interval = try #require(found.values?.intervals[0])
    #expect(rounded(interval.lower, decimals: 2) == [30.94, nil, 0])
    #expect(rounded(interval.upper, decimals: 2) == [49.80, nil, 6.02])
    let clustered = run(
      "share(input.n, input.pop)", csv, "interval = wilson { level = 0.95, design_effect = 4 },")
    let wider = try #require(clustered.values?.intervals[0])
    let quarter = wilsonInterval(counts: [10], bases: [25])
    #expect(difference(wider.lower[0] ?? 0, 100 * (quarter.lower[0] ?? 0)) < 1e-12)
  }

  @Test("a rate of events has the exact Poisson interval while they are few, also over several years")
  func poisson() throws {
    // Garwood: 3 events, 0.6187 to 8.7673.
    let found = run(
      "per(1000, input.n, input.pop)", "area,year,n,pop\nA,2025,3,1000\n", "interval = poisson(),")
    let interval = try #require(found.values?.intervals[0])
    #expect(
      rounded(interval.lower, decimals: 4) == [0.6187] && rounded(interval.upper, decimals: 4) == [8.7673])
    let pooled = run(
      "suppress(pooled(1000, input.n, input.pop, 3), input.n, 1)", years,
      "interval = poisson { level = 0.9 },")
    let bounds = try #require(pooled.values?.intervals[0])
    let eight = countInterval([8], level: 0.9)
    // A 2025: eight events among 4,000.
    #expect(difference(bounds.lower[3] ?? 0, (eight.lower[0] ?? 0) / 4) < 1e-12)
    // A 2023 is suppressed and shows no interval either.
    #expect(bounds.lower[1] == nil && pooled.values?.suppressed == [[1: 1]])
  }

  @Test("a rule gets count and base, and its ends are scaled like the value")
  func ownInterval() throws {
    let csv = "area,year,n,pop\nA,2025,40,100\nB,2025,,100\nC,2025,0,60\n"
    // The plain normal interval of a share, with none for a count of 0: 40 of 100 lies from 30.40 to 49.60.
    let rule = """
      rule.interval("normal", function(count, base)
        if count == 0 then return nil end
        local share = count / base
        local half = 1.959963984540054 * (share * (1 - share) / base) ^ 0.5
        return { share - half, share + half }
      end)
      """
    let found = run("share(input.n, input.pop)", csv, "interval = \(rule),")
    #expect(found.codes == [])
    let interval = try #require(found.values?.intervals[0])
    #expect(rounded(interval.lower, decimals: 2) == [30.40, nil, nil])
    #expect(rounded(interval.upper, decimals: 2) == [49.60, nil, nil])
  }

  @Test(
    "a rule that gives no two ends in order is told where it is",
    arguments: [
      ("return count", "gave a number"), ("return { 1 }", "gave a table"),
      ("return { 2, 1 }", "gave the ends 2 and 1 for A"), ("return { 0, 1 / 0 }", "gave a table"),
      ("error(\"no\")", "no"),
    ])
  func badInterval(body: String, message: String) {
    let found = run(
      "share(input.n, input.pop)", "area,year,n,pop\nA,2025,3,10\n",
      "interval = rule.interval(\"own\", function(count, base) \(body) end),")
    #expect(found.messages.count == 1 && found.messages[0].contains(message), "\(found.messages)")
    #expect(found.values?.intervals[0] == nil)
  }

  @Test("an interval needs a formula that is a rate, and a level between 0 and 1")
  func noRate() {
    let csv = "area,year,n,pop\nA,2025,3,10\n"
    let found = run("input.n", csv, "interval = wilson(),")
    #expect(found.codes == [.wrongType])
    #expect(run("share(input.n, input.pop)", csv, "interval = wilson(95),").codes == [.outOfRange])
    #expect(run("share(input.n, input.pop)", csv, "interval = mean(),").codes == [.unknownMethod])
    #expect(
      run("share(input.n, input.pop)", csv, "interval = wilson { design_effect = 0 },").codes == [.outOfRange]
    )
  }
}
