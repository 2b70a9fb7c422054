/// One item in which an area stands out, and its place there.
package struct Standing: Equatable, Sendable {
  /// The item's number in the list of columns.
  package let item: Int
  /// 1 is the best.
  package let place: Int

  package init(item: Int, place: Int) {
    (self.item, self.place) = (item, place)
  }
}

/// Which last places do not count as weaknesses.
package enum LastPlaceRule: String, Hashable, Sendable, CaseIterable {
  /// Every last place counts.
  case keep
  /// A last place shared with others does not: where many areas have none of something, that tells little of one.
  case leaveOutShared
  /// No last place counts. COINr does this by default, and so also hides where an area alone is the worst.
  case leaveOut
}

/// The items in which an area has its best places and its worst.
///
/// - row: the area. items: one column for each indicator; reversed: for each, whether lower is better.
/// - best, worst: how many of each at most.
/// - Places are 1 for the best value, ties share the smallest; areas with a gap have no place and are not counted.
/// - strengths: from the best place on; weaknesses: ending with the worst. Items with the same place keep the order of
///   the list, so of many as good ones the first are taken, and of many as bad ones the last. Items missing for the area
///   are left out. With few items one can be both.
/// - Precondition: one direction for each item, columns of one length with `row` in them.
/// - Source: COINr `get_str_weak`, whose list goes by the names of the groups.
package func strengthsAndWeaknesses(
  of row: Int, in items: [Column], reversed: [Bool], best: Int = 5, worst: Int = 5,
  lastPlaces: LastPlaceRule = .leaveOutShared
) -> (strengths: [Standing], weaknesses: [Standing]) {
  precondition(items.count == reversed.count, "one direction for each item")
  precondition(best >= 0 && worst >= 0, "counts are 0 or more")
  var strengths: [Standing] = []
  var weaknesses: [Standing] = []
  for (item, (x, reversed)) in zip(items, reversed).enumerated() {
    precondition(x.values.indices.contains(row), "the area is a row")
    guard let value = x[row] else { continue }
    var (better, worse, equal) = (0, 0, 0)
    for other in x.values {
      if other == value {
        equal += 1
      } else if other.isNaN {
        continue
      } else if (other > value) != reversed {
        better += 1
      } else {
        worse += 1
      }
    }
    let standing = Standing(item: item, place: better + 1)
    strengths.append(standing)
    let counts: Bool
    switch lastPlaces {
    case .keep: counts = true
    case .leaveOutShared: counts = worse > 0 || equal == 1
    case .leaveOut: counts = worse > 0
    }
    if counts { weaknesses.append(standing) }
  }
  let inOrder: (Standing, Standing) -> Bool = { ($0.place, $0.item) < ($1.place, $1.item) }
  return (
    Array(strengths.sorted(by: inOrder).prefix(best)),
    Array(weaknesses.sorted(by: inOrder).suffix(worst))
  )
}
