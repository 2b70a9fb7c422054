import Analysis
import Foundation
import Glibc
import Reports
import Tables
import Testing
import Workbench

/// What the invented city says in its checklist, in its sheets and in its files is one story.
@Suite("Northport's checklist, sheets and files agree")
struct NorthportAgreementTests {
  private static let city = "\(Showing.package)/Scripts/cities/northport"

  private struct Results: Decodable {
    struct Rows: Decodable { var area: [String], period: [String] }
    struct Note: Decodable { var row: Int, reason: String? }
    struct Input: Decodable { var name: String, values: [Double?], notes: [Note] }
    struct Indicator: Decodable { var id: String, inputs: [String], values: [Double?] }
    var rows: Rows
    var inputs: [Input]
    var indicators: [Indicator]
  }

  private struct Checklist: Decodable {
    struct Scope: Decodable { var residents: Int }
    struct Question: Decodable { var id: String, state: String }
    var scope: Scope
    var availability: [String: [String]]
    var questions: [Question]
  }

  private struct Handout: Decodable {
    struct Sheet: Decodable { var inputs: [String] }
    var sheets: [Sheet]
  }

  /// What is known of an input for the whole city in 2025.
  private struct Fact: Equatable { var value: Double?, reason: String? }

  private let results: Results
  private let checklist: Checklist
  private let facts: [String: Fact]
  private let row: Int

  init() throws {
    let style = TerminalStyle(hasColor: false, isUnicode: true, width: 100)
    func session(_ script: String) -> Session {
      Session(Request(script: script, json: "-"), output: style, messages: style)
    }
    let run = session("\(Self.city)/self_assessment.lua").run()
    let decided = session("").checklist("\(Self.city)/checklist/answers.csv")
    results = try JSONDecoder().decode(Results.self, from: Data(run.output))
    checklist = try JSONDecoder().decode(Checklist.self, from: Data(decided.output))
    let rows = results.rows
    let city = try #require(rows.area.indices.first { rows.area[$0] == "NP" && rows.period[$0] == "2025" })
    row = city
    facts = Dictionary(
      uniqueKeysWithValues: results.inputs.map { input in
        let note = input.notes.first { $0.row == city }
        return (input.name, Fact(value: input.values[city], reason: note?.reason))
      })
  }

  private func facts(of id: String) throws -> [Fact] {
    let indicator = try #require(results.indicators.first { $0.id == id }, "\(id) is not in the script")
    return indicator.inputs.map { facts[$0] ?? Fact() }
  }

  /// Why an indicator has no value: the reasons that sheets give for inputs of it without a figure, `none` where one has
  /// neither, and nothing where it has a value.
  private func reasons(of id: String) throws -> Set<String> {
    Set(try facts(of: id).filter { $0.value == nil }.map { $0.reason ?? "none" })
  }

  private func value(of id: String) -> Double? { results.indicators.first { $0.id == id }?.values[row] }

  private func core(_ answer: String) throws -> [String] {
    let ids = try #require(checklist.availability[answer])
    #expect(!ids.isEmpty)
    return ids
  }

