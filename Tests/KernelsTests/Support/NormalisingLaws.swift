import Kernels
import References
import Testing

/// What a way of normalising promises; the checks follow from it.
struct NormalisingLaws {
  enum Mirror {
    /// Scores of the turned direction and of the given one add up to this number.
    case sum(Double)
    /// Only the order of the scores turns.
    case order
    /// Turning the direction is not offered or does not mirror.
    case none
  }

  let name: String
  let bounds: ClosedRange<Double>
  var mirror: Mirror = .none
  var keepsUnderScaling = false
  var keepsUnderShifting = false
  /// Draws are made positive first, for kernels that need a true zero.
  var needsPositive = false
  let kernel: @Sendable (Column, _ reversed: Bool) -> Column

  /// Checks the promises over seeded columns.
  func check() {
    var draws = Draws(seed: 40)
    for count in [9, 60, 257] {
      var x = draws.column(count)
      if needsPositive { x = Column(x.values.map { $0 + 101 }) }
      for reversed in [false, true] {
        let scores = kernel(x, reversed)
        #expect(scores.values.map(\.isNaN) == x.values.map(\.isNaN), "\(name): gaps stay gaps and no others")
        let inside = scores.available.allSatisfy { bounds.contains($0) }
        #expect(inside, "\(name): inside the bounds")
        #expect(rises(x, scores, reversed), "\(name): a better value never scores less")
        let order = (0..<count).shuffled(using: &draws)
        let shuffled = kernel(x.reordered(order), reversed)
        #expect(difference(shuffled, scores.reordered(order)) < 1e-13, "\(name): the order of areas")
        if keepsUnderScaling {
          let scaled = kernel(Column(x.values.map { $0 * 8 }), reversed)
          #expect(difference(scaled, scores) < 1e-13, "\(name): the unit")
        }
        if keepsUnderShifting {
          let shifted = kernel(Column(x.values.map { $0 + 512 }), reversed)
          #expect(difference(shifted, scores) < 1e-12, "\(name): the offset")
        }
      }
      if case .sum(let sum) = mirror {
        let turned = Column(kernel(x, true).values.map { sum - $0 })
        #expect(difference(turned, kernel(x, false)) < 1e-12, "\(name): reversing mirrors")
      }
    }
    let nothing = kernel([nil, nil], false)
    #expect(nothing == [nil, nil], "\(name): nothing gives nothing")
  }

  private func rises(_ x: Column, _ scores: Column, _ reversed: Bool) -> Bool {
    let rows = (0..<x.count).filter { !x.isMissing($0) }.sorted { x.values[$0] < x.values[$1] }
    return zip(rows, rows.dropFirst()).allSatisfy { low, high in
      let (a, b) = (scores.values[low], scores.values[high])
      return x.values[low] == x.values[high] ? a == b : (reversed ? a >= b : a <= b)
    }
  }
}
