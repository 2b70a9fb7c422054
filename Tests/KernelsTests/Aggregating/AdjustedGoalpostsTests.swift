import Kernels
import References
import Testing

@Suite("The goalposts of the adjusted Mazziotta-Pareto index")
struct AdjustedGoalpostsTests {
  @Test("the base scores 100, half the range above it 130")
  func known() throws {
    let posts = try #require(AdjustedGoalposts(base: 50, over: [20, nil, 40]))
    #expect(posts.scores([50, nil, 60, 40, 70]) == [100, nil, 130, 70, 160])
    #expect(posts.scores([50, nil, 60], reversed: true) == [100, nil, 70])
  }

  @Test("an indicator without a range has no goalposts")
  func constant() {
    #expect(AdjustedGoalposts(base: 50, over: [20, 20, nil]) == nil)
    #expect(AdjustedGoalposts(base: 50, over: [nil]) == nil)
    #expect(AdjustedGoalposts(base: .nan, over: [1, 2]) == nil)
  }

  @Test("pooled goalposts with the first year's mean", .enabled(if: Golden.isThere, "needs the golden files"))
  func golden() throws {
    let input = try Golden.table("11_second_reference/input_ampi_panel.csv")
    let years = try input.texts("Time")
    let first = years.indices.filter { years[$0] == years[0] }
    let bases = try Golden.table("11_second_reference/compind_ampi_goalposts.csv").dictionary(
      "indicator", "gp")
    let items = try input.header.dropFirst(2).map { name in
      let x = try input.column(name)
      let base = try #require(mean(x.taking(first)))
      #expect(difference(base, bases[name].flatMap { Double($0) }) < 1e-12, "\(name)")
      return try #require(AdjustedGoalposts(base: base, over: x)).scores(x)
    }
    let equal = items.map { _ in 1.0 }
    let expected = try Golden.table("11_second_reference/own_ampi.csv")
    let minus = MazziottaPareto().index(items, weights: equal)
    let plus = MazziottaPareto(penalty: .plus).index(items, weights: equal)
    let wantedMinus = try expected.column("ampi_minus")
    let wantedPlus = try expected.column("ampi_plus")
    #expect(difference(minus.index, wantedMinus) < 1e-12)
    #expect(difference(plus.index, wantedPlus) < 1e-12)
    // Compind rounds the index to three decimals, not the penalty.
    let compind = try Golden.table("11_second_reference/compind_ampi.csv")
    let areas = try compind.texts("uCode")
    let codes = try input.texts("uCode")
    for year in Set(years) {
      let rounded = try compind.column("ampi_\(year)")
      let penalties = try compind.column("penalty_\(year)")
      for row in years.indices where years[row] == year {
        let place = try #require(areas.firstIndex(of: codes[row]))
        #expect((minus.index.values[row] - rounded.values[place]).magnitude < 5.01e-4)
        #expect(difference(minus.penalties[row], penalties[place]) < 1e-12)
      }
    }
  }

  @Test("the printed table of the Europe 2020 example", .enabled(if: Golden.isThere, "needs the cases"))
  func europe() throws {
    let input = try Golden.table("../cases/ampi_eu2020/inputs.csv")
    let expected = try Golden.table("../cases/ampi_eu2020/expected.csv")
    let years = try input.texts("year")
    let keys = zip(try input.texts("unit"), years).map { $0 + $1 }
    let printed = Dictionary(
      zip(
        zip(try expected.texts("unit"), try expected.texts("year")).map { $0 + $1 },
        try expected.column("ampi").values),
      uniquingKeysWith: { first, _ in first })
    // Here the goalposts are each year's own, the divisor is n - 1 and the penalty is added.
    for year in ["2010", "2011"] {
      let rows = years.indices.filter { years[$0] == year }
      let items = try [("employment", 50.0), ("final_energy", 100)].map { name, base in
        let x = try input.column(name).taking(rows)
        return try #require(AdjustedGoalposts(base: base, over: x)).scores(x)
      }
      let found = MazziottaPareto(penalty: .plus, divisor: .nMinusOne).index(items, weights: [1, 1]).index
      #expect(found.available.count == 30)
      for (k, row) in rows.enumerated() {
        let wanted = try #require(printed[keys[row]])
        #expect((found.values[k] - wanted).magnitude <= 0.0051)
      }
    }
  }
}
