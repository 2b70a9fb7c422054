import Assessing
import Diagnostics
import Kernels
import Model
import References
import Testing

@testable import Pipeline

/// A survey of seven people in two districts.
enum Asked {
  static let night = """
    night = { column = "Q4", positive = { "very safe", "safe" }, other = { "unsafe", "very unsafe" } },
    """

  static let answers = """
    nr,district,sex,weight,Q4,Q5
    1,Harbour,female,1.25,safe,7
    2,Harbour,male,0.75,very safe,9
    3,Harbour,female,1,unsafe,3
    4,Harbour,female,1.5,don't know,5
    5,Hill,male,0.5,safe,8
    6,Hill,female,2,very unsafe,2
    7,Hill,male,1,,10

    """

  static func survey(_ fields: String = "", questions: String = night, area: String = "district") -> String {
    """
    survey "asked" {
      file = "answers.csv", year = 2025, weight = "weight", no_answer = "don't know",
      \(area.isEmpty ? "" : "area = \"\(area)\",")
      questions = { \(questions) },
      \(fields)
    }

    """
  }

  static func share(_ item: String = "night", group: String = "", interval: String = "wilson()") -> String {
    indicator(
      item + group, formula: "share(input.\(item)_positive\(group), input.\(item)_valid\(group))",
      "interval = \(interval), normalise = as_is(),")
  }

  static func run(_ script: String, _ answers: String = answers, workers: Int = 1) -> Assessed {
    assessed(script, ["answers.csv": answers], workers: workers)
  }

  static func bounds(_ run: Assessed, _ indicator: Int = 0) -> [Double] {
    guard let interval = run.values?.intervals[indicator] else { return [] }
    return interval.lower.values + interval.upper.values
  }
}

@Suite("Surveys")
struct SurveyTests {
  @Test("weighted people who gave a counted answer, and any real one, by district")
  func byHand() {
    let run = Asked.run(Asked.survey() + Asked.share())
    #expect(run.messages == [])
    #expect(run.rows == ["Harbour 2025", "Hill 2025"])
    #expect(run.input("night_positive") == [2, 0.5])
    #expect(run.input("night_valid") == [3, 2.5])
    #expect(run.input("night_base") == [3, 2])
    #expect(difference(run.values("night") ?? [], [200.0 / 3, 20]) < 1e-12)
    let item = run.inputs?.surveys[0].items[0]
    #expect(item?.noAnswers == [1, 1])
    // (Σw)²/Σw²: 9 / (1.25² + 0.75² + 1²) and 2.5² / (0.5² + 2²).
    #expect(difference(item?.effective ?? [], [9 / 3.125, 6.25 / 4.25]) < 1e-14)
  }

