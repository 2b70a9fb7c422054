import Diagnostics
import Model
import Testing

@testable import Analysis

@Suite("A set of one's own against a reference")
struct GapAnalysisTests {
  private func reference(
    _ id: String, _ title: String, unit: String = "per 1 000 residents", count: String = "n",
    base: String = "population",
    codes: [String: String] = [:], burden: Int = 1, tier: Tier = .core, aliases: [String] = []
  ) -> Indicator {
    let rate = Expression.binary(.divide, .binary(.multiply, .constant(1000), .input(count)), .input(base))
    var indicator = Indicator(
      id: id, title: title, component: "urban_security", theme: "violence", unit: unit, direction: .lower,
      formula: .expression(rate), place: Span(file: "", line: 1))
    indicator.profile.codes = codes
    indicator.profile.burden = burden
    indicator.profile.tier = tier
    indicator.profile.aliases = aliases
    return indicator
  }

  private func own(
    _ id: String, _ title: String = "?", unit: String? = nil, formula: Expression? = nil,
    inputs: [String] = [],
    codes: [String: String] = [:], aliases: [String] = []
  ) -> OwnIndicator {
    OwnIndicator(
      id: id, title: title, aliases: aliases, unit: unit, formula: formula, inputs: inputs, codes: codes,
      place: .argument("list.csv"))
  }

  private func mapping(_ decisions: [String: Mapping.Decision]) -> Mapping {
    var mapping = Mapping()
    for (own, decision) in decisions { mapping[own] = decision }
    return mapping
  }

  @Test("grounds in their order: mapping, id, title, alias, code, inputs")
  func grounds() {
    let all = [
      reference("a", "Assault", count: "assaults"), reference("b", "Burglary", count: "burglaries"),
      reference("c", "Cruelty", count: "c"),
      reference("d", "Violent deaths", codes: ["iso_37120": "14.2 (2014)"]),
      reference("e", "Escape", count: "escapes"), reference("f", "Fraud", count: "frauds"),
      reference("g", "Graffiti", aliases: ["Tags on walls"]),
    ]
    let mine = [
      own("a"), own("mine", "My burglaries"), own("x3", "cruelty"),
      own("x4", "People killed", codes: ["iso_37120": "14.2"]),
      own("x5", inputs: ["population", "escapes"]), own("alone", "Nothing like it"),
      own("x6", "Tags-on-walls"),
    ]
    let gap = GapAnalysis(mine, against: all, mapping: mapping(["mine": .same(as: "b")]))
    #expect(gap.matches.map { $0?.ground } == [.id, .mapping, .title, .code, .inputs, nil, .alias])
    #expect(gap.extras.map { mine[$0].id } == ["alone"])
    #expect(gap.reference.indices.filter(gap.isCovered).count == 6)
  }

  @Test("an alias is declared on either side, and may be an id or a title of the other")
  func aliases() {
    func ground(_ mine: OwnIndicator, _ theirs: Indicator) -> GapAnalysis.Ground? {
      GapAnalysis([mine], against: [theirs]).matches[0]?.ground
    }
    #expect(ground(own("x", aliases: ["assault_rate"]), reference("assault_rate", "Assault")) == .alias)
    #expect(ground(own("x", aliases: ["ASSAULT"]), reference("assault_rate", "Assault")) == .alias)
    #expect(ground(own("x", aliases: ["Beatings"]), reference("r", "R", aliases: ["beatings"])) == .alias)
    #expect(ground(own("x", aliases: ["Beating"]), reference("r", "R", aliases: ["beatings"])) == nil)
  }

  @Test("what a person decided is proposed and matched no more; two of one's own may be the same")
  func decided() {
    let mine = [own("x", "Street robbery"), own("y", "Robbery by night"), own("z", "Robbery")]
    let all = [reference("r", "Street robbery"), reference("s", "Robbery by night")]
    let gap = GapAnalysis(
      mine, against: all, mapping: mapping(["x": .alone, "y": .same(as: "r"), "z": .same(as: "r")]))
    #expect(gap.matches.map { $0?.own } == [1, nil])
    #expect(gap.proposals.isEmpty)
    #expect(gap.extras.map { mine[$0].id } == ["x"])
    #expect(gap.doubles.map { mine[$0].id } == ["z"])
    let elsewhere = GapAnalysis(mine, against: all, mapping: mapping(["x": .same(as: "of another tier")]))
    #expect(!elsewhere.matches.contains { $0?.own == 0 })
    #expect(!elsewhere.proposals.contains { $0.own == 0 })
  }

  @Test(
    "a table of Eurostat is no code of an indicator, one of its variables is; a sum of classes is not its parts"
  )
  func codes() {
    func ground(_ list: String, _ mine: String, _ theirs: String) -> GapAnalysis.Ground? {
      GapAnalysis(
        [own("x", "Robberies by night", codes: [list: mine])],
        against: [reference("r", "Robberies by day", codes: [list: theirs])]
      ).matches[0]?.ground
    }
    #expect(ground("eurostat", "urb_cpop1", "urb_cpop1") == nil)
    #expect(ground("eurostat", "SA3005V", "crim_gen_reg (NUTS 3); urb_clivcon SA3005V") == .code)
    #expect(ground("iccs", "0501", "0501+0502") == nil)
    #expect(ground("sdg", "16.1.1", "16.1.1") == .code)
    #expect(ground("iso_37120", "14.2 (2014)", "14.2 (2014)") == .code)
    #expect(ground("iso_37120", "19.1", "19.1 (2014; there in ha per 100 000)") == .code)
    #expect(ground("iso_37120", "100", "19.1 (2014; there in ha per 100 000)") == nil)
    #expect(ground("iccs", "401", "0401") == .code)
    #expect(ground("iccs", "101+2011", "0101+02011") == .code)
    #expect(ground("sdg", "401", "0401") == nil)
  }

