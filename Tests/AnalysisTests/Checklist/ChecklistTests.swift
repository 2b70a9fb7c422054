import Analysis
import Diagnostics
import Model
import Testing

@Suite("The branches of a checklist")
struct ChecklistTests {
  private static func indicator(_ id: String, _ component: String, _ input: String, tier: Tier = .core)
    -> Indicator
  {
    var indicator = Indicator(
      id: id, title: id, component: component, theme: nil, unit: "1", direction: .lower,
      formula: .expression(.input(input)), dataSource: "police", place: Span(file: "", line: 1))
    indicator.profile.tier = tier
    indicator.profile.burden = 1
    return indicator
  }

  private let indicators = [
    indicator("robbery", "urban_security", "r"), indicator("theft", "urban_security", "t"),
    indicator("vacancy", "urban_security", "v", tier: .supporting),
    indicator("trust", "social_cohesion", "s"),
  ]

  private var questionnaire: Questionnaire {
    let page = QuestionPage(
      """
      # All

      ## scope_extent

      How much?

          one of
          - core: core
          - standard: more

      ## matters

      Does it?

          one of
          - first: yes
          - not_relevant: no
          for each component

      ## availability

      Can it be had?

          one of
          - held: yes
          - obtainable: soon
          - obtainable_at_cost: dear
          - not_obtainable: no
          - not_relevant: no use
          for each indicator
          within scope_extent
          asked if matters is not not_relevant

      ## source

      From where?

          words
          for each component
          asked if availability is held

      ## payer

      Who pays?

          words
          asked if availability is obtainable_at_cost
      """)
    return Questionnaire([page], of: Catalogue(indicators: indicators, inputs: []))
  }

  private func checklist(_ values: [String: String]) -> Checklist {
    Checklist(questionnaire, Answers(entries: values.mapValues { Answers.Entry(values: [$0]) }))
  }

  private func state(_ id: String, _ checklist: Checklist) -> Checklist.State? {
    checklist.questionnaire.questions.firstIndex { $0.id == id }.map { checklist.states[$0] }
  }

  @Test("a question waits for those that decide whether it is asked")
  func waiting() {
    let checklist = checklist(["matters.urban_security": "first"])
    #expect(state("scope_extent", checklist) == .open)
    #expect(state("availability.robbery", checklist) == .waiting(on: "scope_extent"))
    #expect(state("source.urban_security", checklist) == .waiting(on: "scope_extent"))
    #expect(state("availability.trust", checklist) == .waiting(on: "scope_extent"))
  }

  @Test("before the extent is known an indicator beyond the core is asked of only where the file has it")
  func deferred() {
    var checklist = checklist(["matters.urban_security": "first"])
    #expect(state("availability.vacancy", checklist) == .deferred(until: "scope_extent"))
    #expect(checklist.deferred.map(\.id) == ["availability.vacancy"])
    #expect(!checklist.waiting.contains { $0.id == "availability.vacancy" })
    var answers = checklist.answers
    answers.listed = ["availability.vacancy"]
    let listed = Checklist(questionnaire, answers)
    #expect(state("availability.vacancy", listed) == .waiting(on: "scope_extent"))
    checklist.answer("scope_extent", .init(values: ["standard"]))
    #expect(state("availability.vacancy", checklist) == .open)
  }

  @Test("an open question without a row, and one with a remark alone, are known")
  func rows() {
    var answers = Answers(listed: ["matters.urban_security", "scope_extent"])
    answers.entries["matters.urban_security"] = Answers.Entry(comment: "first")
    let checklist = Checklist(questionnaire, answers)
    #expect(checklist.onlyRemarked.map(\.id) == ["matters.urban_security"])
    #expect(checklist.withoutRow.contains { $0.id == "matters.social_cohesion" })
    #expect(!checklist.withoutRow.contains { answers.listed.contains($0.id) })
    #expect(!checklist.withoutRow.contains { $0.id == "availability.vacancy" })
    #expect(self.checklist([:]).withoutRow.isEmpty)
  }

