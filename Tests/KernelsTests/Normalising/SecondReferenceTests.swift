import Kernels
import References
import Testing

@Suite("Scales of the second reference")
struct SecondReferenceTests {
  @Test(
    "the scores are those of the golden files", .enabled(if: Golden.isThere, "needs the golden files"),
    arguments: ["physical", "bli"])
  func golden(data: String) throws {
    let kernels: [(String, (Column) -> Column)] = [
      ("z100_10", { zScore($0, targetMean: 100, targetDeviation: 10) }),
      ("minmax", { minMax($0, range: 0...1) }),
      ("rank", { rank($0, ties: .mean) }),
    ]
    let input = try Golden.table("11_second_reference/input_\(data).csv")
    for (file, kernel) in kernels {
      let expected = try Golden.table("11_second_reference/compind_\(data)_\(file).csv")
      #expect(expected.header.count > 8 && expected.rows.count == input.rows.count)
      for name in expected.header.dropFirst() {
        let found = kernel(try input.column(name))
        #expect(difference(found, try expected.column(name)) < 1e-12, "\(name) of \(file)")
      }
    }
  }
}
