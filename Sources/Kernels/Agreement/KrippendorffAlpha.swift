/// What lies between two different answers, for Krippendorff's alpha.
package enum AnswerScale: String, Hashable, Sendable, CaseIterable {
  /// Any two different answers are as far apart as any other two.
  case nominal
  /// Answers in an order are as far apart as there are answers between them.
  case ordinal
}

/// How far observers give the same units the same answers: Krippendorff's alpha.
///
/// - answers: a row for each observer, a column for each unit; only which answers are equal, and their order, matters. A
///   missing answer takes no part, nor does a unit with a single answer.
/// - 1 where all agree, 0 where answers are as if given to units by lot, below 0 where observers differ by system.
/// - nil where no unit has two answers, or all answers are the same: without variation there is nothing to agree on.
/// - Source: K. Krippendorff, "Computing Krippendorff's alpha-reliability" (2011), sections B to D.
package func krippendorffAlpha(_ answers: Matrix, _ scale: AnswerScale) -> Double? {
  let units = (0..<answers.columns).map { unit in answers.column(unit).filter { !$0.isNaN } }
    .filter { $0.count >= 2 }
  let levels = Set(units.joined()).sorted()
  guard levels.count >= 2 else { return nil }
  let positions = Dictionary(uniqueKeysWithValues: levels.enumerated().map { ($1, $0) })
  // How often each answer was given to a unit that somebody else answered as well.
  var totals = [Double](repeating: 0, count: levels.count)
  var coincidences = Matrix(rows: levels.count, columns: levels.count)
  for unit in units {
    var counts = [Double](repeating: 0, count: levels.count)
    for answer in unit { if let position = positions[answer] { counts[position] += 1 } }
    for first in levels.indices where counts[first] > 0 {
      totals[first] += counts[first]
      for second in levels.indices where second != first {
        coincidences[first, second] += counts[first] * counts[second] / Double(unit.count - 1)
      }
    }
  }
  var (observed, expected) = (0.0, 0.0)
  for first in levels.indices {
    for second in levels.indices.dropFirst(first + 1) {
      let apart = distance(first, second, totals, scale)
      observed += coincidences[first, second] * apart
      expected += totals[first] * totals[second] * apart
    }
  }
  return 1 - (totals.reduce(0, +) - 1) * observed / expected
}

/// The square of how far two answers lie apart.
private func distance(_ first: Int, _ second: Int, _ totals: [Double], _ scale: AnswerScale) -> Double {
  switch scale {
  case .nominal: return 1
  case .ordinal:
    let between = totals[first...second].reduce(0, +) - (totals[first] + totals[second]) / 2
    return between * between
  }
}
