import Kernels
import References
import Testing

@Suite("Filling gaps along an area's own years")
struct ImputePanelTests {
  let histories = Histories(
    areas: [0, 0, 0, 0, 0, 1, 1, 2], times: [2015, 2016, 2018, 2019, 2022, 2015, 2016, 2015])
  let x: Column = [nil, 10, nil, nil, 40, 5, nil, nil]

  @Test("the nearest earlier value fills, and its row is told")
  func earlier() {
    let filled = imputeEarlier(x, histories)
    #expect(filled.column == [nil, 10, 10, 10, 40, 5, 5, nil])
    #expect(filled.filledRows == [2, 3, 6])
    #expect(filled.takenFrom == [1, 1, 5])
  }

  @Test("a value further back than the limit does not fill, and a fill fills no other")
  func limited() {
    #expect(imputeEarlier(x, histories, lookBack: 2).column == [nil, 10, 10, nil, 40, 5, 5, nil])
    #expect(imputeEarlier(x, histories, lookBack: 0).filledRows == [])
  }

  @Test("a straight line runs by time; ends are held or stay")
  func linear() {
    #expect(imputeInTime(x, histories, shape: .linear).column == [10, 10, 20, 25, 40, 5, 5, nil])
    #expect(
      imputeInTime(x, histories, shape: .linear, holdsEnds: false).column == [
        nil, 10, 20, 25, 40, 5, nil, nil,
      ])
  }

  @Test("a step holds the value before until the next one")
  func constant() {
    #expect(imputeInTime(x, histories, shape: .constant).column == [10, 10, 10, 10, 40, 5, 5, nil])
  }

  @Test("huge values give lines between them")
  func huge() {
    let histories = Histories(areas: [0, 0, 0], times: [0, 1, 2])
    #expect(imputeInTime([-1.7e308, nil, 1.7e308], histories, shape: .linear).column[1] == 0)
    #expect(imputeInTime([0.1, nil, 0.1], histories, shape: .linear).column[1] == 0.1)
  }

  @Test("the laws of filling hold")
  func laws() {
    var draws = Draws(seed: 33)
    let x = Column(draws.column(120).values.enumerated().map { $0.offset % 3 == 0 ? .nan : $0.element })
    let order = (0..<120).shuffled(using: &draws)
    func histories(_ rows: [Int]) -> Histories {
      Histories(areas: rows.map { $0 / 6 }, times: rows.map { Double($0 % 6) })
    }
    checkImputer([x], order: order) { items, rows in
      items.map { imputeEarlier($0, histories(rows), lookBack: 2) }
    }
    for shape in TimeShape.allCases {
      checkImputer([x], order: order) { items, rows in
        items.map { imputeInTime($0, histories(rows), shape: shape) }
      }
    }
  }

  @Test("the fills are those of the golden files", .enabled(if: Golden.isThere, "needs the golden files"))
  func golden() throws {
    let input = try Golden.table("03_impute/panel_input.csv")
    let histories = try input.histories()
    let files: [(String, (Column) -> Imputed)] = [
      ("latest", { imputeEarlier($0, histories) }),
      ("latest_max1", { imputeEarlier($0, histories, lookBack: 1) }),
      ("linear", { imputeInTime($0, histories, shape: .linear) }),
      ("linear-constant", { imputeInTime($0, histories, shape: .linear) }),
      ("constant", { imputeInTime($0, histories, shape: .constant) }),
    ]
    for (file, kernel) in files {
      let (wanted, places) = try matched("03_impute/panel_\(file).csv", input)
      for name in input.header.dropFirst(2) {
        let found = kernel(try input.column(name))
        #expect(
          difference(found.column, try wanted.column(name).taking(places)) < 1e-12, "\(file) of \(name)")
      }
    }
  }

  @Test(
    "the years taken are those of the golden files", .enabled(if: Golden.isThere, "needs the golden files"))
  func goldenYears() throws {
    let input = try Golden.table("03_impute/panel_input.csv")
    let times = try input.column("Time").values
    let (wanted, places) = try matched("03_impute/panel_latest_years.csv", input)
    for name in input.header.dropFirst(2) {
      let x = try input.column(name)
      let filled = imputeEarlier(x, try input.histories())
      var years = Column(zip(x.values, times).map { $0.isNaN ? .nan : $1 })
      for (row, source) in zip(filled.filledRows, filled.takenFrom ?? []) {
        years.values[row] = times[source]
      }
      #expect(years == (try wanted.column(name).taking(places)), "\(name)")
    }
  }

  /// A table and, for each row of `input`, its row there: the reference orders its rows by falling years.
  private func matched(_ path: String, _ input: GoldenTable) throws -> (GoldenTable, [Int]) {
    let table = try Golden.table(path)
    func keys(_ table: GoldenTable) throws -> [String] {
      try zip(table.texts("uCode"), table.texts("Time")).map { $0 + $1 }
    }
    let rows = Dictionary(zip(try keys(table), table.rows.indices), uniquingKeysWith: { first, _ in first })
    return (table, try keys(input).compactMap { rows[$0] })
  }
}
