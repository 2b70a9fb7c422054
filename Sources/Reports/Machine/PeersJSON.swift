import Kernels
import Model
import Pipeline

extension Results {
  /// Who is held against whom: for each block a group number along `areas`, or the areas most like each one, by their
  /// place in `areas` from 0; and along the rows the rank of the index among the peers, the area itself among them.
  func writePeers(to writer: inout JSONWriter) {
    writer.key("peers")
    writer.array { writer in
      for (block, ranks) in zip(peers.blocks, peerRanks) {
        writer.object { writer in
          writer.field("id", block.set.id)
          writer.field("method", block.set.method.name)
          writer.key("on")
          writer.strings(block.set.indicators)
          writer.field("period", block.set.period)
          writer.key("groups")
          if block.set.makesGroups {
            writer.numbers(block.groups.map { $0.map(Double.init) ?? .nan })
          } else {
            writer.string(nil)
          }
          writer.key("nearest")
          if block.set.makesGroups { writer.string(nil) } else { writer.nearest(block) }
          writer.key("ranks")
          writer.numbers(ranks.ranks.values)
          writer.key("ranked_among")
          writer.numbers(ranks.counts.values)
        }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func nearest(_ block: FoundPeers.Block) {
    array { writer in
      for list in block.nearest {
        writer.array { writer in
          for near in list {
            writer.object { writer in
              writer.key("area")
              writer.integer(near.area)
              writer.key("distance")
              writer.number(near.distance)
              writer.key("shared")
              writer.integer(near.shared)
            }
          }
        }
      }
    }
  }
}
