import Kernels
import References
import Testing

/// Holds every aggregate of a golden file, and its places, against what was found.
func expectGolden(
  _ found: [String: Column], _ file: String, source: SourceLocation = #_sourceLocation
) throws {
  let expected = try Golden.table("07_aggregate/\(file).csv")
  let ranks = try Golden.table("07_aggregate/\(file)_ranks.csv")
  for name in expected.header.dropFirst() {
    let column = try #require(found[name])
    let wanted = try expected.column(name)
    let places = try ranks.column(name)
    #expect(difference(column, wanted) < 1e-12, "\(name)", sourceLocation: source)
    #expect(ranking(column) == places, "places in \(name)", sourceLocation: source)
  }
}

/// The items of a golden table: all columns but the first.
func goldenItems(_ path: String) throws -> [Column] {
  let table = try Golden.table(path)
  return try table.header.dropFirst().map { try table.column($0) }
}
