import Diagnostics
import Model
import Testing

@Suite("The page of a topic's questions")
struct QuestionPageTests {
  private let page = QuestionPage(
    """
    # Scope

    ## areas

    Which areas
    are assessed?

    It shows where to act.

        any of
        - city: the city as a whole
        - districts: each district: one by one

    ## sources

    From where is {subject}?

        words
        for each component
        asked if areas is districts or city

    ## available

    Can {subject} be had?

        one of
        - yes: it can
        - no: it cannot
        for each indicator
        within extent
        asked if sources is not none
    """)

  @Test("a question has its words, its answers and its conditions")
  func parts() {
    let questions = page.questions.map(\.question)
    #expect(questions.map(\.id) == ["areas", "sources", "available"])
    #expect(questions.map(\.topic) == ["Scope", "Scope", "Scope"])
    #expect(questions[0].text == "Which areas are assessed?")
    #expect(questions[0].explanation == "It shows where to act.")
    #expect(
      questions[0].answer
        == .any([
          .init(id: "city", words: "the city as a whole"),
          .init(id: "districts", words: "each district: one by one"),
        ]))
    #expect(
      questions[1].conditions == [
        .init(question: "areas", answers: ["districts", "city"], isExcluded: false)
      ])
    #expect(questions[2].conditions == [.init(question: "sources", answers: ["none"], isExcluded: true)])
    #expect(questions[2].extent == "extent")
    #expect(page.questions.map(\.repetition) == [.once, .eachComponent, .eachIndicator])
  }

  @Test("a question is asked of each component and indicator, and bears on its own")
  func repeated() throws {
    let indicator = Indicator(
      id: "robbery", title: "Robbery", definition: "Robberies", component: "urban_security", theme: nil,
      unit: "1",
      direction: .lower, formula: .expression(.input("x")), place: Span(file: "", line: 1))
    let questionnaire = Questionnaire([page], of: Catalogue(indicators: [indicator], inputs: []))
    #expect(questionnaire.questions.count == 1 + 6 + 1)
    let asked = try #require(questionnaire.question("available.robbery"))
    #expect(asked.text == "Can Robbery be had?")
    #expect(asked.explanation == "Robberies")
    #expect(
      questionnaire.positions(of: "sources", bearingOn: asked.subject).map { questionnaire.questions[$0].id }
        == ["sources.urban_security"])
    #expect(questionnaire.positions(of: "available", bearingOn: .component("urban_security")) == [7])
    #expect(questionnaire.positions(of: "available", bearingOn: .component("quality_of_life")) == [])
    #expect(questionnaire.positions(of: "sources", bearingOn: nil).count == 6)
  }
}
