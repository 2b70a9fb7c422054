/// Each area judged by the weights that suit it best: benefit of the doubt.
///
/// The weights make the area's weighted sum as large as they can, while no area's exceeds 1 with the same weights.
package struct BenefitOfTheDoubt: Sendable, Equatable {
  /// What is asked of the weights.
  package enum Limits: Sendable, Hashable {
    case none
    /// Each item's part in the area's own score lies in this range of shares.
    case shares(ClosedRange<Double>)
    /// Each item's weight lies in this range of shares of the sum of the weights.
    case weights(ClosedRange<Double>)

    /// Whether so many shares can lie in the range and add up to 1.
    package func allow(_ count: Int) -> Bool {
      switch self {
      case .none: return true
      case .shares(let range), .weights(let range):
        // Ten shares of a tenth are possible whatever rounding says.
        return range.lowerBound * Double(count) <= 1 + 1e-12 && range.upperBound * Double(count) >= 1 - 1e-12
      }
    }
  }

  /// One score for each area, 0 to 1; 1 for an area that some weights put first.
  package let scores: Column
  /// One column for each item: the weight that the area gave it. Several choices may be as good; the score is the same.
  package let weights: [Column]

  /// - items: one column for each, more is better, no value below 0. An area with a missing or negative value has no score
  ///   and takes no part in the comparison. Units matter only with limits on weights.
  /// - Missing throughout when the limits contradict each other (the least shares add up to more than 1, the greatest to
  ///   less); an area of zeros scores 0, and so does an area with a zero where a least share is asked.
  /// - One linear programme for each area; missing where that reached its ceiling. One worker and many give the same.
  /// - Source: L. Cherchye and others, "An introduction to 'benefit of the doubt' composite indicators" (2007); OECD/JRC
  ///   handbook (2008).
  package init(_ items: [Column], limits: Limits = .none, workers: Int = 1) {
    let count = items.first?.count ?? 0
    precondition(items.allSatisfy { $0.count == count }, "columns of one length")
    let areas = (0..<count).filter { row in
      items.allSatisfy { $0.values[row] >= 0 && $0.values[row].isFinite }
    }
    var scores = Column(missing: count)
    var weights = items.map { _ in Column(missing: count) }
    if limits.allow(items.count) {
      let rows = areas.map { row in items.map { $0.values[row] } }
      var program = LinearProgram(maximise: items.map { _ in 0 })
      for row in rows { program.add(row, .atMost, 1) }
      let common = limits == .none ? program.prepared() : program
      let found = parallelMap(count: areas.count, workers: workers) { Self.solve(common, rows[$0], limits) }
      for (row, solution) in zip(areas, found) {
        guard let solution else { continue }
        scores.values[row] = min(1, max(0, solution.objective))
        for (j, weight) in solution.variables.enumerated() { weights[j].values[row] = weight }
      }
    }
    (self.scores, self.weights) = (scores, weights)
  }

  /// - common: what no area may exceed.
  private static func solve(_ common: LinearProgram, _ own: [Double], _ limits: Limits)
    -> LinearProgram.Solution?
  {
    var program = common.maximising(own)
    switch limits {
    case .none: break
    case .shares(let range): bound(&program, range, own)
    case .weights(let range): bound(&program, range, [Double](repeating: 1, count: own.count))
    }
    guard case .optimal(let solution) = program.solved() else { return nil }
    return solution
  }

  /// Keeps weight · part of each item within `range` of the sum of all such products.
  private static func bound(_ program: inout LinearProgram, _ range: ClosedRange<Double>, _ parts: [Double]) {
    for j in parts.indices {
      let item = (0..<parts.count).map { $0 == j ? parts[j] : 0 }
      if range.upperBound < 1 {
        program.add(zip(item, parts).map { $0 - range.upperBound * $1 }, .atMost, 0)
      }
      if range.lowerBound > 0 {
        program.add(zip(item, parts).map { range.lowerBound * $1 - $0 }, .atMost, 0)
      }
    }
  }
}
