import Analysis
import Kernels
import Pipeline

extension Poll {
  func writeWeights(to writer: inout JSONWriter) {
    writer.key("weights")
    writer.array { writer in
      for part in weights {
        writer.object { writer in
          writer.field("question", part.question.rawValue)
          writer.field("part", part.part)
          writer.key("items")
          writer.strings(part.items.map(\.id))
          writer.opinion(part.all)
          writer.key("by_role")
          writer.array { writer in
            for opinion in part.byRole { writer.object { writer in writer.opinion(opinion) } }
          }
          writer.key("consistency")
          writer.array { writer in
            for (voter, ratio) in part.consistency {
              writer.object { writer in
                writer.field("voter", votes.voters[voter].name)
                writer.number("ratio", ratio)
              }
            }
          }
          writer.key("left_out")
          writer.strings(part.leftOut.map { votes.voters[$0.voter].name })
          writer.key("roles_apart")
          writer.array { writer in
            for apart in part.disagreements {
              writer.object { writer in
                writer.field("item", part.items[apart.item].id)
                writer.field("most", votes.roles[apart.most])
                writer.field("least", votes.roles[apart.least])
              }
            }
          }
        }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func opinion(_ opinion: WeightVotes.Opinion) {
    integer("voters", opinion.voters)
    let figures: [(String, KeyPath<WeightVotes.Spread, Double>)] = [
      ("mean", \.mean), ("lower_quartile", \.lowerQuartile), ("median", \.median),
      ("upper_quartile", \.upperQuartile),
    ]
    for (name, figure) in figures {
      key(name)
      numbers(opinion.spreads.map { $0[keyPath: figure] })
    }
    number("kendall_w", opinion.concordance?.coefficient)
    number("chi_squared", opinion.concordance?.statistic)
    number("chance", opinion.concordance?.chance)
  }
}
