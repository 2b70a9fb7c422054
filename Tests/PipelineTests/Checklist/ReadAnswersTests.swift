import Diagnostics
import Model
import Pipeline
import Reports
import Tables
import Testing

@Suite("A checklist that was filled in")
struct ReadAnswersTests {
  private let questionnaire = Questionnaire(
    [
      QuestionPage(
        """
        # Scope

        ## why

        Why?

            words

        ## areas

        Which areas?

            one of
            - city: the city
            - both: both

        ## years

        Which years?

            years
        """)
    ], of: Catalogue(indicators: [], inputs: []))

  private func read(_ bytes: [UInt8]) throws -> (answers: Answers?, log: DiagnosticLog) {
    var log = DiagnosticLog()
    let table = try #require(Table.read(csv: Bytes(bytes), name: "c.csv", log: &log))
    return (readAnswers(table, questionnaire, log: &log), log)
  }

  private func read(_ text: String) throws -> (answers: Answers?, log: DiagnosticLog) {
    try read(Array(text.utf8))
  }

  @Test("semicolons, a byte-order mark, columns in another order and blank rows are no matter")
  func office() throws {
    let found = try read(
      "\u{FEFF}Date;Author;Answer;Choices;ID\r\n28.11.2026;Ada;\"One; two\";;why\r\n;;;;\r\n;;;;areas\r\n"
        + "2026-11-28;Ben;2023;;years\r\n")
    #expect(found.log.diagnostics == [])
    let answers = try #require(found.answers)
    #expect(answers.entries.keys.sorted() == ["why", "years"])
    #expect(answers.entries["why"]?.values == ["One; two"])
    #expect(answers.entries["why"]?.date == CalendarDate(year: 2026, month: 11, day: 28))
    #expect(answers.entries["years"]?.author == "Ben")
  }

  @Test("every mistake is told at once, each with its cell")
  func mistakes() throws {
    let found = try read(
      """
      id,answer,date
      wyh,x,
      areas,boht,2026-02-30
      years,2023,
      years,2024,
      ,orphan,
      """)
    #expect(
      found.log.diagnostics.map(\.code) == [
        .unknownQuestion, .badAnswer, .badDate, .duplicateRow, .missingKey,
      ])
    #expect(
      found.log.diagnostics.map(\.place) == [
        .cell(file: "c.csv", row: 2, column: "id"), .cell(file: "c.csv", row: 3, column: "answer"),
        .cell(file: "c.csv", row: 3, column: "date"), .cell(file: "c.csv", row: 5, column: "id"),
        .cell(file: "c.csv", row: 6, column: "id"),
      ])
    #expect(found.log.diagnostics[0].label == "did you mean why?")
    #expect(found.log.diagnostics[1].label == "did you mean both?")
    #expect(found.log.diagnostics[1].help == ["write city | both"])
  }

  @Test("a column that it cannot do without is named")
  func columns() throws {
    let found = try read("question,answers\nwhy,x\n")
    #expect(found.answers == nil)
    #expect(found.log.diagnostics.map(\.code) == [.missingColumn, .missingColumn])
  }

  @Test(
    "what is written is read back, with remarks, columns of the city's own and texts that look like formulas")
  func roundTrip() throws {
    let answers = Answers(
      entries: [
        "why": .init(
          values: ["=SUM(1), \"quoted\""], comment: "a, b", date: CalendarDate(year: 2026, month: 1, day: 2),
          author: "Ada", others: ["x"]),
        "years": .init(values: ["2023", "2025"], others: [""]),
        "areas": .init(comment: "to be asked", others: [""]),
      ], listed: Set(questionnaire.questions.map(\.id)), otherColumns: ["our number"])
    let sheet = checklistSheet(questionnaire, answers, extent: .core)
    let found = try read(sheet)
    #expect(found.log.diagnostics == [])
    #expect(found.answers == answers)
    #expect(try checklistSheet(questionnaire, #require(found.answers), extent: .core) == sheet)
  }
}
