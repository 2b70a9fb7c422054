import Kernels
import References
import Testing

/// A kernel that makes one number of each row, in both its forms.
struct RowKernel: Sendable, CustomTestStringConvertible {
  let name: String
  /// Whether results lie between the least and the greatest item.
  var keepsBounds = true
  let row: @Sendable ([Double], [Double]) -> Double?
  let column: @Sendable ([Column], [Double]) -> Column

  var testDescription: String { name }

  static let all =
    [
      RowKernel(
        name: "harmonic mean", row: { value(harmonicMean($0, weights: $1)) },
        column: { harmonicMean($0, weights: $1).column }),
      RowKernel(
        name: "minimum", row: { rowMinimum($0, weights: $1) }, column: { rowMinimum($0, weights: $1) }),
      RowKernel(name: "median", row: { rowMedian($0, weights: $1) }, column: { rowMedian($0, weights: $1) }),
      RowKernel(
        name: "mean-min", row: { meanMin($0, weights: $1, penalty: 0.5, smoothness: 1) },
        column: { meanMin($0, weights: $1, penalty: 0.5, smoothness: 1) }),
      RowKernel(
        name: "Mazziotta-Pareto", keepsBounds: false, row: { MazziottaPareto().index($0, weights: $1) },
        column: { MazziottaPareto().index($0, weights: $1).index }),
    ]
    + [-3.0, -1, 0, 0.5, 1, 2, 40].map { power in
      RowKernel(
        name: "generalised mean of power \(power)",
        row: { value(generalisedMean($0, weights: $1, power: power)) },
        column: { generalisedMean($0, weights: $1, power: power).column })
    }

  private static func value(_ mean: PositiveMean) -> Double? {
    if case .value(let value) = mean { value } else { nil }
  }
}

@Suite("What every kernel over the items of a row keeps")
struct RowKernelLawsTests {
  private let items: [Column]
  private let weights: [Double]

  init() {
    var draws = Draws(seed: 71)
    items = (0..<6).map { _ in Column(draws.column(1100).values.map { $0.magnitude + 1 }) }
    weights = (0..<6).map { _ in (Double.random(in: 0.25...3, using: &draws) * 8).rounded() / 8 }
  }

  @Test("both forms have the same bits", arguments: RowKernel.all)
  func bits(kernel: RowKernel) {
    let found = kernel.column(items, weights)
    for row in 0..<1100 {
      let single = kernel.row(items.map { $0.values[row] }, weights)
      #expect(single?.bitPattern == found[row]?.bitPattern)
    }
  }

  @Test("the result lies between the least and the greatest item", arguments: RowKernel.all)
  func bounds(kernel: RowKernel) {
    guard kernel.keepsBounds else { return }
    let found = kernel.column(items, weights)
    for row in 0..<1100 {
      let there = items.compactMap { $0[row] }
      guard let result = found[row], let least = there.min(), let greatest = there.max() else { continue }
      #expect(least <= result && result <= greatest)
    }
  }

  @Test(
    "a row without any item is missing, and a gap is as if the item were not there", arguments: RowKernel.all)
  func gaps(kernel: RowKernel) {
    #expect(kernel.row([.nan, .nan], [1, 2]) == nil)
    #expect(kernel.column([[nil], [nil]], [1, 2]) == [nil])
    #expect(kernel.row([4, .nan, 9], [1, 5, 2]) == kernel.row([4, 9], [1, 2]))
    #expect(kernel.row([4, 1, 9], [1, 0, 2]) == kernel.row([4, 9], [1, 2]))
    #expect(kernel.row([7, .nan], [1, 2]).map { difference($0, 7) < 1e-14 } == true)
  }

  @Test("weights scale freely and the order of items does not matter", arguments: RowKernel.all)
  func weights(kernel: RowKernel) {
    let found = kernel.column(items, weights)
    #expect(kernel.column(items, weights.map { $0 * 4 }) == found)
    #expect(difference(kernel.column(items, weights.map { $0 / 3 }), found) < 1e-12)
    #expect(difference(kernel.column(items.reversed(), weights.reversed()), found) < 1e-12)
  }

  @Test("the order of areas does not matter", arguments: RowKernel.all)
  func order(kernel: RowKernel) {
    var draws = Draws(seed: 72)
    let order = (0..<1100).shuffled(using: &draws)
    let found = kernel.column(items, weights)
    #expect(kernel.column(items.map { $0.reordered(order) }, weights) == found.reordered(order))
  }

  @Test("numbers near both ends of a double give a finite number or none", arguments: RowKernel.all)
  func extremes(kernel: RowKernel) {
    let tiny = Double.leastNonzeroMagnitude
    for values in [[1e308, 1.5e308], [tiny, 3 * tiny], [1e-300, 1e300], [0, 3]] {
      let found = kernel.row(values, [1, 1])
      #expect(found.map(\.isFinite) ?? true)
    }
  }
}
