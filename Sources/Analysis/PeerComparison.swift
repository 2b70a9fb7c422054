import Kernels
import Model
import Pipeline

/// An area beside its peers of one block.
package struct PeerComparison: Sendable {
  package var id: String
  /// Names of the peers: the nearest first, or those of the same group in the order of the data.
  package var names: [String]
  /// The rank of the index among the peers and the area itself; nil where nobody else has an index.
  package var rank: (place: Double, of: Int)?
}

extension PeerComparison {
  /// One for each block that gives the area of this row peers.
  static func all(_ results: Results, row: Int) -> [PeerComparison] {
    let area = results.panel.rows[row].area
    return zip(results.peers.blocks, results.peerRanks).compactMap { block, ranks in
      let peers = block.peers(of: area)
      guard !peers.isEmpty else { return nil }
      let rank = ranks.ranks[row].map { (place: $0, of: Int(ranks.counts.values[row])) }
      return PeerComparison(
        id: block.set.id, names: peers.map { results.panel.areas[$0].name }, rank: rank)
    }
  }
}
