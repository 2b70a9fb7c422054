/// Fills every gap with the mean of the areas that are most alike in the other indicators.
///
/// - items: one column for each indicator, in its own unit, all of one length.
/// - Each item is scaled by its mean and standard deviation. The distance of two areas is the mean squared difference
///   over the items that both have, so pairs with many and with few items in common compare.
/// - A donor has the missing item and at least `shared` items in common with the area. The fill is the plain mean of the
///   `neighbours` nearest donors' values; **every** donor as near as the last of them, to nine digits, counts too, so the
///   order of areas does not matter. Fewer donors are all taken; without any the gap stays.
/// - rows: the reference rows that may be donors and give mean and deviation, all rows when nil.
/// - An item that is constant or has one value tells no distance; its own gaps are filled like others.
/// - Only values that were there are used: no fill makes another. No standard error is given.
/// - Precondition: columns of one length; `neighbours` and `shared` 1 or more.
/// - Source: O. Troyanskaya and others, "Missing value estimation methods for DNA microarrays", Bioinformatics 17 (2001),
///   k nearest neighbours, with unweighted means; distances over available items as in J. K. Dixon, "Pattern recognition
///   with partly missing data", IEEE Transactions on Systems, Man and Cybernetics 9 (1979).
package func imputeNearest(
  _ items: [Column], neighbours: Int, shared: Int = 1, reference rows: [Int]? = nil
) -> [Imputed] {
  precondition(neighbours >= 1 && shared >= 1, "a neighbour, and something to compare it by")
  guard let count = items.first?.count else { return [] }
  precondition(items.allSatisfy { $0.count == count }, "items have the same rows")
  let scaled = items.compactMap { item in StandardScale(of: item, reference: rows)?.apply(item) }
  let profiles = Profiles(scaled, rows: count)
  let donors = rows ?? Array(0..<count)
  var fills = items.map { _ in Column(missing: count) }
  for row in 0..<count where items.contains(where: { $0.values[row].isNaN }) {
    let distances = donors.map { $0 == row ? .nan : profiles.distance(row, $0, shared: shared) }
    for (number, item) in items.enumerated() where item.values[row].isNaN {
      let eligible = zip(donors, distances).filter { !item.values[$0].isNaN && !$1.isNaN }
      let sorted = eligible.map(\.1).sorted()
      guard !sorted.isEmpty else { continue }
      let furthest = sorted[min(neighbours, sorted.count) - 1]
      let values = eligible.filter { $0.1 <= furthest * (1 + 1e-9) }.map { item.values[$0.0] }
      fills[number].values[row] = mean(Column(values)) ?? .nan
    }
  }
  return zip(items, fills).map { item, fill in Imputed(item, filler: { fill[$0] }) }
}

/// The scaled values of each area side by side.
private struct Profiles {
  private let values: [Double]
  private let width: Int

  init(_ items: [Column], rows: Int) {
    width = items.count
    var values = [Double](repeating: .nan, count: rows * items.count)
    for (place, item) in items.enumerated() {
      for row in 0..<rows { values[row * items.count + place] = item.values[row] }
    }
    self.values = values
  }

  /// The mean squared difference over the items both rows have; missing for fewer than `shared` of them.
  func distance(_ a: Int, _ b: Int, shared: Int) -> Double {
    values.withUnsafeBufferPointer { values in
      var (total, both) = (0.0, 0)
      for place in 0..<width {
        let gap = values[a &* width &+ place] - values[b &* width &+ place]
        total += gap == gap ? gap * gap : 0
        both &+= gap == gap ? 1 : 0
      }
      return both >= shared ? total / Double(both) : .nan
    }
  }
}
