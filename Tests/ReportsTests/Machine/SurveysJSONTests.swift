import Assessing
import Foundation
import Reports
import Testing

@Suite("Surveys, for programs")
struct SurveysJSONTests {
  private let script = """
    city "Northport" { }
    survey "asked" {
      file = "answers.csv", area = "district", year = 2025, weight = "w", no_answer = "?", least_base = 2,
      questions = { night = { column = "Q4", positive = "safe", other = "unsafe" } },
      groups = { women = { column = "sex", is = "f" } },
    }
    method { totals = { "Northport" } }

    """ + indicator("night", formula: "share(input.night_positive, input.night_valid)")
    + indicator("women", formula: "input.night_base_women")

  private let csv =
    "district,sex,w,Q4\nHill,f,1,safe\nHill,m,3,unsafe\nMills,m,2,?\nMills,f,2,safe\n,m,4,safe\n"

  @Test("who was asked, what was left out, and what the answers are worth, along the rows")
  func ledger() throws {
    let results = try #require(assessed(script, ["answers.csv": csv]).results)
    let bytes = results.json(tool: "assess", diagnostics: [])
    let found = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: NSObject])
    #expect((found["rows"] as? [String: [String]])?["area"] == ["Northport", "Hill", "Mills"])
    let survey = try #require((found["surveys"] as? [[String: NSObject]])?.first)
    #expect(survey["survey"] as? String == "asked" && survey["file"] as? String == "answers.csv")
    #expect(survey["rows"] as? Int == 5 && survey["rows_without_area"] as? Int == 1)
    #expect(survey["sum_of_weights"] as? Double == 12)
    // 12² / (1 + 9 + 4 + 4 + 16)
    #expect(((survey["effective_rows"] as? Double ?? 0) - 144.0 / 34).magnitude < 1e-12)
    #expect(survey["intervals_by"] as? String == "weights" && survey["adds_up_to"] as? String == "Northport")
    let questions = try #require(survey["questions"] as? [[String: NSObject]])
    #expect(questions.map { $0["group"] as? String } == [nil, "women"])
    #expect(questions[0]["answers"] as? [Int] == [4, 2, 1])
    #expect(questions[0]["no_answers"] as? [Int] == [1, 0, 1])
    #expect(questions[0]["positive"] as? [Double] == [7, 1, 2])
    #expect(questions[0]["valid"] as? [Double] == [10, 4, 2])
    #expect(questions[0]["sum_of_squared_weights"] as? [Double] == [30, 10, 4])
    #expect((questions[0]["effective_answers"] as? [Double])?[1] == 1.6)
    #expect(questions[0]["low_base_rows"] as? [Int] == [2])
    #expect(questions[1]["valid"] as? [Double] == [3, 1, 2])
  }
}
