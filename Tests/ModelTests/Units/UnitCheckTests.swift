import Model
import Testing

@Suite("Units of measure")
struct UnitOfMeasureTests {
  @Test(
    "the words that indicators use are understood",
    arguments: [
      ("% of residents", UnitOfMeasure.percent), ("percentage points (-100 to 100)", .percent),
      ("per 100 000 residents", .rate(nil, per: 100_000, .of(.persons))),
      ("per km²", .rate(nil, per: 1, .area)),
      ("m² per resident", .rate(.area, per: 1, .of(.persons))), ("minutes", .amount(.of(.time))),
      ("points (0-10)", .amount(.of(.points))), ("exercises per year", .amount(.of(.events))),
      ("yes/no (1/0)", .amount(.none)),
      ("km per 100 000 residents", .rate(.of(.length), per: 100_000, .of(.persons))),
    ])
  func understood(text: String, unit: UnitOfMeasure) { #expect(UnitOfMeasure(text) == unit) }

  @Test("words that nobody knows say nothing", arguments: ["", "frobs", "frobs per resident", "per frob"])
  func unknown(text: String) { #expect(UnitOfMeasure(text) == nil) }
}

@Suite("Units through formulas")
struct UnitCheckTests {
  private let check = UnitCheck([
    "thefts": .amount(.of(.events)), "frauds": .amount(.of(.events)), "people": .amount(.of(.persons)),
    "women": .amount(.of(.persons)), "land": .amount(.area), "minutes": .amount(.of(.time)), "safe": .percent,
    "days": .rate(.of(.time), per: 1, .of(.events)),
  ])

  private func per(_ scale: Double, _ count: Expression, _ base: Expression) -> Expression {
    .binary(.divide, .binary(.multiply, .constant(scale), count), base)
  }

  @Test("what fits says nothing")
  func fitting() {
    let thefts = Expression.input("thefts")
    let people = Expression.input("people")
    #expect(check.problem(per(1000, thefts, people), unit: "per 1 000 residents") == nil)
    #expect(check.problem(per(100, .input("women"), people), unit: "% of residents") == nil)
    #expect(
      check.problem(per(1000, .binary(.add, thefts, .input("frauds")), people), unit: "per 1 000 people")
        == nil)
    #expect(check.problem(.binary(.divide, people, .input("land")), unit: "residents per km²") == nil)
    // The mean over cases is in the unit of the sum.
    #expect(check.problem(.binary(.divide, .input("minutes"), thefts), unit: "minutes") == nil)
    #expect(
      check.problem(
        per(1000, .binary(.multiply, .input("days"), thefts), people), unit: "days per 1 000 residents")
        == nil)
    let gap = Expression.function(
      .abs, [.binary(.subtract, .input("safe"), per(100, .input("women"), people))])
    #expect(check.problem(gap, unit: "percentage points") == nil)
    // A plain number goes with anything.
    #expect(check.problem(.binary(.add, thefts, .constant(1)), unit: "offences") == nil)
  }

  @Test("unlike things are not added, compared or shared")
  func unlike() {
    let sum = Expression.binary(.add, .input("thefts"), .input("people"))
    #expect(check.problem(sum, unit: "offences") == .unlike("events", "persons"))
    #expect(
      check.problem(per(100, .input("thefts"), .input("people")), unit: "%")
        == .unlikeShare("events", "persons"))
    #expect(
      check.problem(.function(.greatest, [.input("land"), .input("minutes")]), unit: "km²")
        == .unlike("area", "time"))
    let when = Expression.when(
      .init(.input("land"), .above, .input("people")), then: .constant(1), otherwise: .constant(0))
    #expect(check.problem(when, unit: "yes/no") == .unlike("area", "persons"))
    // A share in per cent and a plain fraction are a hundred times apart.
    let mixed = Expression.binary(
      .subtract, .input("safe"), .binary(.divide, .input("women"), .input("people")))
    #expect(check.problem(mixed, unit: "%") == .unlike("a share in per cent", "a plain number"))
  }

  @Test("another scale or thing than the unit says is told")
  func differing() {
    let rate = per(1000, .input("thefts"), .input("people"))
    #expect(
      check.problem(rate, unit: "per 100 000 residents") == .differs(gives: "events per 1000 persons"))
    #expect(check.problem(rate, unit: "per 1 000 dwellings") == .differs(gives: "events per 1000 persons"))
    let fraction = Expression.binary(.divide, .input("women"), .input("people"))
    #expect(check.problem(fraction, unit: "% of residents") == .differs(gives: "a plain number"))
    #expect(check.problem(.input("land"), unit: "minutes") == .differs(gives: "area"))
  }

  @Test("where a unit is not known nothing is said")
  func unknown() {
    #expect(check.problem(.binary(.add, .input("x"), .input("people")), unit: "persons") == nil)
    #expect(check.problem(.function(.log, [.input("people")]), unit: "persons") == nil)
    #expect(check.problem(.input("people"), unit: "frobs") == nil)
    #expect(!check.isKnown(.input("x")) && check.isKnown(.input("people")))
  }
}
