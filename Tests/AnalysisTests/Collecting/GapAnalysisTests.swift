import Diagnostics
import Model
import Testing

@testable import Analysis

@Suite("A set of one's own against a reference")
struct GapAnalysisTests {
  private func reference(
    _ id: String, _ title: String, unit: String = "per 1 000 residents", count: String = "n",
    base: String = "population",
    codes: [String: String] = [:], burden: Int = 1, tier: Tier = .core
  ) -> Indicator {
    let rate = Expression.binary(.divide, .binary(.multiply, .constant(1000), .input(count)), .input(base))
    var indicator = Indicator(
      id: id, title: title, component: "urban_security", theme: "violence", unit: unit, direction: .lower,
      formula: .expression(rate), place: Span(file: "", line: 1))
    indicator.profile.codes = codes
    indicator.profile.burden = burden
    indicator.profile.tier = tier
    return indicator
  }

  private func own(
    _ id: String, _ title: String = "?", unit: String? = nil, formula: Expression? = nil,
    inputs: [String] = [],
    codes: [String: String] = [:]
  ) -> OwnIndicator {
    OwnIndicator(
      id: id, title: title, unit: unit, formula: formula, inputs: inputs, codes: codes,
      place: .argument("list.csv"))
  }

  @Test("grounds in their order: id, mapping, title, code, inputs")
  func grounds() {
    let all = [
      reference("a", "Assault", count: "assaults"), reference("b", "Burglary", count: "burglaries"),
      reference("c", "Cruelty", count: "c"), reference("d", "Death", codes: ["iso_37120": "14.2 (2014)"]),
      reference("e", "Escape", count: "escapes"), reference("f", "Fraud", count: "frauds"),
    ]
    let mine = [
      own("a"), own("mine", "My burglaries"), own("x3", "cruelty"), own("x4", codes: ["iso_37120": "14.2"]),
      own("x5", inputs: ["population", "escapes"]), own("alone", "Nothing like it"),
    ]
    let gap = GapAnalysis(mine, against: all, mapping: ["mine": "b"])
    #expect(gap.matches.map { $0?.ground } == [.id, .mapping, .title, .code, .inputs, nil])
    #expect(gap.extras.map { mine[$0].id } == ["alone"])
    #expect(gap.reference.indices.filter(gap.isCovered).count == 5)
  }

  @Test(
    "a table of Eurostat is no code of an indicator, one of its variables is; a sum of classes is not its parts"
  )
  func codes() {
    func ground(_ list: String, _ mine: String, _ theirs: String) -> GapAnalysis.Ground? {
      GapAnalysis([own("x", codes: [list: mine])], against: [reference("r", "R", codes: [list: theirs])])
        .matches[0]?.ground
    }
    #expect(ground("eurostat", "urb_cpop1", "urb_cpop1") == nil)
    #expect(ground("eurostat", "SA3005V", "crim_gen_reg (NUTS 3); urb_clivcon SA3005V") == .code)
    #expect(ground("iccs", "0501", "0501+0502") == nil)
    #expect(ground("sdg", "16.1.1", "16.1.1") == .code)
    #expect(ground("iso_37120", "14.2 (2018)", "14.2 (2014)") == .code)
  }

  @Test("another unit or denominator is covered in part, and which is said")
  func partly() {
    let perDwelling = Expression.binary(
      .divide, .binary(.multiply, .constant(1000), .input("n")), .input("dwellings"))
    let gap = GapAnalysis(
      [
        own("a", unit: "per 1,000 residents"), own("b", unit: "per 100 000 residents"),
        own("c", formula: perDwelling),
      ],
      against: [reference("a", "A"), reference("b", "B"), reference("c", "C")])
    #expect(gap.isCovered(0))
    #expect(
      gap.matches[1]?.differences == [.unit(own: "per 100 000 residents", reference: "per 1 000 residents")])
    #expect(gap.matches[2]?.differences == [.denominator(own: "dwellings", reference: "population")])
    #expect(gap.isPartly(1) && gap.isPartly(2) && !gap.isCovered(1))
  }

  @Test("likeness of wording is proposed, never taken")
  func proposals() throws {
    let gap = GapAnalysis(
      [own("x", "Residential burglaries"), own("y", "Weather")],
      against: [reference("r", "Residential burglary"), reference("s", "Robbery")])
    #expect(gap.matches.allSatisfy { $0 == nil })
    #expect(gap.proposals.count == 1)
    #expect(gap.proposals.first?.own == 0 && gap.proposals.first?.reference == 0)
    #expect(try #require(gap.proposals.first).likeness == 1)
  }

  @Test("the cheapest additions first: least work, then fewest new inputs, then core")
  func additions() {
    let gap = GapAnalysis(
      [own("have", inputs: ["population"])],
      against: [
        reference("dear", "Dear", count: "d", burden: 3),
        reference("late", "Late", count: "l", tier: .optional),
        reference("two", "Two", count: "t", base: "dwellings"), reference("early", "Early", count: "e"),
      ])
    #expect(gap.additions().map(\.indicator.id) == ["early", "late", "two", "dear"])
    #expect(gap.additions().map(\.newInputs) == [["e"], ["l"], ["t", "dwellings"], ["d"]])
  }

  @Test("an indicator with a mapping goes where the mapping says, not where its words lead")
  func mappingWins() {
    let gap = GapAnalysis(
      [own("x", "Robbery")], against: [reference("r", "Robbery"), reference("s", "Street crime")],
      mapping: ["x": "s"])
    #expect(gap.matches.map { $0?.ground } == [nil, .mapping])
  }
}
