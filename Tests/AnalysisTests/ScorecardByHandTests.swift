import Assessing
import Diagnostics
import Kernels
import Pipeline
import Testing

@testable import Analysis

/// Three years of one city and one of another, with a gap of each kind.
private func city() -> Assessed {
  assessed(
    "city \"A\" { year = 2024 }\n" + source() + indicator("x") + indicator("y")
      + indicator("growth", formula: "change(input.x)") + indicator("ratio", formula: "input.x / input.z")
      + indicator("both", formula: "input.nowhere + input.y")
      + indicator("visitors", better: "neutral", formula: "input.z")
      + indicator("felt", component: "sense_of_safety", formula: "input.y * 2")
      + "method { minimum_coverage = 0, rank = \"full\" }",
    ["data.csv": "area,year,x,y,z\nA,2021,10,40,1\nA,2022,20,,1\nA,2024,30,: e,0\nB,2024,50,60,1\n"])
}

@Suite("The scorecard by hand")
struct ScorecardByHandTests {
  private func scorecard(_ label: String) throws -> Scorecard {
    let run = city()
    let results = try #require(run.results)
    return Scorecard(results, row: try #require(run.rows.firstIndex(of: label)))
  }

  @Test("each missing value has its reason")
  func reasons() throws {
    let card = try scorecard("A 2024")
    let reasons = Dictionary(uniqueKeysWithValues: card.missing.map { ($0.indicator, $0.reason) })
    #expect(reasons[1] == .blank(inputs: ["y"], file: "data.csv", flag: "e"))
    // 2023 is not in the data.
    #expect(reasons[2] == .noEarlierValue)
    #expect(reasons[3] == .undefined)
    #expect(reasons[4] == .notCollected(inputs: ["nowhere"]))
    #expect(reasons[0] == nil && reasons[5] == nil)
  }

  @Test("a score over other indicators than before is no change")
  func change() throws {
    let card = try scorecard("A 2024")
    let security = try #require(card.components.first { $0.id == "urban_security" })
    // 2022: x, growth and ratio. 2024: x alone, 30.
    #expect(security.score == 30)
    #expect(security.change == nil)
    let safety = try #require(try scorecard("A 2022").components.first { $0.id == "sense_of_safety" })
    #expect(safety.score == nil && safety.change == nil)
    #expect(try scorecard("A 2021").components.allSatisfy { $0.change == nil })
  }

  @Test("the spread is from the lowest to the highest indicator, and the count says how many")
  func spread() throws {
    let security = try #require(try scorecard("A 2022").components.first { $0.id == "urban_security" })
    #expect(security.spread == 20...100)
    #expect(security.available == 3 && security.total == 5)
  }

  @Test("what is not scored is shown with its value")
  func context() throws {
    #expect(try scorecard("A 2022").context.map(\.value) == [1])
  }

  @Test("a rank counts those ranked in the same period")
  func rank() throws {
    let rank = try #require(try scorecard("A 2024").rank)
    #expect(rank.place == 2 && rank.of == 2)
    #expect(try scorecard("A 2021").rank?.of == 1)
  }

  @Test("facts and feeling are shown side by side where both are there")
  func factAndFeeling() throws {
    let pair = try #require(FactAndFeeling(try scorecard("B 2024")))
    #expect(pair.feeling.score == 120)
    #expect(FactAndFeeling(try scorecard("A 2024")) == nil)
  }

  @Test("facts and feeling that part ways, by level or by trend, are a finding; less is none")
  func partings() throws {
    var pair = try #require(FactAndFeeling(try scorecard("B 2024")))
    func set(_ fact: Double, _ feeling: Double, _ changes: (Double, Double)? = nil, since: String = "2023") {
      (pair.fact.score, pair.feeling.score) = (fact, feeling)
      pair.fact.change = changes.map { .init(since: "2023", points: $0.0) }
      pair.feeling.change = changes.map { .init(since: since, points: $0.1) }
    }
    set(70, 50)
    #expect(pair.partings == [.level(-20)])
    set(50, 69.9)
    #expect(pair.partings == [])
    set(50, 55, (3, -2))
    #expect(pair.partings == [.trend(fact: 3, feeling: -2, since: "2023")])
    set(50, 55, (3, 2))
    #expect(pair.partings == [])
    set(50, 55, (3, -0.5))
    #expect(pair.partings == [])
    set(50, 55, (3, -2), since: "2022")
    #expect(pair.partings == [])
    // On another scale than 0 to 100 a distance says nothing.
    set(-2, 120)
    #expect(pair.partings == [])
  }
}
