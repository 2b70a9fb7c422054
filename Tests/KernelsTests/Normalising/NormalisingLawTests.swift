import Kernels
import Testing

@Suite("What every way of normalising keeps to")
struct NormalisingLawTests {
  static let laws: [NormalisingLaws] = [
    .init(name: "borda", bounds: 0...300, keepsUnderScaling: true, keepsUnderShifting: true) {
      borda($0, reversed: $1)
    },
    .init(
      name: "distance to maximum", bounds: 0...1, mirror: .sum(1), keepsUnderScaling: true,
      keepsUnderShifting: true
    ) { distanceToMaximum($0, reversed: $1) },
    .init(name: "fraction of maximum", bounds: 0...1, keepsUnderScaling: true, needsPositive: true) {
      fractionOfMaximum($0, reversed: $1)
    },
    .init(name: "ratio to the mean", bounds: 0...1e6, keepsUnderScaling: true, needsPositive: true) {
      ratio($0, to: .mean, reversed: $1)
    },
    .init(
      name: "difference from the mean", bounds: -1e6...1e6, mirror: .sum(0), keepsUnderScaling: true,
      needsPositive: true
    ) { relativeDifference($0, from: .mean, reversed: $1) },
    .init(name: "scaled", bounds: -1e3...1e3, mirror: .sum(100)) {
      scaled($0, lower: -50, upper: 50, reversed: $1)
    },
    .init(name: "percentile", bounds: 0...100, keepsUnderScaling: true, keepsUnderShifting: true) {
      percentile($0, reversed: $1)
    },
    .init(name: "categorical scale", bounds: 0...100, keepsUnderScaling: true, keepsUnderShifting: true) {
      categoricalScale($0, reversed: $1)
    },
    .init(name: "bands", bounds: 1...3) { x, reversed in
      bands(x, cuts: Cuts([-20, 20], valueOnCut: .above), scores: reversed ? [3, 2, 1] : [1, 2, 3])
    },
    .init(name: "above and below the mean", bounds: -1...1, mirror: .sum(0), keepsUnderScaling: true) {
      aboveBelowMean($0, reversed: $1)
    },
    .init(
      name: "cyclical", bounds: -1e6...1e6, mirror: .sum(0), keepsUnderScaling: true, keepsUnderShifting: true
    ) { x, reversed in
      cyclical(x, series: [Int?](repeating: 7, count: x.count), reversed: reversed)
    },
    .init(name: "exponential rank", bounds: 0...100, keepsUnderScaling: true, keepsUnderShifting: true) {
      exponentialRank($0, reversed: $1)
    },
    .init(
      name: "normal scores", bounds: -4...4, mirror: .sum(0), keepsUnderScaling: true,
      keepsUnderShifting: true
    ) { normalScores($0, reversed: $1) },
    .init(name: "sigmoid", bounds: 0...100, mirror: .sum(100)) {
      sigmoid($0, midpoint: 3, steepness: 0.1, reversed: $1)
    },
  ]

  @Test("bounds, order, gaps, units and mirrors are as promised", arguments: laws.indices)
  func promises(law: Int) { Self.laws[law].check() }
}
