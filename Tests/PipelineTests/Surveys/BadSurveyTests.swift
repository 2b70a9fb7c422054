import Assessing
import Diagnostics
import Testing

@testable import Pipeline

@Suite("Surveys with something wrong")
struct BadSurveyTests {
  private func problems(_ script: String, _ csv: String) -> [Diagnostic] {
    Asked.run(script + Asked.share(), csv).log.diagnostics
  }

  private func row(_ diagnostic: Diagnostic?) -> Int? {
    if case .cell(_, let row, _)? = diagnostic?.place { row } else { nil }
  }

  @Test("weights below 0, missing and in words, each with its rows, and everything else at once")
  func allAtOnce() {
    let csv = """
      nr,district,weight,Q4
      1,Hill,-1,safe
      2,Hill,,safe
      3,,1,saef
      1,Hill,many,unsafe
      5,Hill,-2.5,don’t know
      6,Hill,NA,safe

      """
    let found = problems(Asked.survey("id = \"nr\","), csv)
    #expect(
      found.map(\.code) == [
        .surveyWeight, .surveyWeight, .surveyWeight, .duplicateRespondent, .respondentWithoutArea,
        .unexpectedAnswer, .unexpectedAnswer,
      ])
    #expect(
      found.map(\.message).prefix(4) == [
        "the weight \"many\" is not a number", "the weight -1 is negative", "the respondent has no weight",
        "the respondent \"1\" stands in rows 2 and 5",
      ])
    #expect(found.prefix(4).map { row($0) } == [5, 2, 3, 5])
    #expect(found[1].notes == ["the same in rows 2 and 6"])
    #expect(found[2].notes == ["the same in rows 3 and 7"])
    #expect(found[5].help.first?.contains("did you mean \"safe\"?") == true)
    #expect(found[6].help.first?.contains("did you mean \"don't know\"?") == true)
  }

  @Test("the same person may be asked in two years; a stratum and a cluster may not be missing")
  func again() {
    let csv =
      "nr,district,y,weight,Q4,part,class\n1,Hill,2024,1,safe,a,1\n1,Hill,2025,1,safe,,2\n"
      + "2,Hill,2025,1,unsafe,,\n"
    let script = Asked.survey("id = \"nr\", period = \"y\", strata = \"part\", cluster = \"class\",")
      .replacing("year = 2025, ", with: "")
    let found = problems(script, csv)
    #expect(found.map(\.message) == ["the row has no stratum", "the row has no cluster"])
    #expect(found.map { row($0) } == [3, 4])
    #expect(found.first?.notes == ["more rows of this file without one: 1"])
    let twice = problems(script, csv.replacing("2,Hill", with: "1,Hill")).first
    #expect(twice?.message == "the respondent \"1\" stands in rows 3 and 4")
  }

  @Test("weights that are all 0 count nobody")
  func allZero() {
    #expect(problems(Asked.survey(), "district,weight,Q4\nHill,0,safe\n").map(\.code) == [.surveyWeight])
  }

  @Test("every column that the file lacks is told with the nearest, and nothing is said twice")
  func columns() {
    let fields = """
      id = "number", strata = "part", cluster = "class", groups = { women = { column = "Sex", is = "f" } },
      """
    let found = problems(Asked.survey(fields), "nr,distrikt,wheight,Q3,sex\n1,Hill,1,safe,f\n")
    #expect(found.map(\.code) == [DiagnosticCode](repeating: .unknownColumn, count: 7))
    #expect(
      found.compactMap(\.label).sorted() == [
        "the nearest is \"distrikt\"", "the nearest is \"sex\"", "the nearest is \"wheight\"",
      ])
  }

  @Test("five unexpected answers are shown, the others counted")
  func manyAnswers() {
    let csv = "district,weight,Q4\n" + (0..<9).map { "Hill,1,answer \($0)\n" }.joined() + "Hill,1,answer 0\n"
    let found = problems(Asked.survey(), csv)
    #expect(found.map(\.code) == [DiagnosticCode](repeating: .unexpectedAnswer, count: 5))
    #expect(found[0].notes == ["rows with this answer: 2"])
    #expect(found[4].notes == ["other answers to this question that are in no list: 4"])
  }

  @Test("an answer beyond a scale is told")
  func beyondScale() {
    let script =
      Asked.survey(questions: "mark = { column = \"Q5\", scale = { 1, 9 } },")
      + indicator("mark", formula: "input.mark_points / input.mark_valid")
    let found = Asked.run(script)
    #expect(found.messages == ["the answer \"10\" is in no list of question \"mark\""])
  }

  @Test("a group of nobody is told with what the column has")
  func nobody() {
    let found = problems(
      Asked.survey("groups = { women = { column = \"sex\", is = \"femal\" } },"), Asked.answers)
    #expect(found.map(\.code) == [.groupWithoutRespondents])
    #expect(found[0].label == "did you mean is = \"female\"?")
  }

  @Test(
    "an interval needs the plain share of one question",
    arguments: [
      ("share(input.night_positive + input.night_valid, input.night_valid)", "wilson()"),
      ("share(input.night_positive, input.night_valid + 1)", "wilson()"),
      ("share(input.night_positive, input.night_base)", "wilson()"),
      ("share(input.night_positive, input.night_valid)", "poisson()"),
    ])
  func interval(formula: String, interval: String) {
    let run = Asked.run(
      Asked.survey()
        + indicator("v", formula: formula, "interval = \(interval), normalise = as_is(),"))
    #expect(run.codes.first == .wrongType)
    #expect(run.log.errors.count == 1)
  }

  @Test("a formula may ask only for what the survey gives, and no two may give the same")
  func names() {
    let script = "local asked = " + Asked.survey() + indicator("v", formula: "asked.night_positve")
    let found = Asked.run(script).log.diagnostics
    #expect(found.map(\.code) == [.unknownColumn])
    #expect(found[0].label == "did you mean \"night_positive\"?")
    let file = source("data", "columns = { night_valid = \"n\" },")
    #expect(declared(file + Asked.survey() + Asked.share()).codes == [.duplicateInput])
    #expect(declared(source("asked") + Asked.survey() + Asked.share()).codes == [.duplicateID])
    #expect(
      Asked.run(Asked.survey() + indicator("v", formula: "input.night_valdi")).codes.first == .unknownInput)
  }
}
