import Assessing
import Kernels
import Pipeline
import References
import Testing

@testable import Analysis

/// The trend of one column of values by year; `.` is a gap, and lower is better.
private func trend(_ values: [String], years: [Int] = [2021, 2022, 2023, 2025]) throws -> AreaTrend? {
  let rows = zip(years, values).map { "A,\($0),1,\($1)" }.joined(separator: "\n")
  let run = assessed(
    source() + indicator("x", better: "lower") + indicator("other", formula: "input.one"),
    ["data.csv": "area,year,one,x\n\(rows)\n"])
  return try #require(run.results).trends(area: 0, at: .values)?.first { $0.indicator == 0 }
}

@Suite("The trends of an area")
struct AreaTrendTests {
  @Test("growth is compound between the ends, the line goes through all, and both know the years")
  func byHand() throws {
    let found = try #require(try trend(["16", "1", ".", "1"]))
    #expect(found.first.period == "2021" && found.last.period == "2025" && found.count == 3)
    // A sixteenth after four years is a half each year.
    #expect(difference(try found.growth.get(), -0.5) < 1e-15)
    // Times 0, 1, 4 about 5/3 and values 16, 1, 1 about 6: products add up to -25, squares of times to 78/9.
    #expect(difference(found.slope, -225.0 / 78) < 1e-15)
    #expect(found.gaps == ["2023"])
    #expect(found.movement == .better)
  }

  @Test("a series that starts at 0, crosses 0 or stays below it has a line and no growth, and says why")
  func noGrowth() throws {
    #expect(try trend(["0", "1", "2", "4"])?.growth.absence == .startsAtZero)
    #expect(try trend(["-1", "1", "2", "4"])?.growth.absence == .changesSign)
    #expect(try trend(["-4", "-3", "-3", "-2"])?.growth.absence == .belowZero)
    #expect(try trend([".", "3", ".", "."])?.growth.absence == .oneValue)
    #expect(try trend([".", "3", ".", "."])?.slope == nil)
    #expect(try trend(["0", "1", "2", "4"])?.slope == 1)
    #expect(try trend(["-4", "-3", "-2", "0"])?.movement == .worse)
    #expect(try trend([".", ".", ".", "."]) == nil)
  }

  @Test("a series that does not move is the same")
  func flat() throws {
    let found = try #require(try trend(["3", "3", "3", "3"]))
    #expect(found.movement == .same && found.slope == 0)
    #expect(try found.growth.get() == 0)
  }

  @Test("a line that rises while the last value is below the first tells no movement")
  func unclear() throws {
    // Times 0, 1, 2, 4; values 5, 0, 9, 4 rise along the line.
    let found = try #require(try trend(["5", "0", "9", "4"]))
    #expect(found.slope.map { $0 > 0 } == true)
    #expect(found.movement == .unclear)
    #expect(try trend(["5", "1", "9", "5"])?.movement == .unclear)
  }

  @Test("a break that the source marks is told")
  func breaks() throws {
    let found = try #require(try trend(["3", "4", "5 b", "6"]))
    #expect(found.breaks == ["2023"])
    #expect(try trend(["3 b", "4", "5", "6"])?.breaks == [])
  }

  @Test("periods that are no numbers have no trend")
  func labels() throws {
    let run = assessed(
      source() + indicator("x"), ["data.csv": "area,year,x\nA,first,1\nA,second,2\n"])
    #expect(try #require(run.results).trends(area: 0, at: .values) == nil)
  }
}

extension Result {
  fileprivate var absence: Failure? { if case .failure(let absence) = self { absence } else { nil } }
}
