package import Model

/// The peers of every area, block by block, and the groups that methods may name.
package struct FoundPeers: Sendable {
  /// An area among those most like another one.
  package struct Near: Hashable, Sendable {
    /// Position in the panel's areas.
    package var area: Int
    /// The root of the mean squared difference over the shared indicators, in standard deviations.
    package var distance: Double
    /// By how many indicators the two were compared.
    package var shared: Int
  }

  package struct Block: Sendable {
    package var set: PeerSet
    /// Along the areas: the number of the area's group, from 1; nil where it has none.
    package var groups: [Int?]
    /// Along the areas: the areas most like it, the nearest first; empty where the method makes groups.
    package var nearest: [[Near]]

    /// The peers of an area, without itself: the others of its group in the order of the data, or its list.
    package func peers(of area: Int) -> [Int] {
      guard set.makesGroups else { return nearest[area].map(\.area) }
      guard let group = groups[area] else { return [] }
      return groups.indices.filter { groups[$0] == group && $0 != area }
    }
  }

  package var blocks: [Block]
  /// Those of the sources, and those of the blocks.
  package var groups: RowGroups
}
