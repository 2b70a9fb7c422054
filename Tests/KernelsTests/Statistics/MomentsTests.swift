import Kernels
import References
import Testing

@Suite("Mean, deviation, skewness and kurtosis")
struct MomentsTests {
  @Test("1, 2, 3, 4, 10 has mean 4, variance 12.5, skewness 1.697 and kurtosis 3.152")
  func byHand() {
    let x: Column = [1, nil, 2, 3, 4, 10]
    #expect(countAvailable(x) == 5)
    #expect(mean(x) == 4)
    #expect(variance(x) == 12.5)
    // Deviations -3 -2 -1 0 6: squares add to 50, cubes to 180, fourth powers to 1394.
    // sqrt(5)·180/50^1.5 · sqrt(20)/3, and r = 5·1394/2500 = 2.788: (6·(2.788 - 3) + 6)·4/(3·2).
    #expect(difference(skewness(x), 1.697056274847714) < 1e-14)
    #expect(difference(kurtosis(x), 3.152) < 1e-14)
    #expect(minimum(x) == 1)
    #expect(maximum(x) == 10)
  }

  @Test(
    "skewness and kurtosis are those of the golden files",
    .enabled(if: Golden.isThere, "needs the golden files"), arguments: ["Raw", "Denominated", "Treated"])
  func goldenShapes(stage: String) throws {
    let data = try Golden.table("01_chain/\(stage).csv")
    let expected = try Golden.table("04_treat/skew_kurt_\(stage).csv")
    let items = try expected.texts("iCode").map { try data.column($0) }
    #expect(difference(Column(items.map { skewness($0) ?? .nan }), try expected.column("Skew")) < 1e-12)
    #expect(difference(Column(items.map { kurtosis($0) ?? .nan }), try expected.column("Kurt")) < 1e-12)
  }

  @Test("too few values leave a statistic undefined")
  func short() {
    #expect(mean([nil]) == nil)
    #expect(minimum([nil]) == nil)
    #expect(maximum([]) == nil)
    #expect(mean([7, nil]) == 7)
    #expect(standardDeviation([7, nil]) == nil)
    #expect(standardDeviation([6, 8, nil]) == 2.0.squareRoot())
    #expect(skewness([6, 8, nil]) == nil)
    #expect(kurtosis([6, 8, 9, nil]) == nil)
  }

  @Test("a constant column has its value as mean, deviation 0 and neither skewness nor kurtosis")
  func constant() {
    let x: Column = [0.1, 0.1, nil, 0.1, 0.1, 0.1]
    #expect(mean(x) == 0.1)
    #expect(standardDeviation(x) == 0)
    #expect(skewness(x) == nil)
    #expect(kurtosis(x) == nil)
    #expect(Moments(x).isConstant)
  }

  @Test("an offset of a million millions costs no digits")
  func offset() {
    let small: Column = [1, nil, 2, 3, 4, 10]
    let large = Column(small.values.map { $0 + 1e12 })
    #expect(mean(large) == 1e12 + 4)
    #expect(standardDeviation(large) == standardDeviation(small))
    #expect(difference(skewness(large), skewness(small)) < 1e-15)
    #expect(difference(kurtosis(large), kurtosis(small)) < 1e-15)
  }

  @Test("an offset costs no digits even where the mean is no double")
  func offsetOffGrid() {
    let large: Column = [1e12, 1e12 + 1, 1e12 + 1, nil]
    #expect(difference(standardDeviation(large), (1.0 / 3).squareRoot()) < 1e-15)
  }

  @Test(
    "huge and tiny columns keep their statistics", arguments: [1e-300, 1e-290, 1e-100, 1e100, 1e290, 1e307])
  func extremes(factor: Double) {
    let x: Column = [1, nil, 2, 3, 4, 10]
    let scaled = Column(x.values.map { $0 * factor })
    let tolerance = 1e-13
    #expect(difference(skewness(scaled), skewness(x)) < tolerance)
    #expect(difference(kurtosis(scaled), kurtosis(x)) < tolerance)
    #expect(difference(mean(scaled).map { $0 / factor }, 4) < tolerance)
    #expect(difference(standardDeviation(scaled).map { $0 / factor }, 12.5.squareRoot()) < tolerance)
  }

  @Test("a mean of the largest numbers does not overflow")
  func largest() {
    #expect(mean([1.7e308, 1.7e308, nil, 1.5e308]).map { $0 > 1.6e308 && $0.isFinite } == true)
    #expect(mean([1.7e308, -1.7e308, nil]) == 0)
  }

  @Test("the order of rows does not matter, and only the available values do")
  func order() {
    var draws = Draws(seed: 2)
    for count in [5, 30, 1001] {
      let x = draws.column(count)
      let shuffled = x.reordered((0..<count).shuffled(using: &draws))
      #expect(mean(x) == mean(shuffled))
      #expect(difference(standardDeviation(x), standardDeviation(shuffled)) < 1e-14)
      #expect(difference(skewness(x), skewness(shuffled)) < 1e-13)
      #expect(Moments(x).kurtosis == Moments(Column(x.available)).kurtosis)
    }
  }

  @Test("a mirrored column has the opposite skewness and the same kurtosis")
  func mirror() {
    var draws = Draws(seed: 3)
    let x = draws.column(200)
    let mirrored = Column(x.values.map { -$0 })
    #expect(difference(skewness(mirrored), skewness(x).map { -$0 }) < 1e-15)
    #expect(kurtosis(mirrored) == kurtosis(x))
  }

  @Test("reference rows alone are used")
  func reference() {
    #expect(Moments([1, 100, nil, 3], among: [0, 2, 3]).mean == 2)
  }

  @Test(
    "the statistics are those of the golden files", .enabled(if: Golden.isThere, "needs the golden files"),
    arguments: ["Raw", "Denominated", "Treated", "Normalised", "Aggregated"])
  func golden(stage: String) throws {
    let expected = try Golden.table("08_analysis/stats_\(stage).csv")
    let data = try Golden.table("01_chain/\(stage).csv")
    for (row, indicator) in try expected.texts("iCode").enumerated() {
      let x = try data.column(indicator)
      let found: [(String, Double?)] = [
        ("Min", minimum(x)), ("Max", maximum(x)), ("Mean", mean(x)), ("Median", median(x)),
        ("Std", standardDeviation(x)), ("Skew", skewness(x)), ("Kurt", kurtosis(x)),
        ("N.Avail", Double(countAvailable(x))),
      ]
      for (name, value) in found {
        let wanted = try expected.column(name)[row]
        #expect(difference(value, wanted) < 1e-12, "\(name) of \(indicator)")
      }
    }
  }
}
