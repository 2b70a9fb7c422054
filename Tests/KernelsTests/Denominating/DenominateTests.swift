import Kernels
import References
import Testing

@Suite("Dividing by a denominator")
struct DenominateTests {
  @Test("a scale states the ratio per so many of the denominator")
  func scale() {
    let rate = denominate([12, nil, 0, 5], by: [4000, 1000, 500, 250], scale: 1000)
    #expect(rate.column == [3, nil, 0, 20])
    #expect(rate.missingDenominators.isEmpty && rate.zeroDenominators.isEmpty)
  }

  @Test("a missing or zero denominator gives a missing value and is told")
  func gaps() {
    let rate = denominate([1, 2, 0, nil, 4], by: [0, nil, 0, 0, 2])
    #expect(rate.column == [nil, nil, nil, nil, 2])
    #expect(rate.missingDenominators == [1])
    #expect(rate.zeroDenominators == [0, 2])
  }

  @Test("huge and tiny numbers give numbers or missing values, never infinities")
  func extremes() {
    #expect(denominate([1e308, 1], by: [1e-10, 0x1p-1074]).column == [nil, nil])
    #expect(denominate([0x1p-1060], by: [0x1p-1060], scale: 1000).column == [1000])
    #expect(denominate([0], by: [0x1p-1074], scale: 1e9).column == [0])
    #expect(denominate([-3], by: [-2]).column == [1.5])
  }

  @Test("doubling both columns changes nothing, and the order of rows does not matter")
  func laws() {
    var draws = Draws(seed: 21)
    let (x, y) = (draws.column(200), draws.column(200))
    let order = (0..<200).shuffled(using: &draws)
    let rate = denominate(x, by: y, scale: 100).column
    let doubled = denominate(Column(x.values.map { $0 * 2 }), by: Column(y.values.map { $0 * 2 }), scale: 100)
    #expect(doubled.column == rate)
    #expect(
      denominate(x.reordered(order), by: y.reordered(order), scale: 100).column == rate.reordered(order))
  }

  @Test("the quotients are those of the golden files", .enabled(if: Golden.isThere, "needs the golden files"))
  func golden() throws {
    let raw = try Golden.table("01_chain/Raw.csv")
    let bases = try Golden.table("00_input/units_meta.csv")
    let denominators = try Golden.table("00_input/iMeta.csv").dictionary("iCode", "Denominator")
    let wanted = try Golden.table("01_chain/Denominated.csv")
    for name in try Golden.indicators() {
      let x = try raw.column(name)
      var found = x
      if let base = denominators[name], bases.header.contains(base) {
        found = denominate(x, by: try bases.column(base)).column
      }
      #expect(difference(found, try wanted.column(name)) < 1e-12, "\(name)")
    }
    let scaled = try Golden.table("02_screen/denominate_scalefactor.csv")
    for (name, base, scale) in [("Goods", "GDP", 1.0), ("Flights", "Population", 1000)] {
      let found = denominate(try raw.column(name), by: try bases.column(base), scale: scale).column
      #expect(difference(found, try scaled.column(name)) < 1e-12, "\(name)")
    }
  }
}
