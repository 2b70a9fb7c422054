import Assessing
import Diagnostics
import Kernels
import Model
import Pipeline
import References
import Testing

@testable import Analysis

/// Five areas and their total in one year; A has two years more.
///
/// b is twice a; c falls as a rises; d is the same everywhere; e is known in two areas; f is 0 in two, and missing in one.
private let csv = """
  area,year,a,b,c,d,e,f
  A,2023,4,8,8,3,,0
  A,2025,1,2,9,3,5,0
  B,2025,2,4,8,3,,0
  C,2025,3,6,6,3,,5
  D,2025,4,8,7,3,,9
  E,2025,5,10,5,3,1,
  All,2025,15,30,35,15,6,14

  """

private func run(_ more: String = "") -> Assessed {
  assessed(
    source() + indicator("a", "theme = \"violence\", normalise = as_is(),")
      + indicator("b", "theme = \"violence\", normalise = as_is(),")
      + indicator(
        "c", better: "lower", "theme = \"property_crime\", normalise = goalposts { worst = 9, best = 5 },")
      + indicator("d") + indicator("e") + indicator("f", better: "neutral", "")
      + "method { minimum_coverage = 0, totals = { \"All\" } }\n" + more, ["data.csv": csv])
}

private func statistics(area: String? = "C", stage: Stage? = nil) throws -> (Statistics, Results) {
  let results = try #require(run().results)
  var log = DiagnosticLog()
  let selection = try #require(Selection(results, area: area, period: "2025", log: &log))
  return (Statistics(results, selection, .init(stage: stage), workers: 2), results)
}

