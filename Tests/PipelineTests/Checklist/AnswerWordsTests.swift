import Pipeline
import Testing

@testable import Model

@Suite("What a text answers")
struct AnswerWordsTests {
  private func question(_ answer: Question.Answer) -> Question {
    Question(id: "q", name: "q", topic: "", text: "", explanation: "", answer: answer, conditions: [])
  }

  private let choices = ["held", "at_cost", "none"].map { Question.Choice(id: $0, words: "") }

  @Test("one choice, by its id in any capitals, or by its number where that is allowed")
  func one() {
    let question = question(.one(choices))
    #expect(question.values(of: "At cost") == ["at_cost"])
    #expect(question.values(of: "2") == nil)
    #expect(question.values(of: "2", byNumber: true) == ["at_cost"])
    #expect(question.values(of: "4", byNumber: true) == nil)
    #expect(question.values(of: "0", byNumber: true) == nil)
    #expect(question.values(of: "held, at_cost") == nil)
    #expect(question.values(of: "hold") == nil)
  }

  @Test("several choices, in the order of the list; none stands alone")
  func any() {
    let question = question(.any(choices))
    #expect(question.values(of: "at_cost; HELD") == ["held", "at_cost"])
    #expect(question.values(of: "held | held,\nat cost") == ["held", "at_cost"])
    #expect(question.values(of: "none") == ["none"])
    #expect(question.values(of: "none, held") == nil)
    #expect(question.values(of: "held, hold") == nil)
    #expect(question.values(of: ",") == nil)
  }

  @Test("a number with marks before three digits")
  func number() {
    let question = question(.number)
    for text in ["212000", "212 000", "212.000", "212,000", "212'000", "212\u{A0}000"] {
      #expect(question.values(of: text) == ["212000"], "\(text)")
    }
    #expect(question.values(of: "1.212.000") == ["1212000"])
    for text in ["212.5", "21 20", "-3", "many", "1e6", "99999999999999999999", "2120 000"] {
      #expect(question.values(of: text) == nil, "\(text)")
    }
  }

  @Test("years one by one or as a stretch")
  func years() {
    let question = question(.years)
    #expect(question.values(of: "2025") == ["2025"])
    #expect(question.values(of: "2025, 2023; 2025") == ["2023", "2025"])
    #expect(question.values(of: "2023 – 2025, 2019") == ["2019", "2023", "2024", "2025"])
    for text in ["2025-2023", "25", "2023-", "20231", "next", "2023-2024-2025", "1900-9999999"] {
      #expect(question.values(of: text) == nil, "\(text)")
    }
  }
}
