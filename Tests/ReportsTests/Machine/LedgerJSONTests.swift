import Assessing
import Diagnostics
import Foundation
import Pipeline
import Testing

@testable import Reports

/// Four districts: one is left out, one has no fear and gets it from a regression, one rests on few answers.
private let script =
  areas()
  + indicator("day", formula: "input.day")
  + indicator("fear", better: "lower", "impute = regression { on = { \"day\" } }, normalise = as_is(),")
  + indicator("far", "treat = winsorise { points = 1 }, normalise = as_is(),")
  + indicator(
    "safe", formula: "suppress(share(input.safe, input.asked), input.asked, 50)",
    "interval = wilson(), normalise = as_is(),")
  + indicator("rate", formula: "shrunk(100, input.n, input.asked)")
  + indicator("pool", formula: "pooled(100, input.n, input.asked, 3)")
  + "screen { available = 0.5, keep = { \"A\" } }\n"

private let csv =
  "area,day,fear,far,safe,asked,n\n"
  + (1...9).map { "A\($0 == 1 ? "" : String($0)),\($0),\($0 * $0),\($0),40,100,\($0)\n" }.joined()
  + "Z,10,,1000,9,20,2\nOut,3,,,,,\n"

@Suite("The ledgers of the steps, for programs")
struct LedgerJSONTests {
  private func object() throws -> [String: NSObject] {
    let run = assessed(script, ["data.csv": csv])
    let results = try #require(run.results, "\(run.messages)")
    let bytes = results.json(tool: "assess", diagnostics: [])
    return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: NSObject])
  }

  private func indicator(_ id: String) throws -> [String: NSObject] {
    let all = try #require(try object()["indicators"] as? [[String: NSObject]])
    return try #require(all.first { $0["id"] as? String == id })
  }

  @Test("a fill tells its method and its standard error")
  func fills() throws {
    let fills = try #require(try indicator("fear")["fills"] as? [[String: NSObject]])
    #expect(fills.count == 1 && fills[0]["method"] as? String == "regression on day")
    #expect((fills[0]["standard_error"] as? Double ?? 0) > 0)
    #expect(fills[0]["taken_from_row"] is NSNull)
  }

  @Test("a treatment tells skewness and kurtosis of every step, the points, and what became of it")
  func treatments() throws {
    let checks = try #require(try indicator("far")["treatment_checks"] as? [[String: NSObject]])
    #expect(checks.count == 1 && checks[0]["outcome"] as? String == "accepted")
    #expect(checks[0]["pulled_in_rows"] as? [Int] == [9])
    let steps = try #require(checks[0]["steps"] as? [[String: NSObject]])
    #expect(steps.map { $0["step"] as? String } == ["before", "winsorise"])
    #expect(steps.map { $0["passes"] as? Bool } == [false, true])
    #expect((steps[0]["skewness"] as? Double ?? 0) > 2)
  }

  @Test("screening tells the shares of all areas, and who is left out by which")
  func screening() throws {
    let screening = try #require(try object()["screening"] as? [String: NSObject])
    #expect(screening["available"] as? Double == 0.5 && screening["keep"] as? [String] == ["A"])
    let leftOut = try #require(screening["left_out"] as? [[String: NSObject]])
    #expect(leftOut.map { $0["row"] as? Int } == [10])
    #expect(leftOut.first?["reasons"] as? [String] == ["available"])
    #expect((screening["available_shares"] as? [Double])?[10] == 1.0 / 6)
  }

  @Test("small numbers tell their intervals, what is suppressed, and how rates were made")
  func smallNumbers() throws {
    let safe = try indicator("safe")
    let interval = try #require(safe["interval"] as? [String: NSObject])
    #expect(interval["method"] as? String == "wilson" && interval["level"] as? Double == 0.95)
    #expect((interval["lower"] as? [NSObject])?[9] is NSNull)
    let suppressed = try #require(safe["suppressed"] as? [[String: NSObject]])
    #expect(
      suppressed.map { $0["row"] as? Int } == [9] && suppressed.map { $0["fewer_than"] as? Int } == [50])
    let shrunk = try #require(try indicator("rate")["small_numbers"] as? [[String: NSObject]])
    #expect(shrunk.map { $0["function"] as? String } == ["shrunk"])
    #expect((shrunk.first?["own_shares"] as? [NSObject])?.count == 11)
    let pooled = try #require(try indicator("pool")["small_numbers"] as? [[String: NSObject]])
    #expect((pooled.first?["periods"] as? [Int])?.first == 1)
  }
}