  @Test("what is held has a figure, or a sheet says why it has none")
  func held() throws {
    for id in try core("held") {
      for fact in try facts(of: id) { #expect(fact.value != nil || fact.reason != nil, "\(id)") }
    }
  }

  @Test("what cannot be had has a reason that asking again does not change")
  func notObtainable() throws {
    for id in try core("not_obtainable") {
      let reasons = try reasons(of: id)
      #expect(
        !reasons.isEmpty && reasons.isSubset(of: ["not available", "not shareable", "suppressed"]), "\(id)")
    }
    for id in try core("not_relevant") { #expect(try reasons(of: id) == ["not relevant"], "\(id)") }
  }

  @Test("what can be had was collected; what costs more waits for its money")
  func obtainable() throws {
    for id in try core("obtainable") { #expect(value(of: id) != nil, "\(id)") }
    for id in try core("obtainable_at_cost") { #expect(try reasons(of: id) == ["not collected"], "\(id)") }
  }

  @Test("what nobody has answered for is empty, so that the guide asks for it")
  func open() throws {
    let questions = checklist.questions.filter { $0.id.hasPrefix("availability.") }
    let open = questions.filter { $0.state == "open" }.map { String($0.id.dropFirst(13)) }
    #expect(!open.isEmpty)
    for id in open {
      for fact in try facts(of: id) { #expect(fact == Fact(), "\(id)") }
    }
    // The sheet counts the core itself.
    let core = open + checklist.availability.values.joined()
    #expect(facts["core_indicators_total"]?.value == Double(core.count))
    #expect(facts["core_indicators_filled"]?.value == Double(core.filter { value(of: $0) != nil }.count))
  }

  @Test("the sheets ask for what the program asks the half-filled self-assessment for, and for no more")
  func sheets() throws {
    let style = TerminalStyle(hasColor: false, isUnicode: true, width: 100)
    let request = Request(script: "\(Self.city)/self_assessment_half_filled.lua", json: "-")
    let written = Session(request, output: style, messages: style).template(TemplateChoice())
    let asked = try JSONDecoder().decode(Handout.self, from: Data(written.output)).sheets.flatMap(\.inputs)
    let folder = "\(Self.city)/sheets"
    let rows = try FileStore().entries(of: folder).filter { $0.name.hasSuffix(".csv") }
      .flatMap { sheet in
        try String(contentsOfFile: "\(folder)/\(sheet.name)", encoding: .utf8)
          .split(separator: "\n").dropFirst().map { String($0.prefix { $0 != "," }) }
      }
    #expect(rows.count > 100)
    #expect(rows.sorted() == asked.sorted())
  }

  @Test("the checklist, the files and the scripts know one number of residents")
  func residents() throws {
    let residents = checklist.scope.residents
    #expect(facts["population"]?.value == Double(residents))
    for name in ["self_assessment", "self_assessment_half_filled", "self_assessment_empty"] {
      let script = try String(contentsOfFile: "\(Self.city)/\(name).lua", encoding: .utf8)
      #expect(script.contains("population = \(residents)"), "\(name).lua")
    }
  }

  @Test("no part is larger than its whole")
  func parts() {
    let answers = facts.keys.filter { $0.contains("_positive") }
      .map { ($0, $0.replacing("_positive", with: "_valid")) }
    #expect(answers.count > 30)
    let others = [
      ("unemployed", "labour_force"), ("neet_15_24", "population_15_24"),
      ("children_low_income", "population_under18"),
      ("persons_at_risk_poverty_exclusion", "population"), ("persons_housing_overburdened", "population"),
      ("persons_near_transit_stop", "population"), ("persons_near_public_space", "population"),
      ("homeless_persons", "population"), ("population", "daytime_population"),
      ("population", "population_region"),
      ("street_length_lit_km", "street_length_km"), ("space_projects_reviewed", "space_projects_approved"),
      ("defects_fixed_on_time", "defects_closed"), ("built_up_area_km2", "city_area_km2"),
      ("residential_burglaries", "burglary_offences"), ("pickpocket_offences", "theft_offences"),
      ("bicycle_thefts", "theft_offences"), ("assault_offences", "violent_offences_recorded"),
      ("violent_offences_recorded", "offences_recorded"), ("theft_offences", "offences_recorded"),
      ("violent_offences_cleared", "violent_offences_recorded"), ("repeat_victims", "victimisation_positive"),
      ("victimisation_positive", "incidents_surveyed"), ("incidents_reported", "incidents_surveyed"),
      ("prevention_spending_eur", "security_spending_eur"), ("measures_evaluated", "measures_ended"),
      ("crowded_places_assessed", "crowded_places_listed"), ("events_with_safety_plan", "large_events_held"),
      ("victims_offered_support", "victims_violence_registered"),
    ]
    for (part, whole) in answers where facts[part]?.value != nil && facts[whole] != nil {
      #expect(facts[part]?.value ?? .infinity <= facts[whole]?.value ?? 0, "\(part) of \(whole)")
    }
    for (part, whole) in others {
      #expect(facts[part]?.value ?? .infinity <= facts[whole]?.value ?? 0, "\(part) of \(whole)")
    }
  }

  @Test("what the city tells its neighbours it holds is what it holds, and nothing else")
  func survey() throws {
    let path = "\(Showing.package)/Scripts/cities/survey/northport.csv"
    let text = try FileStore().read(path).withBytes { String(decoding: $0, as: UTF8.self) }
    let cells = text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let said = cells.filter { $0[1] == "data" }
    #expect(said.count > 100)
    let cityRows = results.rows.area.indices.filter { results.rows.area[$0] == "NP" }
    let held = Set(
      results.inputs.filter { input in cityRows.contains { input.values[$0] != nil } }.map(\.name))
    for line in said { #expect(held.contains(line[2]) == (line[3] != "no"), "\(line[2])") }
  }
}
