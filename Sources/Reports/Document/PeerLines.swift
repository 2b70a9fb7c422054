import Analysis
import Diagnostics

/// Who the peers of an area are, and where its index stands among them.
struct PeerLines {
  let peers: [PeerComparison]
  let figures: Figures

  /// A group may hold hundreds of areas.
  private static let mostNames = 6

  var blocks: [Document.Block] {
    peers.enumerated().map { number, comparison in
      .labelled(number == 0 ? "Peers" : "", Document.Text(line(comparison)))
    }
  }

  private func line(_ comparison: PeerComparison) -> String {
    let rank = comparison.rank.map { " (rank \(figures.place($0.place)) of \($0.of) among them)" } ?? ""
    return "\(comparison.id): \(listed(comparison.names, most: Self.mostNames))\(rank)"
  }
}
