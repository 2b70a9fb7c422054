import Kernels
import References
import Testing

@Suite("The Wrocław taxonomic index")
struct WroclawTests {
  @Test("the best area is at 0, an area with a gap takes no part")
  func known() {
    // Distances 5 and 0: mean 2.5, deviation 5 / √2.
    let found = wroclaw([[0, 3, 99], [0, 4, nil]])
    #expect(difference(found, [5 / (2.5 + 10 / Double(2).squareRoot()), 0, nil]) < 1e-15)
    #expect(wroclaw([[1, 1], [2, 2]]) == [nil, nil])
    #expect(wroclaw([[1, nil], [2, 2]]) == [nil, nil])
  }

  @Test(
    "the index is that of the second reference", .enabled(if: Golden.isThere, "needs the golden files"),
    arguments: ["physical", "bli"])
  func golden(data: String) throws {
    let found = wroclaw(try goldenItems("11_second_reference/input_\(data).csv"))
    let own = try Golden.table("11_second_reference/own_\(data)_scores.csv").column("wroclaw")
    let compind = try Golden.table("11_second_reference/compind_\(data)_scores.csv").column("wroclaw")
    #expect(difference(found, own) < 1e-12)
    #expect(difference(found, compind) < 1e-12)
  }
}
