/// What a change is a share of.
package enum ChangeBase: Hashable, Sendable, CaseIterable {
  /// The earlier value: the rate of change as commonly quoted.
  case earlier
  /// The later value, as the handbook prints its formula.
  case later
}

/// The yearly change of each value in hundredths of the earlier (or later) one.
///
/// - x: one indicator over all rows, on a ratio scale; missing values stay missing.
/// - earlier: for each row the value of the same area `years` before, in the same unit.
/// - years: over how many years; the change is shared out evenly, without compounding.
/// - reversed: lower is better, so a fall scores above 0.
/// - The change is a share of the base's size, so a rise is above 0 also from a negative value. A row whose base is
///   missing or 0 is missing, and so is a result beyond the largest double. Each row stands alone.
/// - Precondition: `x` and `earlier` have the same length, `years` is above 0.
/// - Source: OECD/JRC handbook (2008), percentage of annual differences over consecutive years.
package func annualDifference(
  _ x: Column, earlier: Column, years: Double = 1, of base: ChangeBase = .earlier, reversed: Bool = false
) -> Column {
  precondition(x.count == earlier.count, "one earlier value for each row")
  precondition(years > 0, "an earlier value lies before")
  let points = (reversed ? -100.0 : 100.0) / years
  return Column(
    zip(x.values, earlier.values).map { now, before in
      let whole = base == .earlier ? before.magnitude : now.magnitude
      return ((now - before) / whole * points).finiteOrMissing
    })
}
