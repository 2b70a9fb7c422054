import Kernels
import References
import Testing

/// Holds every aggregate of a golden file, and its places, against what was found.
func expectGolden(
  _ found: [String: Column], _ file: String, except: Set<String> = [],
  source: SourceLocation = #_sourceLocation
) throws {
  let expected = try Golden.table("07_aggregate/\(file).csv")
  let ranks = try Golden.table("07_aggregate/\(file)_ranks.csv")
  for name in expected.header.dropFirst() where !except.contains(name) {
    let column = try #require(found[name])
    let wanted = try expected.column(name)
    let places = try ranks.column(name)
    #expect(difference(column, wanted) < 1e-12, "\(name)", sourceLocation: source)
    #expect(ranking(column) == places, "places in \(name)", sourceLocation: source)
  }
}

@Suite("Means with weights of principal components")
struct ComponentWeightedMeansTests {
  private static let means: [(String, @Sendable ([Column], [Double]) -> Column)] = [
    ("a_amean_PCA", { arithmeticMean($0, weights: $1) }),
    ("a_gmean_PCA", { geometricMean($0, weights: $1).column }),
    ("a_hmean_PCA", { harmonicMean($0, weights: $1).column }),
  ]

  @Test(
    "the means are those of the golden files", .enabled(if: Golden.isThere, "needs the golden files"),
    arguments: means.indices)
  func golden(mean: Int) throws {
    let (file, kernel) = Self.means[mean]
    let tree = try GoldenTree(weights: "06_weights/pca_weights_Normalised_L1.csv")
    // Loadings below 0 make pillars below 0, of which the reference takes harmonic means all the same; here there are none.
    let undefined: Set = file.contains("hmean") ? ["Conn", "Sust", "Index"] : []
    try expectGolden(try tree.aggregate("05_normalise/minmax_1_100.csv", kernel), file, except: undefined)
  }
}

/// The items of a golden table: all columns but the first.
func goldenItems(_ path: String) throws -> [Column] {
  let table = try Golden.table(path)
  return try table.header.dropFirst().map { try table.column($0) }
}
