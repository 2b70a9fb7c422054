package import Kernels
import Model
package import Pipeline

/// Where an area is among the best, and where among the worst.
package struct AreaStanding: Sendable {
  package struct Entry: Sendable {
    package var indicator: Int
    package var value: Double
    /// 1 is the best; areas that are equal share the smallest place.
    package var place: Int
    /// How many areas have a place.
    package var count: Int
  }

  package var strengths: [Entry]
  package var weaknesses: [Entry]
}

extension Results {
  /// The best and the worst places of the area in a row of the sample.
  ///
  /// - Indicators without a better direction, and those that are the same everywhere, have no places and are left out.
  /// - A strength lies in the better half of the places, a weakness in the worse; the middle one is neither.
  /// - Strengths begin with the best place, weaknesses end with the worst.
  /// - Precondition: the sample has the row.
  package func standing(
    row: Int, _ sample: AreaSample, at stage: Stage, most: Int = 5,
    lastPlaces: LastPlaceRule = .leaveOutShared
  ) -> AreaStanding {
    var indicators: [Int] = []
    var columns: [Column] = []
    for (place, indicator) in assessment.indicators.enumerated() where indicator.isScored {
      guard let figures = figures(of: place, at: stage).map({ sample.taking($0) }), varies(figures) else {
        continue
      }
      indicators.append(place)
      columns.append(figures)
    }
    guard let position = sample.rows.firstIndex(of: row) else {
      preconditionFailure("the row is one of the sample's")
    }
    let found = strengthsAndWeaknesses(
      of: position, in: columns, reversed: indicators.map { isReversed($0, at: stage) },
      best: columns.count, worst: columns.count, lastPlaces: lastPlaces)
    func entries(_ standings: [Standing]) -> [AreaStanding.Entry] {
      standings.map { standing in
        AreaStanding.Entry(
          indicator: indicators[standing.item], value: columns[standing.item].values[position],
          place: standing.place, count: countAvailable(columns[standing.item]))
      }
    }
    return AreaStanding(
      strengths: Array(entries(found.strengths).filter { 2 * $0.place < $0.count + 1 }.prefix(most)),
      weaknesses: Array(entries(found.weaknesses).filter { 2 * $0.place > $0.count + 1 }.suffix(most)))
  }
}