@Suite("Statistics by hand")
struct StatisticsByHandTests {
  @Test("totals and other years are left out")
  func sample() throws {
    let (found, results) = try statistics()
    #expect(
      found.sample.rows.map { results.panel.label($0) } == ["A", "B", "C", "D", "E"].map { $0 + " 2025" })
    #expect(found.sample.totals.map { results.panel.areaID($0) } == ["All"])
  }

  @Test("quartiles, moments, counts and flags")
  func spread() throws {
    let (found, _) = try statistics()
    #expect(found.indicators.map(\.indicator) == [0, 1, 2, 3, 4, 5])
    #expect(found.indicators[0].quartiles == [1, 2, 3, 4, 5])
    #expect(found.indicators[0].moments.mean == 3)
    #expect(found.indicators[0].moments.standardDeviation == 2.5.squareRoot())
    #expect(found.indicators[0].flags == [])
    #expect(found.indicators[3].flags == [.fewDistinct])
    #expect(found.indicators[4].flags == [.fewAvailable, .fewNonZero, .fewDistinct])
    let zeros = found.indicators[5].counts
    #expect(zeros.available - zeros.nonZero == 2)
    #expect(found.indicators[5].flags == [.fewNonZero])
  }

  @Test("indicators that are not scored have no scores to look at")
  func unscored() throws {
    let (found, _) = try statistics(stage: .scores)
    #expect(found.indicators.map(\.indicator) == [0, 1, 2, 3, 4])
  }

  @Test("a pair that says the same is redundant; what has no correlation is no pair")
  func pairs() throws {
    let (found, results) = try statistics()
    let pairs = found.pairs.map { Set([$0.first, $0.second]) }
    #expect(Set(pairs) == [[0, 1], [0, 2], [0, 4], [1, 2], [1, 4], [2, 4]] && pairs.count == 6)
    let twice = try #require(found.pairs.first { $0.first == 0 && $0.second == 1 })
    #expect(twice.test.correlation == 1 && twice.test.pValue == 0 && twice.test.count == 5)
    #expect(twice.reading == .redundant)
    #expect(results.assessment.tree.nodes[twice.within].id == "violence")
    // c against a: 9, 8, 6, 7, 5 beside 1 to 5 is -0.9; on scores, where lower is better, 0.9.
    let across = try #require(found.pairs.first { $0.first == 0 && $0.second == 2 })
    #expect(difference(across.test.correlation, 0.9) < 1e-15)
    #expect(across.reading == nil)
    #expect(results.assessment.tree.nodes[across.within].id == "urban_security")
    // Two areas give a correlation of 1 or -1, and nothing to judge it by.
    #expect(found.pairs.filter { $0.second == 4 }.allSatisfy { $0.test.pValue == nil && $0.test.count == 2 })
  }

  @Test("on values the correlation is as it stands, and its reading turns directions")
  func directions() throws {
    let (found, _) = try statistics(stage: .values)
    let across = try #require(found.pairs.first { $0.first == 0 && $0.second == 2 })
    #expect(difference(across.test.correlation, -0.9) < 1e-15)
    #expect(across.reading == nil)
    let parent = try #require(
      found.parents.first { $0.indicator == 2 }?.parents.first { $0.level == .component })
    #expect(parent.test.map { $0.correlation < 0 } == true)
    #expect(!parent.isOpposed)
  }

  @Test("an indicator alone in its theme is all of it")
  func parents() throws {
    let (found, _) = try statistics()
    let alone = try #require(found.parents.first { $0.indicator == 2 })
    #expect(alone.parents.map(\.level) == [.theme, .component, .index])
    #expect(alone.parents[0].isOnlyPart && !alone.parents[1].isOnlyPart)
    #expect(alone.parents[0].test?.correlation == 1)
  }

  @Test("two parts that are one have an alpha by hand, one component, and no inflation")
  func structure() throws {
    let (found, results) = try statistics()
    let nodes = results.assessment.tree.nodes
    let violence = try #require(found.structures.first { nodes[$0.node].id == "violence" })
    // Variances 2.5 and 10, covariance 5: 2 · (1 - 12.5 / 22.5).
    #expect(difference(try violence.alpha.get(), 2 * (1 - 12.5 / 22.5)) < 1e-15)
    #expect(difference(Column(try violence.components.get().eigenvalues), [2, 0]) < 1e-15)
    #expect(violence.inflation.map { $0.absence } == [.determined, .determined])
    let all = try #require(
      found.structures.first { nodes[$0.node].id == "urban_security" && $0.isOfIndicators })
    #expect(all.leftOut.map { nodes[$0].id } == ["d"])
    #expect(all.complete == 2)
    #expect(all.alpha.absence == .fewAreas(complete: 2, needed: 3))
    #expect(all.components.absence == .fewAreas(complete: 2, needed: 3))
    #expect(all.inflation.first?.absence == .fewAreas(complete: 2, needed: 5))
  }

  @Test("places are by the better direction, among areas that have a value")
  func standing() throws {
    let (found, _) = try statistics(area: "E")
    let standing = try #require(found.standing)
    // d is the same everywhere and has no places; e is known here and in A, where it is greater.
    #expect(standing.strengths.map(\.indicator) == [0, 1, 2])
    #expect(standing.strengths.map(\.place) == [1, 1, 1])
    #expect(standing.weaknesses.map(\.indicator) == [4])
    #expect(standing.weaknesses.map(\.place) == [2] && standing.weaknesses.map(\.count) == [2])
    #expect(standing.weaknesses.map(\.value) == [1])
  }

  @Test("the middle place is neither a strength nor a weakness")
  func middle() throws {
    // C is third of five in a and b, and second in c.
    let (found, _) = try statistics(area: "C")
    #expect(found.standing?.strengths.map(\.indicator) == [2])
    #expect(found.standing?.weaknesses.isEmpty == true)
  }

  @Test("a total has no place among its parts, and nobody is shown without an area")
  func noStanding() throws {
    let (total, _) = try statistics(area: "All")
    #expect(total.standing == nil && total.trends != nil && total.hasOthers)
    let (nobody, _) = try statistics(area: nil)
    #expect(nobody.shown == nil && nobody.standing == nil && nobody.trends == nil)
  }

  @Test("one and two workers find the same")
  func workers() throws {
    let results = try #require(run().results)
    let sample = AreaSample(results.panel, period: 1)
    for method in CorrelationMethod.allCases {
      let (one, two) = (
        CorrelationTable(results, sample, at: .values, method, workers: 1),
        CorrelationTable(results, sample, at: .values, method, workers: 2)
      )
      for i in one.items.indices { for j in one.items.indices { #expect(one.test(i, j) == two.test(i, j)) } }
    }
  }
}

@Suite("A city alone")
struct StatisticsAloneTests {
  @Test("a city without others has trends and nothing that needs others")
  func alone() throws {
    let results = try #require(
      assessed(
        "city \"A\" { year = 2025 }\n" + source("data", "", file: "data.csv") + indicator("x"),
        ["data.csv": "area,year,x\nA,2023,4\nA,2025,9\n"]
      ).results)
    var log = DiagnosticLog()
    let selection = try #require(Selection(results, area: nil, period: nil, log: &log))
    let found = Statistics(results, selection, .init(), workers: 1)
    #expect(!found.hasOthers)
    #expect(found.pairs.isEmpty && found.parents.isEmpty && found.structures.isEmpty && found.standing == nil)
    #expect(difference(try found.trends?[0].growth.get(), 0.5) < 1e-15)
  }
}

extension Result {
  fileprivate var absence: Failure? { if case .failure(let absence) = self { absence } else { nil } }
}