  @Test("the interval is that of the effective answers, or of all of them over a design effect that is given")
  func intervals() {
    let run = Asked.run(Asked.survey() + Asked.share())
    let (effective, shares): (Column, [Double]) = ([9 / 3.125, 6.25 / 4.25], [2.0 / 3, 0.2])
    let counts = Column(zip(effective.values, shares).map { $0 * $1 })
    let wanted = wilsonInterval(counts: counts, bases: effective)
    let found = Column(Asked.bounds(run).map { $0 / 100 })
    #expect(difference(found, Column(wanted.lower.values + wanted.upper.values)) < 1e-12)

    let stated = Asked.run(Asked.survey() + Asked.share(interval: "wilson { design_effect = 2 }"))
    let half = wilsonInterval(counts: [2, 0.4], bases: [3, 2], designEffect: 2)
    #expect(
      difference(
        Column(Asked.bounds(stated).map { $0 / 100 }), Column(half.lower.values + half.upper.values)) < 1e-12)
  }

  @Test("groups of people have inputs of their own, which add up where everybody is in one")
  func groups() {
    let groups = """
      groups = { women = { column = "sex", is = "female" }, ["65plus"] = { column = "Q5", is = { 7, "9" } },
        men = { column = "sex", is = { "male", "m" } } },
      """
    let run = Asked.run(
      Asked.survey(groups) + Asked.share() + Asked.share(group: "_women") + Asked.share(group: "_men")
        + Asked.share(group: "_65plus"))
    #expect(run.messages == [])
    #expect(run.input("night_positive_women") == [1.25, 0])
    #expect(run.input("night_valid_women") == [2.25, 2])
    #expect(run.input("night_valid_65plus") == [2, nil])
    #expect(run.input("night_base_65plus") == [2, 0])
    for part in ["positive", "valid", "base"] {
      let (women, men) = (run.input("night_\(part)_women"), run.input("night_\(part)_men"))
      let both = zip(women?.values ?? [], men?.values ?? []).map { $0 + $1 }
      #expect(difference(Column(both), run.input("night_\(part)") ?? []) < 1e-14)
    }
  }

  @Test("a group is added up where a formula reads it, or may")
  func groupsRead() {
    let survey = Asked.survey("groups = { women = { column = \"sex\", is = \"female\" } },")
    let plain = Asked.run(survey + Asked.share())
    #expect(plain.input("night_valid") != nil && plain.input("night_valid_women") == nil)
    let function = "function(x) return x.night_valid_women end"
    let run = Asked.run(survey + indicator("v", formula: function))
    #expect(run.messages == [] && run.values("v") == [2.25, 2])
  }

  @Test("a scale adds up its points; codes are numbers however they are written")
  func scale() {
    let questions = """
      mark = { column = "Q5", scale = { 0, 10 } },
      high = { column = "Q5", positive = { 7, 8, 9, 10 }, other = { 0, 1, 2, 3, 4, 5, 6 } },
      """
    let csv = Asked.answers.replacing(",7\n", with: ",07\n").replacing(",9\n", with: ",\"9,0\"\n")
    let run = Asked.run(
      Asked.survey(questions: questions)
        + indicator("mark", formula: "input.mark_points / input.mark_valid") + Asked.share("high"), csv)
    #expect(run.messages == [])
    #expect(run.input("mark_points") == [26, 18])
    #expect(run.input("mark_valid") == [4.5, 3.5])
    #expect(run.input("high_positive") == [2, 1.5])
  }

  @Test("an empty cell is no answer, unless a list has it; any other answer counts where the script says so")
  func lists() {
    let questions = """
      ticked = { column = "a", positive = "x", other = "" },
      any = { column = "b", positive = { "yes" }, other = "any", no_answer = { "refused" } },
      """
    let csv =
      "district,weight,a,b\nHill,1,x,yes\nHill,1,,no idea at all\nHill,1,,refused\nHill,1,x,don't know\n"
    let run = Asked.run(Asked.survey(questions: questions) + Asked.share("ticked") + Asked.share("any"), csv)
    #expect(run.messages == [])
    #expect(run.input("ticked_valid") == [4] && run.input("ticked_positive") == [2])
    #expect(run.input("any_valid") == [2] && run.input("any_positive") == [1])
  }

  @Test("the city is everybody, also those without a district, where totals name it")
  func city() {
    let csv = Asked.answers + "8,,female,4,safe,1\n"
    let script = "city \"Northport\" { }\n" + Asked.survey() + Asked.share()
    let total = Asked.run(script + "method { totals = { \"Northport\" } }", csv)
    #expect(total.codes == [.respondentWithoutArea])
    #expect(total.rows == ["Northport 2025", "Harbour 2025", "Hill 2025"])
    #expect(total.input("night_positive") == [6.5, 2, 0.5])
    #expect(total.input("night_base") == [6, 3, 2])
    #expect(total.inputs?.surveys[0].city == "Northport")
    // Where the city is one of the areas asked, its row is of those who live there.
    let among = "city \"Hill\" { }\n" + Asked.survey() + Asked.share() + "method { totals = { \"Hill\" } }"
    #expect(Asked.run(among).input("night_base") == [2, 3])
    let none = Asked.run("city \"Hill\" { }\n" + Asked.survey(area: "") + Asked.share())
    #expect(none.input("night_base") == [5])
  }

  @Test("years from a column are added up by pooled, and so is what the answers are worth")
  func pooled() {
    let csv = """
      district,year,weight,Q4
      Hill,2024,1,safe
      Hill,2024,1,unsafe
      Hill,2025,3,safe
      Hill,2025,1,unsafe

      """
    let script = Asked.survey("period = \"year\",").replacing("year = 2025, ", with: "")
    let run = Asked.run(
      script
        + indicator(
          "night", formula: "pooled(100, input.night_positive, input.night_valid, 2)",
          "interval = wilson(), normalise = as_is(),"), csv)
    #expect(run.messages == [])
    #expect(difference(run.values("night") ?? [], [50, 400.0 / 6]) < 1e-12)
    let wanted = wilsonInterval(counts: [1, 36.0 / 12 * 2 / 3], bases: [2, 36.0 / 12])
    #expect(
      difference(
        Column(Asked.bounds(run).map { $0 / 100 }), Column(wanted.lower.values + wanted.upper.values)) < 1e-12
    )
  }

  @Test("strata and clusters widen the interval by what was drawn together")
  func design() {
    // The four classes of `DesignProductsTests.byHand`: worth 5 answers, though ten were given.
    let csv =
      "class,part,Q4\n"
      + zip("0001112233", "ssusuuuuss").map { unit, answer in
        "\(unit),\(unit < "2" ? "a" : "b"),\(answer == "s" ? "safe" : "unsafe")\n"
      }.joined()
    let script = Asked.survey("strata = \"part\", cluster = \"class\",", area: "")
      .replacing("weight = \"weight\", ", with: "")
    let run = Asked.run(script + Asked.share(), csv)
    #expect(run.messages == [])
    #expect(run.values("night") == [50])
    #expect(difference(run.inputs?.surveys[0].items[0].effective ?? [], [5]) < 1e-12)
    let wanted = wilsonInterval(counts: [2.5], bases: [5])
    #expect(
      difference(
        Column(Asked.bounds(run).map { $0 / 100 }), Column(wanted.lower.values + wanted.upper.values)) < 1e-12
    )
  }

  @Test("figures with few answers behind them are known, the fewest first")
  func lowBase() {
    let run = Asked.run(Asked.survey("least_base = 3,") + Asked.share())
    let inputs = run.inputs
    #expect(inputs?.lowBase(of: ["night_positive", "night_valid"], row: 0) == nil)
    #expect(inputs?.lowBase(of: ["night_positive", "night_valid"], row: 1)?.answers == 2)
    #expect(
      Asked.run(Asked.survey() + Asked.share()).inputs?.lowBase(of: ["night_valid"], row: 0)?.least == 50)
  }

  @Test("a figure is left out by the number of people, not by what their weights add up to")
  func suppressed() {
    let formula = "suppress(share(input.night_positive, input.night_valid), input.night_base, 3)"
    let run = Asked.run(
      Asked.survey() + indicator("night", formula: formula, "interval = wilson(), normalise = as_is(),"))
    #expect(difference(run.values("night") ?? [], [200.0 / 3, nil]) < 1e-12)
    #expect(Asked.bounds(run).map(\.isNaN) == [false, true, false, true])
  }
}
