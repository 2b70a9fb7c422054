package import Analysis
import Model

/// Every match, difference, proposal and addition, for other programs.
package func gapJSON(_ gap: GapAnalysis, reference: String, tool: String) -> [UInt8] {
  var writer = JSONWriter()
  writer.object { writer in
    writer.field("format", "assess.gap")
    writer.key("version")
    writer.integer(1)
    writer.field("tool", tool)
    writer.field("framework_version", Catalogue.version)
    writer.field("reference", reference)
    writer.key("indicators")
    writer.array { writer in
      for (place, indicator) in gap.reference.enumerated() {
        writer.object { writer in
          writer.field("id", indicator.id)
          writer.field("component", indicator.component)
          writer.field("theme", indicator.theme)
          writer.field("state", gap.isCovered(place) ? "covered" : gap.isPartly(place) ? "partly" : "missing")
          writer.field("own", gap.matches[place].map { gap.own[$0.own].id })
          writer.field("found_by", gap.matches[place]?.ground.rawValue)
          writer.key("differences")
          writer.array { writer in
            for difference in gap.matches[place]?.differences ?? [] {
              writer.object { writer in
                switch difference {
                case .unit(let own, let reference):
                  writer.field("unit", own)
                  writer.field("reference", reference)
                case .denominator(let own, let reference):
                  writer.field("denominator", own)
                  writer.field("reference", reference)
                }
              }
            }
          }
        }
      }
    }
    writer.key("own_alone")
    writer.strings(gap.extras.map { gap.own[$0].id })
    writer.key("own_twice")
    writer.strings(gap.doubles.map { gap.own[$0].id })
    writer.key("proposals")
    writer.array { writer in
      for proposal in gap.proposals {
        writer.object { writer in
          writer.field("own", gap.own[proposal.own].id)
          writer.key("candidates")
          writer.array { writer in
            for candidate in proposal.candidates {
              writer.object { writer in
                writer.field("reference", gap.reference[candidate.reference].id)
                writer.key("likeness")
                writer.number(candidate.likeness)
                writer.key("shares_code")
                writer.boolean(candidate.sharesCode)
              }
            }
          }
        }
      }
    }
    writer.key("additions")
    writer.array { writer in
      for item in gap.additions() {
        writer.object { writer in
          writer.field("id", item.indicator.id)
          writer.key("burden")
          writer.integer(item.indicator.profile.burden)
          writer.key("new_inputs")
          writer.strings(item.newInputs)
        }
      }
    }
  }
  return writer.bytes
}
