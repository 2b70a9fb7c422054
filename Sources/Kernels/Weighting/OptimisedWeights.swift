/// Weights chosen so that the items' correlations with their weighted sum are what one wants.
package struct OptimisedWeights: Sendable, Equatable {
  package enum Aim: Sendable, Equatable {
    /// Correlations in these proportions: the sum of squared differences of the shares is as small as it can be.
    case proportions([Double])
    /// A sum of correlations as large as it can be: the index that tells most about its items.
    case information
  }

  /// One weight for each item; within each group they add up to 1.
  package let weights: [Double]
  /// The correlation of each item with the index of these weights.
  package let correlations: [Double]

  /// The correlations as shares of their sum.
  package var correlationShares: [Double] {
    let total = correlations.reduce(0, +)
    return correlations.map { $0 / total }
  }

  /// - items: one column for each, scaled as they will be summed; rows where any is missing are left out.
  /// - groups: the number of each item's group, for items that reach the index through groups; groupWeights: the groups'
  ///   weights in the index. One group when nil.
  /// - bounds: the least and greatest weight within the group; 0 to 1 keeps weights from turning an item round.
  /// - nil when an item is constant, when items determine each other, when no weights keep the bounds with correlations that
  ///   add up to more than 0, and when a group's weights would add up to 0.
  /// - Both aims are quadratic programmes in the parts of the items in the index, so the answer is the only one and exact to
  ///   rounding: no search, no tolerance.
  /// - Source: W. Becker, M. Saisana, P. Paruolo and I. Vandecasteele, "Weights and importance in composite indicators:
  ///   closing the gap" (2017); the aims are `balance` and `infomax` of COINr.
  package init?(
    _ items: [Column], aim: Aim, groups: [Int]? = nil, groupWeights: [Double] = [1],
    bounds: ClosedRange<Double> = 0...1
  ) {
    let groups = groups ?? [Int](repeating: 0, count: items.count)
    precondition(groups.count == items.count, "one group for each item")
    precondition(groups.allSatisfy { groupWeights.indices.contains($0) }, "a weight for each group")
    let columns = completeRows(items)
    let moments = columns.map { $0.withUnsafeBufferPointer { Moments(of: $0) } }
    guard !columns.isEmpty, moments.allSatisfy({ $0.count > 1 && !$0.isConstant }) else { return nil }
    let widths = moments.map { $0.standardDeviation ?? .nan }
    let mean = widths.reduce(0, +) / Double(widths.count)
    let matrix = Kernels.correlations(columns.map { Column($0) })
    guard matrix.isFinite, mean.isFinite else { return nil }
    // Row i of `pulls` gives the correlation of item i with the index, times the index's deviation.
    var pulls = matrix
    for i in items.indices {
      for j in items.indices { pulls[i, j] *= widths[j] / mean }
    }
    guard let parts = Self.parts(matrix, pulls, widths.map { $0 / mean }, aim, groups, groupWeights, bounds)
    else {
      return nil
    }
    var weights = parts
    for group in groupWeights.indices {
      let members = groups.indices.filter { groups[$0] == group }
      let total = members.reduce(0) { $0 + parts[$1] }
      for member in members { weights[member] = parts[member] / total }
    }
    guard weights.allSatisfy({ $0.isFinite }) else { return nil }
    let along = pulls * parts
    let size = zip(along, zip(parts, widths)).reduce(0) { $0 + $1.0 * $1.1.0 * $1.1.1 / mean }.squareRoot()
    self.weights = weights
    correlations = along.map { $0 / size }
  }

  /// The items' parts in the index, scaled so that the pulls add up to 1.
  private static func parts(
    _ matrix: Matrix, _ pulls: Matrix, _ widths: [Double], _ aim: Aim, _ groups: [Int],
    _ groupWeights: [Double],
    _ bounds: ClosedRange<Double>
  ) -> [Double]? {
    let count = groups.count
    let total = (0..<count).map { j in (0..<count).reduce(0) { $0 + pulls[$1, j] } }
    var program: QuadraticProgram
    switch aim {
    case .proportions(let wanted):
      precondition(wanted.count == count, "one proportion for each item")
      guard let targets = shares(wanted) else { return nil }
      let turned = pulls.transposed
      program = QuadraticProgram(curvature: turned * pulls, slope: turned * targets)
    case .information:
      var curvature = matrix
      for i in 0..<count {
        for j in 0..<count { curvature[i, j] *= widths[i] * widths[j] }
      }
      program = QuadraticProgram(curvature: curvature, slope: [Double](repeating: 0, count: count))
    }
    program.equate(total, 1)
    let present = groupWeights.indices.filter { groups.contains($0) }
    let sum = present.reduce(0) { $0 + groupWeights[$1] }
    // The last group follows from the others.
    for group in present.dropLast() {
      program.equate(groups.map { ($0 == group ? 1 : 0) - groupWeights[group] / sum }, 0)
    }
    for item in 0..<count {
      let own = (0..<count).map { $0 == item ? 1.0 : 0 }
      let family = groups.map { $0 == groups[item] ? 1.0 : 0 }
      if bounds.lowerBound.isFinite {
        program.add(zip(own, family).map { $0 - bounds.lowerBound * $1 }, atLeast: 0)
      }
      if bounds.upperBound.isFinite {
        program.add(zip(own, family).map { bounds.upperBound * $1 - $0 }, atLeast: 0)
      }
    }
    return program.solved()
  }
}
