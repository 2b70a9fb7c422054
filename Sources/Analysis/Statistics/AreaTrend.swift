package import Kernels
import Model
package import Pipeline

/// How one indicator moved in one area over its periods.
package struct AreaTrend: Sendable {
  /// Why there is no rate of growth.
  package enum Absence: Error, Hashable, Sendable {
    case oneValue
    case startsAtZero
    /// It crosses 0 between its first and its last value.
    case changesSign
    /// It is below 0 at both ends.
    case belowZero
  }

  package struct Point: Sendable {
    package var period: String
    package var value: Double
  }

  package enum Movement: String, Hashable, Sendable {
    case better, worse, same
    /// The line rises where the last value is below the first, or falls where it is above.
    case unclear
  }

  package var indicator: Int
  package var first: Point
  package var last: Point
  /// How many periods have a value.
  package var count: Int
  /// Periods of the area between the first and the last value that have none.
  package var gaps: [String]
  /// Periods whose figures come with the source's remark that the series breaks there.
  package var breaks: [String]
  /// Compound growth in a year: 0.02 is 2 per cent.
  package var growth: Result<Double, Absence>
  /// The rise in a year of the line of least squares, in the indicator's unit; nil for a single value.
  package var slope: Double?
  /// The same in per cent of where the line starts; nil for a single value and for a line that starts at 0.
  package var changePercent: Double?
  /// Of the values with time: whether the line can be told from none.
  package var test: CorrelationTest?
  /// By the slope and the ends; nil for a single value and for an indicator without a better direction.
  package var movement: Movement?
}

extension Results {
  /// The trends of an area; nil where its periods are no years or other numbers.
  ///
  /// - Indicators without any value there are left out.
  package func trends(area: Int, at stage: Stage) -> [AreaTrend]? {
    let rows = panel.rows(ofArea: area)
    let times = rows.compactMap { Double(panel.period($0)) }.filter { $0.isFinite }
    guard times.count == rows.count, Set(times).count == times.count else { return nil }
    let history = AreaHistory(results: self, rows: rows, times: times, stage: stage)
    return assessment.indicators.indices.compactMap { history.trend(of: $0) }
  }
}

private struct AreaHistory {
  let results: Results
  let rows: [Int]
  let times: [Double]
  let stage: Stage

  func trend(of indicator: Int) -> AreaTrend? {
    guard let figures = results.figures(of: indicator, at: stage)?.taking(rows) else { return nil }
    let places = rows.indices.filter { !figures.isMissing($0) }
    guard let first = places.first, let last = places.last else { return nil }
    let histories = Histories(areas: rows.map { _ in 0 }, times: times)
    let slope = slope(figures, histories).column[0]
    return AreaTrend(
      indicator: indicator, first: point(first, figures), last: point(last, figures), count: places.count,
      gaps: (first...last).filter { figures.isMissing($0) }.map { results.panel.period(rows[$0]) },
      breaks: places.dropFirst().filter { isBreak(indicator, row: rows[$0]) }.map {
        results.panel.period(rows[$0])
      },
      growth: compoundGrowth(figures, histories).column[0].map { .success($0) }
        ?? .failure(absence(from: figures.values[first], to: figures.values[last], count: places.count)),
      slope: slope, changePercent: percentChange(figures, histories).column[0],
      test: correlationTest(figures, Column(times)),
      movement: slope.flatMap {
        movement(indicator, slope: $0, change: figures.values[last] - figures.values[first])
      })
  }

  private func point(_ place: Int, _ figures: Column) -> AreaTrend.Point {
    AreaTrend.Point(period: results.panel.period(rows[place]), value: figures.values[place])
  }

  private func absence(from first: Double, to last: Double, count: Int) -> AreaTrend.Absence {
    if count < 2 { return .oneValue }
    if first == 0 { return .startsAtZero }
    return first < 0 && last < 0 ? .belowZero : .changesSign
  }

  private func movement(_ indicator: Int, slope: Double, change: Double) -> AreaTrend.Movement? {
    guard results.assessment.indicators[indicator].direction != .neutral else { return nil }
    if slope == 0 && change == 0 { return .same }
    if slope == 0 || change == 0 || (slope > 0) != (change > 0) { return .unclear }
    return (slope > 0) != results.isReversed(indicator, at: stage) ? .better : .worse
  }

  private func isBreak(_ indicator: Int, row: Int) -> Bool {
    results.values.inputs[indicator].contains {
      results.inputs.inputs[$0]?.flags[row]?.contains("b") == true
    }
  }
}
