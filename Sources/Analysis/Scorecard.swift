import Kernels
import Model
package import Pipeline

/// What one area is told about one period.
package struct Scorecard: Sendable {
  package struct Line: Sendable {
    package var id: String
    package var title: String
    /// Nil where nothing, or too little, has a score.
    package var score: Double?
    /// The score that is held back because too few indicators have one.
    package var withheld: Double?
    /// The lowest and highest score of the indicators below the line that count.
    package var spread: ClosedRange<Double>?
    /// The change since the nearest earlier period that was scored on the same indicators.
    package var change: Change?
    /// Whether earlier periods have scores, but all on other indicators.
    package var hasUnlikePast = false
    package var available: Int
    package var total: Int
  }

  package struct Change: Sendable {
    package var since: String
    package var points: Double
  }

  /// A value that is shown and not scored.
  package struct ContextValue: Sendable {
    package var title: String
    package var component: String
    package var value: Double
    package var unit: String
    /// Whether it adds up indicators that are scored in its place.
    package var isTotal: Bool
  }

  package var row: Int
  package var area: Panel.Area
  package var period: String
  /// Nil where the framework has no index.
  package var index: Line?
  /// The share of indicators, or of components where it is lower, that have a score, and the least that is needed.
  package var coverage: Double
  package var minimumCoverage: Double
  package var components: [Line]
  /// Components that are shown and not scored, with how many of their indicators have a value.
  package var unscored: [Line]
  package var context: [ContextValue]
  package var missing: [MissingValue]
  /// Why the area does not take part; nil where it does.
  package var leftOut: LeftOut?
  package var nextStep: NextStep?
  package var rank: (place: Double, of: Int)?
  package var peers: [PeerComparison]
  package var fills: [(indicator: Int, fill: Fill)]
}

extension Scorecard {
  package init(_ results: Results, row: Int) {
    let assessment = results.assessment
    let panel = results.panel
    let lines = ScorecardLines(results: results, row: row)
    let nodes = assessment.tree.nodes
    self.row = row
    area = panel.areas[panel.rows[row].area]
    period = panel.period(row)
    index = assessment.framework.hasIndex && !nodes.isEmpty ? lines.line(0) : nil
    coverage = results.scores.coverage.first?[row] ?? 0
    minimumCoverage = assessment.methodology.minimumIndexCoverage
    components = nodes.indices.filter { nodes[$0].level == .component }.map { lines.line($0) }
    let scored = Set(components.map(\.id))
    unscored = assessment.framework.components.filter { !scored.contains($0.id) }.map { lines.unscored($0) }
    context = lines.context()
    leftOut = results.screened.leftOut(row)
    // That the area is left out is said once.
    missing = assessment.indicators.indices.compactMap { indicator in
      results.missingReason(indicator: indicator, row: row).flatMap {
        $0 == .leftOut ? nil : MissingValue(indicator: indicator, reason: $0)
      }
    }
    nextStep = results.nextStep(row: row)
    rank = lines.rank()
    peers = PeerComparison.all(results, row: row)
    fills = results.imputed.fills.enumerated().flatMap { indicator, fills in
      fills.filter { $0.row == row }.map { (indicator, $0) }
    }
  }
}

private struct ScorecardLines {
  let results: Results
  let row: Int

  func line(_ position: Int) -> Scorecard.Line {
    let tree = results.assessment.tree
    let scores = results.scores
    let leaves = tree.leaves(below: position)
    let leafScores = leaves.compactMap { scores.columns[$0][row] }
    let counted = leaves.filter { scores.weights[$0] > 0 }.compactMap { scores.columns[$0][row] }
    let change = change(position)
    return Scorecard.Line(
      id: tree.nodes[position].id, title: tree.nodes[position].title, score: scores.columns[position][row],
      withheld: scores.withheld[position][row], spread: spread(counted), change: change,
      hasUnlikePast: change == nil && earlierRows().contains { !scores.columns[position].isMissing($0) },
      available: leafScores.count, total: leaves.count)
  }

  func unscored(_ component: Framework.Part) -> Scorecard.Line {
    let members = results.assessment.indicators.indices.filter {
      results.assessment.indicators[$0].component == component.id
    }
    return Scorecard.Line(
      id: component.id, title: component.title,
      available: members.filter { results.values.columns[$0][row] != nil }.count, total: members.count)
  }

  private func spread(_ scores: [Double]) -> ClosedRange<Double>? {
    guard let low = scores.min(), let high = scores.max() else { return nil }
    return low...high
  }

  /// A year without the survey has scores too, on fewer indicators: held against it, a city would seem to move where
  /// only the ruler did.
  private func change(_ position: Int) -> Scorecard.Change? {
    let scores = results.scores
    let leaves = results.assessment.tree.leaves(below: position)
    guard let now = scores.columns[position][row] else { return nil }
    for earlier in earlierRows() {
      guard let then = scores.columns[position][earlier],
        leaves.allSatisfy({ scores.columns[$0].isMissing(row) == scores.columns[$0].isMissing(earlier) })
      else { continue }
      return Scorecard.Change(since: results.panel.period(earlier), points: now - then)
    }
    return nil
  }

  /// The same area's rows before this one, the nearest first.
  private func earlierRows() -> [Int] {
    let here = results.panel.rows[row]
    return (0..<here.period).reversed().compactMap { results.panel.row(area: here.area, period: $0) }
  }

  func context() -> [Scorecard.ContextValue] {
    let methodology = results.assessment.methodology
    let scored = Set(
      results.assessment.tree.nodes.compactMap(\.indicator).filter {
        methodology.normalisation(of: results.assessment.indicators[$0]) != nil
      })
    return results.assessment.indicators.enumerated().compactMap { position, indicator in
      guard !scored.contains(position), let value = results.values.columns[position][row]
      else { return nil }
      return Scorecard.ContextValue(
        title: indicator.title, component: indicator.component, value: value, unit: indicator.unit,
        isTotal: indicator.isTotal)
    }
  }

  func rank() -> (Double, Int)? {
    guard let ranks = results.scores.ranks, let place = ranks[row] else { return nil }
    let peers = results.panel.rows(inPeriod: results.panel.rows[row].period)
    return (place, peers.filter { ranks[$0] != nil }.count)
  }
}
