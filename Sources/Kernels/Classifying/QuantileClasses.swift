/// How places are parted into classes of equal size when their number does not divide.
package enum QuantileRule: String, Hashable, Sendable, CaseIterable {
  /// Every class but the last holds ⌈n/k⌉ places: ⌈place / ⌈n/k⌉⌉. With few areas the last classes may be empty.
  case fullClasses
  /// Class sizes differ by one at most: ⌈k · place / n⌉.
  case evenClasses
  /// The quantiles of type 7 are the cuts, and a value on a cut belongs to the class nearer the first end.
  case quantileCuts
}

/// Classes of about equally many areas (deciles, quartiles): class 1 holds the largest values.
///
/// - x: one score over all areas; missing values stay missing and are not counted.
/// - count: how many classes. rule: what happens when n does not divide by it.
/// - smallestFirst: class 1 holds the smallest values.
/// - ties: which place equal values take for the two rules that go by place; the smallest unless asked otherwise. Equal
///   values always share a class.
/// - rows: who takes part, all rows when nil; others are missing.
/// - A constant column is class 1 throughout, except that with ties at another place it is that place's class.
/// - Precondition: `count` is 1 or more.
/// - Source: the Welsh deprivation index (2019) for full classes; the English indices for even ones; Hyndman and Fan
///   (1996), type 7, for cuts.
package func quantileClasses(
  _ x: Column, count: Int, by rule: QuantileRule = .evenClasses, ties: Ties = .min,
  smallestFirst: Bool = false, among rows: [Int]? = nil
) -> Column {
  precondition(count >= 1, "there is at least one class")
  let places = places(x, ties: ties, among: rows, largestFirst: !smallestFirst)
  let available = Double(countAvailable(places))
  let classes = Double(count)
  switch rule {
  case .fullClasses:
    let size = (available / classes).rounded(.up)
    return places.mapped { ($0 / size).rounded(.up) }
  case .evenClasses:
    return places.mapped { ($0 * classes / available).rounded(.up) }
  case .quantileCuts:
    let among = rows.map { x.taking($0) } ?? x
    guard let points = quantiles(among, at: (1..<count).map { Double($0) / classes }) else {
      return Column(missing: x.count)
    }
    let found = Cuts(points, valueOnCut: smallestFirst ? .below : .above).classes(of: x)
    return Column(
      zip(found.values, places.values).map { number, place in
        place.isNaN ? .nan : (smallestFirst ? number : classes + 1 - number)
      })
  }
}
