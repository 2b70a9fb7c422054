/// How the items of one row are brought to one number.
package enum Middle: Hashable, Sendable, CaseIterable {
  case mean
  case median
}

/// Fills an area's gaps from its own other indicators: the middle of its scaled values, scaled back.
///
/// - items: the indicators of one group (a theme), one column for each, in their own units, all of one length.
/// - reversed: for each item whether lower is better; such an item is turned before it is scaled, so that being good at
///   the others fills it with a good value.
/// - Each item is scaled from its least to its greatest available value; a gap gets the mean or median of what the
///   area has, on the item's own scale. So a fill never leaves the range of its item.
/// - rows: where the least and the greatest are looked for, all rows when nil.
/// - An area without any other scaled value keeps its gaps. An item that is constant or has one value says nothing about
///   an area and takes no part in the middle; its gaps get that value, where the area has another one. An item without
///   values keeps its gaps.
/// - Changing an item's unit changes the fills with it; the order of areas does not matter.
/// - Precondition: one direction for each item; columns of one length.
/// - Source: COINr `Impute` with `impute_by = "row"`.
package func imputeAcross(
  _ items: [Column], reversed: [Bool], by middle: Middle = .mean, reference rows: [Int]? = nil
) -> [Imputed] {
  precondition(items.count == reversed.count, "one direction for each item")
  guard let count = items.first?.count else { return [] }
  precondition(items.allSatisfy { $0.count == count }, "items have the same rows")
  let scales = zip(items, reversed).map { LinearScale(spanning: $0, reference: rows, reversed: $1) }
  let scaled = zip(items, scales).compactMap { item, scale in scale?.apply(item, range: 0...1) }
  var gaps = [Bool](repeating: false, count: count)
  for item in items {
    for row in 0..<count where item.values[row].isNaN { gaps[row] = true }
  }
  var middles = Column(missing: count)
  for row in 0..<count where gaps[row] {
    let own = Column(scaled.map { $0.values[row] })
    middles.values[row] = (middle == .mean ? mean(own) : median(own)) ?? .nan
  }
  return zip(items, scales).map { item, scale in
    guard let scale else {
      let only = Moments(item, among: rows)
      return Imputed(item, filler: { row in only.isConstant && !middles.isMissing(row) ? only.mean : nil })
    }
    return Imputed(item, filler: { row in middles[row].map { scale.value(at: $0) } })
  }
}

extension LinearScale {
  /// The value whose score on the range 0 to 1 is `share`.
  fileprivate func value(at share: Double) -> Double { (1 - share) * worst + share * best }
}
