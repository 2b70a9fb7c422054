import Testing

@testable import Pipeline

@Suite("The panel of areas and periods")
struct PanelTests {
  private func panel(_ periods: [String], _ rows: [(Int, Int)], totals: Set<String> = []) -> Panel {
    Panel(
      areas: ["B", "A"].map { Panel.Area(id: $0, name: "Town \($0)") }, periods: periods,
      rows: rows.map { Panel.Row(area: $0.0, period: $0.1) }, totals: totals)
  }

  @Test("rows stand by area in the order of the data, then by period")
  func order() {
    let panel = panel(["2023", "2024"], [(1, 1), (0, 1), (1, 0), (0, 0)])
    #expect((0..<4).map { panel.label($0) } == ["Town B 2023", "Town B 2024", "Town A 2023", "Town A 2024"])
    #expect(panel.rows(inPeriod: 1) == [1, 3])
    #expect(panel.rows(ofArea: 1) == [2, 3])
    #expect(panel.row(area: "A", period: "2023") == 2)
    #expect(panel.row(area: "A", period: "2022") == nil)
    #expect(panel.row(area: "C", period: "2023") == nil)
  }

  @Test("totals are rows like others, but nothing is found on them")
  func totals() {
    let panel = panel(["2023", "2024"], [(0, 0), (0, 1), (1, 0)], totals: ["B"])
    #expect(panel.comparable == [2])
    #expect(panel.stretches[0].reference == [1])
    #expect(panel.stretches[0].rows == [0, 2])
  }

  @Test("a lag goes back by years, so a gap year is a gap")
  func lagByYears() {
    let panel = panel(["2020", "2022", "2023"], [(0, 0), (0, 1), (0, 2), (1, 2)])
    #expect(panel.rows(lagging: 1) == [nil, nil, 1, nil])
    #expect(panel.rows(lagging: 2) == [nil, 0, nil, nil])
    #expect(panel.rows(lagging: 3) == [nil, nil, 0, nil])
  }

  @Test("where a period is no year a lag goes back by the periods that there are")
  func lagByPeriods() {
    let panel = panel(["2024-Q1", "2024-Q3", "2025"], [(0, 0), (0, 1), (0, 2), (1, 2)])
    #expect(panel.rows(lagging: 1) == [nil, 0, 1, nil])
    #expect(panel.rows(lagging: 3) == [nil, nil, nil, nil])
  }

  @Test("a lag beyond the first of all numbers is a gap")
  func lagBeyond() {
    let panel = panel([String(Int.min), "2025"], [(0, 0), (0, 1)])
    #expect(panel.rows(lagging: 1) == [nil, nil])
    #expect(panel.rows(lagging: Int.max) == [nil, nil])
  }

  @Test("periods stand in time order: numbers as numbers, anything else by its bytes")
  func timeOrder() {
    #expect(inTimeOrder(["2025", "999", "10000"]) == ["999", "2025", "10000"])
    #expect(inTimeOrder(["2025-Q2", "2024-Q4", "2025-Q1"]) == ["2024-Q4", "2025-Q1", "2025-Q2"])
    #expect(inTimeOrder(["", "2025"]) == ["", "2025"])
  }

  @Test(
    "the order of periods does not depend on how they come",
    arguments: [["9", "10", "1a"], ["2025", "2025.0", "2024"], ["nan", "1", "-inf"]])
  func timeOrderIsOne(labels: [String]) {
    let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    #expect(Set(orders.map { inTimeOrder($0.map { labels[$0] }) }).count == 1)
  }
}
