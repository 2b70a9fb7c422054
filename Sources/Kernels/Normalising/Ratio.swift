/// Each value divided by a yardstick: 1 where they are equal.
///
/// - x: one indicator over all areas, on a ratio scale; missing values stay missing.
/// - rows: where mean, best and worst are found, all rows when nil.
/// - reversed: lower is better, so the yardstick is divided by the value, and "best" is the least.
/// - A yardstick that is missing or 0 leaves nothing to divide by: the whole column is missing. So is a single result
///   beyond the largest double, as a value of 0 where lower is better.
/// - A constant column scores 1 against its mean, best and worst. The unit does not matter.
/// - Source: OECD/JRC handbook (2008), distance to a reference, x / reference; table 15.
package func ratio(
  _ x: Column, to yardstick: Yardstick, reference rows: [Int]? = nil, reversed: Bool = false
) -> Column {
  guard let length = yardstick.length(of: x, reference: rows, reversed: reversed), length != 0 else {
    return Column(missing: x.count)
  }
  return reversed
    ? x.mapped { (length / $0).finiteOrMissing } : x.mapped { ($0 / length).finiteOrMissing }
}

/// How far each value lies from a yardstick, as a share of the yardstick: 0 where they are equal.
///
/// - x, rows: as for `ratio`.
/// - reversed: lower is better, so a value below the yardstick scores above 0.
/// - The share is of the yardstick's size, so that a negative yardstick does not turn the order. A yardstick that is
///   missing or 0 makes the whole column missing.
/// - Source: OECD/JRC handbook (2008), distance to a reference, (x - reference) / reference; table 15.
package func relativeDifference(
  _ x: Column, from yardstick: Yardstick, reference rows: [Int]? = nil, reversed: Bool = false
) -> Column {
  guard let length = yardstick.length(of: x, reference: rows, reversed: reversed), length != 0 else {
    return Column(missing: x.count)
  }
  let size = reversed ? -length.magnitude : length.magnitude
  return x.mapped {
    let share = ($0 - length) / size
    // Both are divided first where their difference would overflow.
    return share.isFinite ? share : ($0 / size - length / size).finiteOrMissing
  }
}