  @Test("districts are known by name where the answer is a list of names, and not where it is a sentence")
  func districts() {
    func names(_ words: String?) -> [String] {
      ChecklistOutcome.Districts(division: words, besidesCity: false).names
    }
    #expect(names("Nord; Alte Stadt,Hafen") == ["Nord", "Alte Stadt", "Hafen"])
    #expect(names("the seven districts, as the police use them") == [])
    #expect(names("Police areas, and the statistical areas beside them") == [])
    #expect(names("Stadtteile") == [])
    #expect(names("; ,") == [])
    #expect(names(nil) == [])
  }

  @Test("an answer skips what it makes irrelevant, and says so")
  func skipping() {
    let checklist = checklist([
      "scope_extent": "core", "matters.urban_security": "first", "matters.social_cohesion": "not_relevant",
      "availability.robbery": "held", "availability.theft": "obtainable", "availability.trust": "held",
    ])
    #expect(state("availability.vacancy", checklist) == .skipped(because: "scope_extent is core"))
    #expect(
      state("availability.trust", checklist) == .skipped(because: "matters.social_cohesion is not_relevant"))
    #expect(state("source.urban_security", checklist) == .open)
    #expect(state("source.social_cohesion", checklist) == .skipped(because: "availability is skipped"))
    #expect(state("source.quality_of_life", checklist) == .skipped(because: "availability is never held"))
    #expect(state("payer", checklist) == .skipped(because: "availability is never obtainable_at_cost"))
    #expect(checklist.idle.map(\.id) == ["availability.trust"])
    #expect(checklist.values("availability.trust") == [])
    #expect(checklist.skipped.first?.reason == "scope_extent is core")
  }

  @Test("one answer among many is enough to ask what follows from it")
  func any() {
    var checklist = checklist(["scope_extent": "core", "matters.urban_security": "first"])
    checklist.answer("availability.theft", .init(values: ["obtainable_at_cost"]))
    #expect(state("payer", checklist) == .open)
    checklist.answer("availability.theft", nil)
    #expect(state("payer", checklist) != .open)
  }

  @Test("a guide plans what can be had, and names what it leaves out")
  func guide() {
    let outcome = ChecklistOutcome(
      checklist([
        "scope_extent": "standard", "matters.social_cohesion": "not_relevant", "availability.robbery": "held",
        "availability.theft": "obtainable_at_cost", "availability.vacancy": "not_obtainable",
      ]))
    #expect(outcome.extent == .standard)
    let guide = Guide(indicators, held: [], size: .small, checklist: outcome)
    #expect(guide.plan.known == ["robbery"])
    #expect(guide.held == ["r"])
    #expect(guide.plan.steps.map(\.inputs) == [["t"]])
    #expect(guide.plan.steps.map(\.effort) == [3])
    #expect(guide.leftOut.map(\.id) == ["vacancy", "trust"])
    #expect(guide.planned(answered: .atCost).map(\.id) == ["theft"])
    #expect(guide.unasked == [])
  }

  @Test("nobody's answer keeps an indicator in the plan, and the size of a city skips no answered one")
  func unasked() {
    var dear = Self.indicator("fear", "sense_of_safety", "f")
    dear.profile.burden = 3
    let outcome = ChecklistOutcome(checklist(["availability.robbery": "obtainable"]))
    let guide = Guide(indicators + [dear], held: [], size: .small, checklist: outcome)
    #expect(guide.unasked.map(\.id) == ["theft", "vacancy", "trust"])
    #expect(guide.skipped.map(\.id) == ["fear"])
    var answered = outcome
    answered.availability.answers["fear"] = .obtainable
    #expect(Guide([dear], held: [], size: .small, checklist: answered).planned.map(\.id) == ["fear"])
    #expect(Guide(indicators, held: [], size: .small).unasked == [])
  }
}
