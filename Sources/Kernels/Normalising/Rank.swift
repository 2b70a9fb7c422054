/// The rank of each value as a score: the larger the value, the larger the number, from 1 up.
///
/// - x: one indicator over all areas; missing values stay missing and are not counted.
/// - reversed: lower is better, so the smallest value has the largest number.
/// - rows: the reference rows, all when nil; other rows are missing.
/// - A constant column has the place all its values share: 1 (minimum), n (maximum) or (n+1)/2 (mean).
/// - Source: OECD/JRC handbook (2008), ranking; ties take the minimum unless asked otherwise, as in COINr.
package func rank(
  _ x: Column, ties: Ties = .min, reversed: Bool = false, among rows: [Int]? = nil
) -> Column {
  // Direction comes before ranking: ties at the top must stay ties at the bottom.
  places(x, ties: ties, among: rows, largestFirst: reversed)
}
