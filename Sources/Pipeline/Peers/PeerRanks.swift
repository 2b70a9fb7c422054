package import Kernels
import Model

/// Where the index of each row stands among the area's peers of the same period, the area itself among them.
package struct PeerRanks: Sendable {
  /// 1 for the highest index; missing without an index, or without a peer that has one.
  package var ranks: Column
  /// Among how many.
  package var counts: Column
}

/// Ranks among the peers of each block, along the blocks.
///
/// - Equal scores share a rank as the method block says, on the index in full, or as rounded where ranks go by that.
/// - A rank within a group is the same as among all, counted in the group alone; among most similar areas each area has
///   a ranking of its own.
package func rankAmongPeers(_ scores: Scores, _ peers: FoundPeers, _ context: Context) -> [PeerRanks] {
  let panel = scores.panel
  let empty = Column(missing: panel.count)
  let decimals = context.methodology.ranking == .rounded ? context.methodology.decimals : nil
  let index = scores.columns.first.map { rounded($0, to: decimals) } ?? empty
  let ties = context.methodology.rankTies
  return peers.blocks.map { block in
    if let grouping = peers.groups[block.set.id] {
      return ranks(of: index, within: grouping, panel, ties: ties)
    }
    return ranks(of: index, in: block, panel, ties: ties)
  }
}

private func ranks(
  of index: Column, within grouping: RowGroups.Grouping, _ panel: Panel, ties: Ties
) -> PeerRanks {
  var result = PeerRanks(ranks: Column(missing: panel.count), counts: Column(missing: panel.count))
  for stretch in panel.stretches.flatMap({ $0.split(by: grouping) }).map(\.stretch) {
    let places = ranking(index.taking(stretch.rows), ties: ties, among: stretch.reference)
    let count = countAvailable(places)
    guard count > 1 else { continue }
    result.ranks = result.ranks.placing(places, at: stretch.rows)
    for (row, place) in zip(stretch.rows, places.values) where !place.isNaN {
      result.counts.values[row] = Double(count)
    }
  }
  return result
}

/// Each area among those most like it.
private func ranks(of index: Column, in block: FoundPeers.Block, _ panel: Panel, ties: Ties) -> PeerRanks {
  var result = PeerRanks(ranks: Column(missing: panel.count), counts: Column(missing: panel.count))
  for (position, row) in panel.rows.enumerated() {
    guard let own = index[position] else { continue }
    let others = block.nearest[row.area].compactMap { near in
      panel.row(area: near.area, period: row.period).flatMap { index[$0] }
    }
    guard !others.isEmpty else { continue }
    let above = others.filter { $0 > own }.count
    let equal = others.filter { $0 == own }.count
    result.ranks.values[position] = ties.place(above: above, equal: equal)
    result.counts.values[position] = Double(others.count + 1)
  }
  return result
}

extension Ties {
  /// The place of one among others, of which some are above and some are equal.
  fileprivate func place(above: Int, equal: Int) -> Double {
    switch self {
    case .min: Double(above + 1)
    case .max: Double(above + 1 + equal)
    case .mean: Double(above + 1) + Double(equal) / 2
    }
  }
}
