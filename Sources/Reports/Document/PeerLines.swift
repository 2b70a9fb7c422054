import Analysis

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
    let names = comparison.names
    let shown = names.prefix(Self.mostNames).joined(separator: ", ")
    let more = names.count > Self.mostNames ? " and \(names.count - Self.mostNames) more" : ""
    let rank = comparison.rank.map { " (rank \(figures.place($0.place)) of \($0.of) among them)" } ?? ""
    return "\(comparison.id): \(shown)\(more)\(rank)"
  }
}
