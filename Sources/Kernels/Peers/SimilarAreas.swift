/// An area beside another one, and how unlike they are.
package struct Peer: Equatable, Sendable {
  package let row: Int
  /// The root of the mean squared difference over the shared columns, in deviations of the columns when scaled.
  package let distance: Double
  /// How many columns both areas have.
  package let shared: Int

  package init(row: Int, distance: Double, shared: Int) {
    (self.row, self.distance, self.shared) = (row, distance, shared)
  }
}

/// The areas most like the one in `row`, the nearest first.
///
/// - columns: background features (size, density, income), one row for each area.
/// - count: how many at most; `candidates` are the rows looked through, all when nil. The area itself is left out.
/// - minimumShared: how many columns two areas must both have; other pairs are not compared. Over gaps the mean squared
///   difference is taken over what is shared, so an area does not look near because it has little.
/// - scaled: each column is brought to mean 0 and deviation 1 (divisor n - 1) over its available values first, so units
///   do not matter; a column without deviation then adds a difference of 0.
/// - Areas as near as each other come in row order. An area without enough shared columns has no peers.
/// - Precondition: at least one column, all of one length; `row` is one of them; `count` is 0 or more, `minimumShared`
///   1 or more.
/// - Source: nearest neighbours by standardised Euclidean distance, as the statistical nearest neighbours of British
///   local authorities.
package func similarAreas(
  to row: Int, columns: [Column], count: Int, minimumShared: Int, among candidates: [Int]? = nil,
  scaled: Bool = true
) -> [Peer] {
  let points = StandardRows(columns, scaled: scaled, completeOnly: false)
  precondition((0..<points.count).contains(row), "the area is a row")
  return points.nearest(to: row, count: count, minimumShared: minimumShared, among: candidates)
}

/// For each area those most like it, as ``similarAreas(to:columns:count:minimumShared:among:scaled:)`` finds them.
///
/// - workers: threads; any number gives the same bits.
package func similarAreas(
  columns: [Column], count: Int, minimumShared: Int, workers: Int = 1
) -> [[Peer]] {
  let points = StandardRows(columns, scaled: true, completeOnly: false)
  return parallelMap(count: points.count, workers: workers) {
    points.nearest(to: $0, count: count, minimumShared: minimumShared, among: nil)
  }
}

extension StandardRows {
  fileprivate func nearest(to row: Int, count: Int, minimumShared: Int, among candidates: [Int]?) -> [Peer] {
    precondition(count >= 0 && minimumShared >= 1, "some areas by at least one column")
    var peers: [Peer] = []
    for other in candidates ?? Array(0..<self.count) where other != row {
      var (sum, shared) = (0.0, 0)
      for k in 0..<width {
        let difference = values[row * width + k] - values[other * width + k]
        if difference.isNaN { continue }
        sum += difference * difference
        shared += 1
      }
      if shared < minimumShared { continue }
      let peer = Peer(row: other, distance: (sum / Double(shared)).squareRoot(), shared: shared)
      if peers.count == count, peers.last.map({ !peer.precedes($0) }) ?? true { continue }
      peers.insert(peer, at: peers.firstIndex { peer.precedes($0) } ?? peers.count)
      if peers.count > count { peers.removeLast() }
    }
    return peers
  }
}

extension Peer {
  fileprivate func precedes(_ other: Peer) -> Bool { (distance, row) < (other.distance, other.row) }
}
