import Diagnostics
import Kernels
import Model

/// Scores that hold an area against others, against fixed classes, or against its own course.
extension Normaliser {
  func comparison(_ x: Column) -> Outcome {
    switch method {
    case .percentile(let ties, let scope):
      return amongAreas(x, scope) { percentile($0, ties: ties, reversed: isReversed, among: $1.reference) }
    case .borda(let ties, let scope):
      return amongAreas(x, scope) { borda($0, ties: ties, reversed: isReversed, among: $1.reference) }
    case .distanceToMaximum(let range, let scope):
      return amongAreas(x, scope) {
        onto(range, distanceToMaximum($0, reference: $1.reference, reversed: isReversed))
      }
    case .fractionOfMaximum(let range, let scope):
      return amongAreas(x, scope) {
        onto(range, fractionOfMaximum($0, reference: $1.reference, reversed: isReversed))
      }
    case .ratioToMean(let scope):
      return amongAreas(x, scope) {
        onto(0...100, ratio($0, to: .mean, reference: $1.reference, reversed: isReversed))
      }
    case .ratioToWorst(let scope):
      return amongAreas(x, scope) {
        onto(0...100, ratio($0, to: worst, reference: $1.reference, reversed: isReversed))
      }
    case .differenceToMean(let scope):
      return amongAreas(x, scope) {
        onto(0...100, relativeDifference($0, from: .mean, reference: $1.reference, reversed: isReversed))
      }
    case .differenceToWorst(let scope):
      return amongAreas(x, scope) {
        onto(0...100, relativeDifference($0, from: worst, reference: $1.reference, reversed: isReversed))
      }
    case .categorical(let percentiles, let scores, let ties, let scope):
      return amongAreas(x, scope) {
        categoricalScale(
          $0, percentiles: percentiles, scores: scores, ties: ties, reversed: isReversed, among: $1.reference)
      }
    case .aboveBelowMean(let threshold, let scope):
      return amongAreas(x, scope) {
        aboveBelowMean($0, threshold: threshold, reference: $1.reference, reversed: isReversed)
      }
    case .exponentialRank(let steepness, let ties, let scope):
      return amongAreas(x, scope) {
        exponentialRank($0, ties: ties, steepness: steepness, reversed: isReversed, among: $1.reference)
      }
    case .normalRank(let ties, let scope):
      return amongAreas(x, scope) {
        normalScores($0, ties: ties, reversed: isReversed, among: $1.reference)
      }
    case .distanceToArea(let area, let isCapped, let range):
      return besideArea(area, x) { part, row, stretch in
        onto(
          range,
          distanceToReference(
            part, area: row, reference: stretch.reference, reversed: isReversed, capped: isCapped))
      }
    case .ratioToArea(let area):
      return besideArea(area, x) { part, row, stretch in
        onto(0...100, ratio(part, to: .area(row), reference: stretch.reference, reversed: isReversed))
      }
    default: return alone(x)
    }
  }

  /// The kernels call the end that scores lowest the worst; where scores measure a burden it is the other one.
  private var worst: Yardstick { scoresBetter == .higher ? .worst : .best }

  /// Scores that need no other area.
  private func alone(_ x: Column) -> Outcome {
    switch method {
    case .bands(let cuts, let scores):
      return Outcome(
        scores: bands(x, cuts: Cuts(cuts, valueOnCut: .above), scores: scores), scales: [record(nil)])
    case .sigmoid(let midpoint, let steepness, let range):
      return Outcome(
        scores: sigmoid(x, midpoint: midpoint, steepness: steepness, range: range, reversed: isReversed),
        scales: [record(nil, ("midpoint", midpoint), ("steepness", steepness))])
    case .cyclical:
      return Outcome(
        scores: cyclical(x, series: panel.rows.map(\.area), reversed: isReversed), scales: [record(nil)])
    case .annualChange:
      let earlier = Column(panel.rows(lagging: 1).map { row in row.flatMap { x[$0] } ?? .nan })
      return Outcome(
        scores: annualDifference(x, earlier: earlier, reversed: isReversed), scales: [record(nil)])
    default: return Outcome(scores: Column(missing: x.count))
    }
  }

  /// A method without a scale to tell; nothing comes of it where areas are too alike or too few.
  private func amongAreas(
    _ x: Column, _ scope: Scope, score: (Column, Panel.Stretch) -> Column
  ) -> Outcome {
    onEachScope(x, scope) { part, stretch in
      guard stretch.referenceCount > 1 else { return nil }
      let scores = score(part, stretch)
      return scores.hasAvailable ? (scores, []) : nil
    }
  }

  /// Period by period, beside one area; a period without that area has no scores.
  private func besideArea(
    _ area: String, _ x: Column, score: (Column, Int, Panel.Stretch) -> Column
  ) -> Outcome {
    guard let position = panel.areas.firstIndex(where: { $0.id == area }) else {
      return Outcome(
        scores: Column(missing: x.count),
        problems: [.unknownReferenceArea(area, indicator, panel.areas.map(\.id))])
    }
    return onEachScope(x, .each) { part, stretch in
      guard let row = stretch.rows.firstIndex(where: { panel.rows[$0].area == position }) else { return nil }
      let scores = score(part, row, stretch)
      return scores.hasAvailable ? (scores, [("reference", part.values[row])]) : nil
    }
  }

  /// Shares of 0 to 1 in the given range; beyond 1 goes beyond the range.
  private func onto(_ range: ClosedRange<Double>, _ shares: Column) -> Column {
    LinearScale(worst: 0, best: 1)?.apply(shares, range: range) ?? shares
  }
}

extension Diagnostic {
  fileprivate static func unknownReferenceArea(_ area: String, _ indicator: Indicator, _ areas: [String])
    -> Diagnostic
  {
    Diagnostic(
      .unknownArea, "the reference area \"\(area)\" of \"\(indicator.id)\" is not in the data",
      at: indicator.place,
      label: nearest(to: area, among: areas).map { "did you mean \"\($0)\"?" },
      help: ["write the area as the data files do"])
  }
}
