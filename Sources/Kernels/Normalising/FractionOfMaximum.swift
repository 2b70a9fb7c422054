/// Each value as a share of the best one, which scores 1: x / max, or min / x where lower is better.
///
/// - x: one indicator over all areas, on a ratio scale (a true zero); missing values stay missing.
/// - rows: where the best value is looked for, all rows when nil; rows outside may score above 1.
/// - reversed: lower is better. A best value of 0 scores 1 and every other value 0: nothing is a share of it.
/// - A share needs a best value above 0 where higher is better, and reference values of 0 or more where lower is
///   better; otherwise the whole column is missing. So is a single result beyond the largest double, and a row outside
///   the reference that is below 0 where lower is better.
/// - A constant positive column and a single positive value score 1. The unit does not matter.
/// - Source: OECD/JRC handbook (2008), distance to the best performer; Hwang and Yoon, "Multiple attribute decision
///   making" (1981) for lower is better. COINr `n_fracmax` negates such a column first and divides by the maximum of
///   the negated values, which is x / min: the best area then scores 1 and all worse ones more, or infinity beside a
///   best value of 0. Here a better value always scores more.
package func fractionOfMaximum(
  _ x: Column, reference rows: [Int]? = nil, reversed: Bool = false
) -> Column {
  let (least, greatest) = x.extremes(among: rows)
  if reversed {
    guard least >= 0 else { return Column(missing: x.count) }
    return x.mapped { value in
      value < 0 ? .nan : (value == least ? 1 : (least / value).finiteOrMissing)
    }
  }
  guard greatest > 0 else { return Column(missing: x.count) }
  return x.mapped { ($0 / greatest).finiteOrMissing }
}
