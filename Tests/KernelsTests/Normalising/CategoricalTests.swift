import Kernels
import References
import Testing

@Suite("Bands, percentile bands and distance from the mean in three steps")
struct CategoricalTests {
  @Test("each class has its score, and a value on a cut goes where it is told")
  func bandsByCut() {
    let above = Cuts([10, 20], valueOnCut: .above)
    #expect(bands([5, 10, nil, 15, 20, 99], cuts: above, scores: [1, 2, 3]) == [1, 2, nil, 2, 3, 3])
    let below = Cuts([10, 20], valueOnCut: .below)
    #expect(bands([5, 10, nil, 15, 20, 99], cuts: below, scores: [3, 2, 0]) == [3, 3, nil, 2, 2, 0])
    #expect(bands([-1.7e308, nil, 1.7e308], cuts: above, scores: [1, 2, 3]) == [1, nil, 3])
    #expect(bands([7, nil], cuts: Cuts([], valueOnCut: .above), scores: [4]) == [4, nil])
  }

  @Test("a percentile counts the value itself")
  func percentiles() {
    #expect(percentile([10, nil, 30, 20, 40]) == [25, nil, 75, 50, 100])
    #expect(percentile([10, nil, 10, 20, 40]) == [25, nil, 25, 75, 100])
    #expect(percentile([10, nil, 30, 20, 40], reversed: true) == [100, nil, 50, 75, 25])
    #expect(percentile([nil, 5]) == [nil, 100])
    #expect(percentile([nil]) == [nil])
  }

  @Test("an area on the limit of a percentile band belongs to the band above")
  func categories() {
    let x: Column = [1, 2, nil, 3, 4]
    #expect(categoricalScale(x, percentiles: [50, 100], scores: [0, 1, 2]) == [0, 1, nil, 1, 2])
    #expect(categoricalScale([7, nil, 7]) == [50, nil, 50])
    #expect(categoricalScale([nil, 7]) == [nil, 100])
  }

  @Test("1 is well above the mean, -1 well below, 0 near it")
  func meanSteps() {
    // Mean 10: near is 8 to 12.
    #expect(aboveBelowMean([7, 8, nil, 12, 13]) == [-1, 0, nil, 0, 1])
    #expect(aboveBelowMean([7, 8, nil, 12, 13], reversed: true) == [1, 0, nil, 0, -1])
    #expect(aboveBelowMean([7, 10, nil, 13], threshold: 0.5) == [0, 0, nil, 0])
    #expect(aboveBelowMean([9, nil, 11], threshold: 0) == [-1, nil, 1])
    #expect(aboveBelowMean([-1, nil, 0, 1]) == [-1, nil, 0, 1])
    #expect(aboveBelowMean([-13, nil, -7]) == [-1, nil, 1])
  }

  @Test("a constant column is near its mean, and nothing has none")
  func meanEdges() {
    #expect(aboveBelowMean([0.1, nil, 0.1], threshold: 0) == [0, nil, 0])
    #expect(aboveBelowMean([nil, 5]) == [nil, 0])
    #expect(aboveBelowMean([5, nil], reference: [1]) == [nil, nil])
    #expect(aboveBelowMean([-1.7e308, nil, 1.7e308]) == [-1, nil, 1])
  }

  @Test(
    "the handbook's eleven normalisations come out as printed",
    .enabled(if: PublishedCase.areThere, "needs the published cases"))
  func handbook() throws {
    let inputs = try PublishedCase.table("tai_handbook/inputs.csv")
    let expected = try PublishedCase.table("tai_handbook/expected.csv")
    let x = try inputs.column("SCHOOLING")
    let units = try inputs.texts("code")
    let found: [String: (Column, Double)] = [
      "rank": (rank(x), 0), "zscore": (zScore(x), 0.0051), "minmax": (minMax(x, range: 0...1), 0.0051),
      "ratio_to_mean": (ratio(x, to: .mean), 0.0051), "ratio_to_best": (ratio(x, to: .best), 0.0051),
      "ratio_to_worst": (ratio(x, to: .worst), 0.0051),
      "diff_to_mean": (relativeDifference(x, from: .mean), 0.0051),
      "diff_to_worst": (relativeDifference(x, from: .worst), 0.0051),
      "above_below_mean_20pct": (aboveBelowMean(x), 0), "percentile": (percentile(x), 0.0501),
      "categorical": (categoricalScale(x), 0),
    ]
    let (tables, names) = (try expected.texts("table"), try expected.texts("unit"))
    let (quantities, values) = (try expected.texts("quantity"), try expected.column("value"))
    var compared: Set<String> = []
    for row in tables.indices where tables[row] == "table15" {
      let quantity = String(quantities[row].dropFirst("SCHOOLING:".count))
      let (scores, tolerance) = try #require(found[quantity])
      let unit = try #require(units.firstIndex(of: names[row]))
      let gap = (scores.values[unit] - values.values[row]).magnitude
      #expect(gap <= tolerance, "\(quantity) of \(names[row])")
      compared.insert(quantity)
    }
    #expect(compared.count == 11)
  }
}
