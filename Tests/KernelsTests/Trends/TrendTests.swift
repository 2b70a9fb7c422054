import Kernels
import References
import Testing

@Suite("Trends")
struct TrendTests {
  let histories = Histories(areas: [0, 0, 0, 0, 1, 1], times: [2018, 2019, 2020, 2021, 2018, 2020])

  @Test("compound growth looks at the two ends that are there")
  func growth() {
    let trend = compoundGrowth([nil, 100, 500, 121, 8, 8], histories)
    #expect(difference(trend.column, [0.1, 0]) < 1e-15)
    #expect(trend.availableShares == [0.75, 1])
    #expect(trend.firstTimes == [2019, 2018])
    #expect(trend.lastTimes == [2021, 2020])
  }

  @Test("growth from 0 and of negative numbers is missing, a fall to 0 is -1")
  func limits() {
    #expect(compoundGrowth([0, nil, nil, 5, -1, -2], histories).column == [nil, nil])
    #expect(compoundGrowth([5, nil, nil, 0, 0, 0], histories).column == [-1, 0])
    #expect(compoundGrowth([nil, nil, nil, nil, 3, nil], histories).column == [nil, nil])
    #expect(compoundGrowth([nil, nil, nil, nil, 3, nil], histories).lastTimes == [nil, 2018])
    let wide = compoundGrowth([1e-300, nil, nil, 1e300, 1e300, 1e-300], histories).column
    #expect(wide.available.count == 2)
  }

  @Test("the percentage change is that of the fitted line against its start")
  func percent() {
    // The line of the first area is 50 + 5 t.
    let trend = percentChange([50, nil, 60, 65, 4, 2], histories)
    #expect(difference(trend.column, [10, -25]) < 1e-13)
    #expect(percentChange([7, nil, 7, 7, 1, nil], histories).column == [0, nil])
    #expect(percentChange([0, 0, nil, 0, 0, 4], histories).column == [0, nil])
  }

  @Test("the slope is that of the fitted line, in the unit of the values")
  func slopes() {
    // The line of the first area is 50 + 5 t.
    #expect(difference(slope([50, nil, 60, 65, 4, 2], histories).column, [5, -1]) < 1e-14)
    #expect(slope([7, nil, 7, 7, 1, nil], histories).column == [0, nil])
    #expect(slope([-3, -1, 1, 3, 0, 0], histories).column == [2, 0])
    #expect(slope([nil, nil, nil, nil, -1.7e308, 1.7e308], histories).column == [nil, 1.7e308])
  }

  @Test("a number added to all values changes no slope, and a factor carries over")
  func slopeLaws() {
    var draws = Draws(seed: 29)
    let histories = Histories(areas: (0..<300).map { $0 / 6 }, times: (0..<300).map { Double($0 % 6) })
    let x = draws.column(300)
    let found = slope(x, histories).column
    #expect(difference(slope(Column(x.values.map { $0 + 1000 }), histories).column, found) < 1e-12)
    let doubled = Column(found.values.map { $0 * 2 })
    #expect(slope(Column(x.values.map { $0 * 2 }), histories).column == doubled)
  }

  @Test("a unit changes no trend, and the order of rows does not matter")
  func laws() {
    var draws = Draws(seed: 23)
    let areas = (0..<300).map { $0 / 6 }
    let times = (0..<300).map { Double($0 % 6) }
    let x = Column(draws.column(300).values.map { $0 + 101 })
    let order = (0..<300).shuffled(using: &draws)
    let histories = Histories(areas: areas, times: times)
    let other = Histories(areas: order.map { areas[$0] }, times: order.map { times[$0] })
    for kernel in [compoundGrowth, percentChange] {
      let trend = kernel(x, histories)
      #expect(difference(kernel(Column(x.values.map { $0 * 0.3 }), histories).column, trend.column) < 1e-11)
      #expect(
        difference(kernel(Column(x.values.map { $0 * 0x1p1000 }), histories).column, trend.column) < 1e-11)
      #expect(kernel(x.reordered(order), other) == trend)
    }
    #expect(differences(x.reordered(order), other) == differences(x, histories).reordered(order))
  }

  @Test("a difference needs the row exactly one lag earlier")
  func change() {
    #expect(differences([1, 4, nil, 9, 2, 7], histories) == [nil, 3, nil, nil, nil, nil])
    #expect(differences([1, 4, nil, 9, 2, 7], histories, lag: 2) == [nil, nil, nil, 5, nil, 5])
    #expect(differences([-1.7e308, 1.7e308, 1, 1, 1, 1], histories)[1] == nil)
  }

  @Test(
    "the trends are those of the golden files", .enabled(if: Golden.isThere, "needs the golden files"),
    arguments: [true, false])
  func golden(compound: Bool) throws {
    let panel = try Golden.table("00_input/iData_panel.csv")
    let histories = try panel.histories()
    let codes = try panel.texts("uCode")
    let wanted = try Golden.table("10_panel/trends_\(compound ? "CAGR" : "prc_change").csv")
    let found = try zip(wanted.texts("uCode"), wanted.texts("iCode")).map { area, name in
      let x = try panel.column(name)
      let trend = compound ? compoundGrowth(x, histories) : percentChange(x, histories)
      let place = (0..<histories.count).first { codes[histories[$0].first ?? 0] == area } ?? 0
      return [trend.column, trend.availableShares, trend.firstTimes, trend.lastTimes].map { $0.values[place] }
    }
    let names = [compound ? "CAGR" : "prc_change", "Avail", "t_first", "t_latest"]
    for (place, name) in names.enumerated() {
      #expect(difference(Column(found.map { $0[place] }), try wanted.column(name)) < 1e-12, "\(name)")
    }
  }
}
