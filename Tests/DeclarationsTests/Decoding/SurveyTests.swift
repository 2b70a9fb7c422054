import Assessing
import Diagnostics
import Model
import Testing

@Suite("Survey blocks")
struct SurveyTests {
  private func read(_ question: String, _ fields: String = "") -> Assessed {
    declared(
      "survey \"s\" { file = \"s.csv\", questions = { q = \(question) }, \(fields) }\n"
        + indicator("v", formula: "share(input.q_positive, input.q_valid)"))
  }

  private let plain = "{ column = \"Q\", positive = \"yes\", other = { \"no\", 2 } }"

  @Test(
    "a question has its lists, a survey's silent answers unless the question uses them, and 50 as least base")
  func lists() throws {
    let run = read(
      "{ column = \"Q\", positive = \" yes \", other = { \"no\", 2 }, no_answer = { \"?\" } }",
      "no_answer = { \"no\", \"dk\" }, groups = { [\"65plus\"] = { column = \"A\", is = { 3, 4 } } },")
    #expect(run.codes == [])
    let survey = try #require(run.assessment.sources.first?.survey)
    let question = try #require(survey.questions.first)
    #expect(question.kind == .counted(positive: [.text("yes")], other: [.text("no"), .number(2)]))
    #expect(question.noAnswer == [.text("?"), .text("dk")])
    #expect(survey.leastBase == 50)
    #expect(survey.groups.first?.members == [.number(3), .number(4)])
    #expect(
      survey.inputNames == [
        "q_positive", "q_valid", "q_base", "q_positive_65plus", "q_valid_65plus", "q_base_65plus",
      ])
    let any = read("{ column = \"Q\", positive = 1, other = \"any\" }").assessment.sources.first?.survey
    #expect(any?.questions.first?.kind == .counted(positive: [.number(1)], other: nil))
  }

  @Test(
    "what a question cannot be",
    arguments: [
      ("{ column = \"Q\" }", DiagnosticCode.missingField),
      ("{ column = \"Q\", positive = \"yes\" }", .missingField),
      ("{ positive = \"yes\", other = \"any\" }", .missingField),
      ("{ column = \"Q\", positive = \"yes\", other = { \"no\", \"yes\" } }", .answerListedTwice),
      ("{ column = \"Q\", positive = \"yes\", scale = { 0, 10 } }", .outOfRange),
      ("{ column = \"Q\", scale = { 10, 0 } }", .outOfRange),
      ("{ column = \"Q\", positive = true, other = \"any\" }", .wrongType),
      ("{ column = \"Q\", positiv = \"yes\", other = \"any\" }", .unknownField),
      ("\"Q\"", .wrongType),
    ])
  func wrong(question: String, code: DiagnosticCode) {
    #expect(read(question).codes.first == code)
  }

  @Test(
    "what a survey cannot have",
    arguments: [
      ("least_base = -1,", DiagnosticCode.outOfRange), ("columns = { a = \"A\" },", .unknownField),
      ("groups = { women = \"Sex\" },", .wrongType),
      ("groups = { Women = { column = \"S\", is = 1 } },", .badID),
      ("groups = { women = { column = \"S\" } },", .missingField),
    ])
  func wrongFields(fields: String, code: DiagnosticCode) {
    #expect(read(plain, fields).codes == [code])
  }

  @Test("a loop that makes questions without end is told once")
  func tooMany() {
    let run = declared(
      """
      local questions, groups = {}, {}
      for n = 1, 200 do questions["q" .. n] = { column = "Q", positive = 1, other = 2 } end
      for n = 1, 10 do groups["g" .. n] = { column = "G", is = n } end
      local asked = survey "s" { file = "s.csv", questions = questions, groups = groups }

      """ + indicator("v", formula: "asked.q1_positive_g1"))
    #expect(run.messages == ["the list of questions times groups has 2200 items, but takes at most 2000"])
  }
}