  @Test("another edition numbers anew: its code is none; one without an edition is taken where words agree")
  func editions() {
    let homeless = reference("h", "Homelessness", codes: ["iso_37120": "15.2 (2014)"])
    func gap(_ title: String, _ code: String) -> GapAnalysis {
      GapAnalysis([own("x", title, codes: ["iso_37120": code])], against: [homeless])
    }
    #expect(gap("Homeless by night", "15.2").matches[0]?.ground == .code)
    #expect(gap("Homeless by night", "15.2 (2018)").matches[0] == nil)
    #expect(gap("Fire related deaths", "15.2 (2018)").proposals.isEmpty)
    let doubtful = gap("Fire related deaths", "15.2")
    #expect(doubtful.matches[0] == nil)
    #expect(doubtful.proposals.first?.candidates.map(\.sharesCode) == [true])
    #expect(doubtful.extras == [0])
  }

  @Test("what shares a code is proposed before what is likest")
  func codesFirst() {
    let gap = GapAnalysis(
      [own("x", "Deaths by fire", codes: ["iso_37120": "15.2"])],
      against: [
        reference("f", "Deaths in fires"), reference("h", "Homelessness", codes: ["iso_37120": "15.2"]),
      ])
    #expect(gap.proposals.first?.candidates.map(\.reference) == [1, 0])
  }

  @Test("of two that fit one, that without a difference is it, and the other is there twice")
  func twoForOne() {
    let robbery = reference("r", "Robbery", aliases: ["Robberies"])
    let mine = [
      own("count", "Robberies", unit: "offences"), own("rate", "Robberies", unit: "per 1 000 residents"),
    ]
    let gap = GapAnalysis(mine, against: [robbery])
    #expect(gap.matches[0]?.own == 1)
    #expect(gap.isCovered(0))
    #expect(gap.doubles == [0])
    #expect(gap.extras.isEmpty && gap.proposals.isEmpty)
  }

  @Test("a stronger ground comes before a better unit; who then finds another partner is not there twice")
  func groundsBeforeUnits() {
    let gap = GapAnalysis(
      [
        own("r", "Robbery", unit: "offences"), own("x", "Robbery", unit: "per 1 000 residents"),
        own("y", "Robbery", codes: ["sdg": "1.1"], aliases: ["Robbery at night"]),
      ],
      against: [reference("r", "Robbery"), reference("s", "Street robbery", codes: ["sdg": "1.1"])])
    #expect(gap.matches.map { $0?.own } == [0, 2])
    #expect(gap.matches.map { $0?.ground } == [.id, .code])
    #expect(gap.doubles == [1])
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
      against: [reference("a", "A"), reference("b", "B"), reference("c", "C")],
      knownInputs: ["population", "dwellings"])
    #expect(gap.isCovered(0))
    #expect(
      gap.matches[1]?.differences == [.unit(own: "per 100 000 residents", reference: "per 1 000 residents")])
    #expect(gap.matches[2]?.differences == [.denominator(own: "dwellings", reference: "population")])
    #expect(gap.isPartly(1) && gap.isPartly(2) && !gap.isCovered(1))
  }

  @Test("a base under a name of the city's own is no other base, unless the unit says so")
  func ownNames() {
    let perHome = Expression.binary(
      .divide, .binary(.multiply, .constant(1000), .input("n")), .input("homes_in_town"))
    let gap = GapAnalysis(
      [
        own("a", unit: "per 1 000 residents", formula: perHome),
        own("b", unit: "per 1 000 homes", formula: perHome),
      ],
      against: [reference("a", "A"), reference("b", "B")], knownInputs: ["population", "dwellings"])
    #expect(gap.isCovered(0))
    #expect(gap.matches[1]?.differences == [.unit(own: "per 1 000 homes", reference: "per 1 000 residents")])
  }

  @Test("likeness of wording is proposed, never taken")
  func proposals() throws {
    let gap = GapAnalysis(
      [own("x", "Residential burglaries"), own("y", "Weather")],
      against: [reference("r", "Residential burglary"), reference("s", "Robbery")])
    #expect(gap.matches.allSatisfy { $0 == nil })
    #expect(gap.proposals.count == 1)
    let proposal = try #require(gap.proposals.first)
    #expect(proposal.own == 0)
    #expect(proposal.candidates.map(\.reference) == [0])
    #expect(proposal.candidates.first?.likeness == 1)
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
      [own("x", "Robbery"), own("s", "Robbery")],
      against: [reference("r", "Robbery"), reference("s", "Street crime")],
      mapping: mapping(["x": .same(as: "s")]))
    #expect(gap.matches.map { $0?.ground } == [.title, .mapping])
    #expect(gap.matches.map { $0?.own } == [1, 0])
  }
}
