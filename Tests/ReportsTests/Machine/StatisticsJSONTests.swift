import Analysis
import Assessing
import Diagnostics
import Foundation
import Pipeline
import Testing

@testable import Reports

private typealias Object = [String: NSObject]

/// Two indicators of a theme over three areas, a gap, and two years of A.
private func json(area: String? = "A", workers: Int = 1) throws -> Data {
  let results = try #require(
    assessed(
      source() + indicator("x", "theme = \"violence\", normalise = as_is(),")
        + indicator("y", "theme = \"violence\", normalise = as_is(),") + indicator("none")
        + "method { minimum_coverage = 0, totals = { \"T\" } }",
      ["data.csv": "area,year,x,y\nA,2024,0,2\nA,2025,1,4\nB,2025,2,5\nC,2025,3,3\nT,2025,9,\n"]
    ).results)
  var log = DiagnosticLog()
  let selection = try #require(Selection(results, area: area, period: "2025", log: &log))
  let statistics = Statistics(results, selection, .init(), workers: workers)
  return Data(statistics.json(of: results, tool: "assess", diagnostics: [], workers: workers))
}

private func object(_ data: Data) throws -> Object {
  try #require(try JSONSerialization.jsonObject(with: data) as? Object)
}

@Suite("Statistics for programs")
struct StatisticsJSONTests {
  @Test("format, version, areas and limits are named")
  func head() throws {
    let found = try object(json())
    #expect(found["format"] as? String == "assess.statistics" && found["version"] as? Int == 1)
    #expect(found["areas"] as? [String] == ["A", "B", "C"])
    #expect(found["totals_left_out"] as? [String] == ["T"])
    #expect(found["stage"] as? String == "values" && found["relations_stage"] as? String == "scores")
    #expect((found["limits"] as? Object)?["redundant"] as? Double == 0.9)
  }

  @Test("spread is in full precision and null where there is none")
  func spread() throws {
    let lines = try #require(try object(json())["indicators"] as? [Object])
    #expect(lines.map { $0["id"] as? String } == ["x", "y", "none"])
    #expect(lines[0]["median"] as? Double == 2 && lines[0]["upper_quartile"] as? Double == 2.5)
    #expect(lines[0]["sd"] as? Double == 1 && lines[0]["kurtosis"] is NSNull)
    #expect(lines[2]["mean"] is NSNull && lines[2]["available"] as? Int == 0)
    #expect(lines[2]["flags"] as? [String] == ["few_values", "many_zeros", "few_different"])
  }

  @Test("the matrix is square and symmetric, with a name for each row")
  func matrix() throws {
    let table = try #require(try object(json())["correlations"] as? Object)
    let items = try #require(table["items"] as? [Object])
    #expect(items.map { $0["id"] as? String }.prefix(3) == ["x", "y", "none"])
    #expect(items.last?["level"] as? String == "index")
    for name in ["coefficients", "p_values", "areas"] {
      let rows = try #require(table[name] as? [[NSObject]])
      #expect(rows.count == items.count && rows.allSatisfy { $0.count == items.count })
      for i in rows.indices { for j in rows.indices { #expect(rows[i][j] == rows[j][i]) } }
    }
    // x is 1, 2, 3 and y 4, 5, 3: a covariance of -1/2.
    #expect((table["coefficients"] as? [[NSObject]])?[0][1] as? Double == -0.5)
  }

  @Test("what is not there has its reason beside it")
  func absences() throws {
    let structures = try #require(try object(json())["inner_structures"] as? [Object])
    let theme = try #require(structures.first { ($0["whole"] as? Object)?["id"] as? String == "violence" })
    // Variances 1 and 1, covariance -1/2: 2 · (1 - 2 / 1).
    #expect(theme["alpha"] as? Double == -2)
    #expect((theme["vif"] as? [Double])?.count == 2)
    let whole = try #require(
      structures.first { ($0["whole"] as? Object)?["id"] as? String == "urban_security" })
    #expect((whole["left_out"] as? [Object])?.first?["id"] as? String == "none")
    #expect(whole["alpha"] is NSNull)
    #expect((whole["alpha_absence"] as? Object)?["reason"] as? String == "few_parts")
  }

  @Test("a trend without growth says why")
  func trends() throws {
    let trends = try #require(try object(json())["trends"] as? [Object])
    #expect(trends[0]["compound_growth"] is NSNull)
    #expect(trends[0]["compound_growth_absence"] as? String == "starts_at_zero")
    #expect(trends[0]["slope"] as? Double == 1 && trends[1]["compound_growth"] as? Double == 1)
    #expect(try object(json(area: nil))["trends"] is NSNull)
  }

  @Test("a city alone has every key, empty or null where other areas are needed")
  func alone() throws {
    let results = try #require(
      assessed(source() + indicator("x"), ["data.csv": "area,year,x\nA,2024,1\nA,2025,2\n"]).results)
    var log = DiagnosticLog()
    let selection = try #require(Selection(results, area: nil, period: nil, log: &log))
    let statistics = Statistics(results, selection, .init(), workers: 1)
    let found = try object(Data(statistics.json(of: results, tool: "assess", diagnostics: [], workers: 1)))
    #expect(found["correlations"] is NSNull && found["strengths"] is NSNull)
    #expect((found["pairs"] as? [NSObject])?.isEmpty == true)
    #expect((found["trends"] as? [Object])?.count == 1)
    #expect(Set(found.keys) == Set(try object(json()).keys))
  }

  @Test("the same run gives the same bytes, with one worker or two")
  func stable() throws { #expect(try json(workers: 1) == json(workers: 2)) }
}
