import Kernels
import References
import Testing

@Suite("Strata by cumulated square roots")
struct DaleniusHodgesTests {
  @Test("cuts lie where the cumulated square roots come nearest to equal shares")
  func byHand() {
    // Intervals of width 2 from 0 to 8 hold 4, 1, 1 and 4 values: roots 2, 1, 1, 2 add to 2, 3, 4, 6; half is 3.
    let x: Column = [0, 0.5, 1, 1.5, nil, 3, 5, 6, 6.5, 7, 8]
    let cuts = daleniusHodges(x, strata: 2, bins: 4)
    #expect(cuts.points == [4])
    #expect(cuts.classes(of: [0, 4, nil, 4.5]) == [1, 1, nil, 2])
    #expect(daleniusHodges(x, strata: 3, bins: 4).points == [2, 6])
    #expect(daleniusHodges(x, strata: 1, bins: 4).points == [])
    #expect(daleniusHodges(x, strata: 2, bins: 1).points == [8])
  }

  @Test("the order of areas does not matter, and the cuts go with the unit")
  func laws() {
    var draws = Draws(seed: 43)
    let x = draws.column(200)
    let cuts = daleniusHodges(x, strata: 4, bins: 16)
    #expect(daleniusHodges(x.reordered((0..<200).shuffled(using: &draws)), strata: 4, bins: 16) == cuts)
    let scaled = daleniusHodges(Column(x.values.map { $0 * 8 }), strata: 4, bins: 16)
    #expect(scaled.points == cuts.points.map { $0 * 8 })
  }

  @Test(
    "the grades of Mexico's 2,469 municipalities come out as published",
    .enabled(if: PublishedCase.areThere, "needs the published cases"))
  func mexico() throws {
    let expected = try PublishedCase.table("conapo_municipal_2020/expected.csv")
    let x = try expected.column("im")
    let grades = ["Muy alto", "Alto", "Medio", "Bajo", "Muy bajo"]
    let found = daleniusHodges(x, strata: 5, bins: 21).classes(of: x).values.map { grades[Int($0) - 1] }
    #expect(found == (try expected.texts("grade")))
  }
}
