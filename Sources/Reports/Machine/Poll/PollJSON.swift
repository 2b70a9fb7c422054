package import Analysis
package import Diagnostics
import Kernels
import Pipeline

/// The format's name and version. A change that a reader must know of raises the number.
private let format = (name: "assess.poll", version: 1)

extension Poll {
  /// Everything on the page of a poll in full precision, and who voted in what role. What is not there is null.
  package func json(tool: String, framework: String?, diagnostics: [Diagnostic]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("format", format.name)
      writer.integer("version", format.version)
      writer.field("tool", tool)
      writer.field("framework", framework)
      writer.field("votes_file", votes.file)
      writeRules(to: &writer)
      writeVoters(to: &writer)
      writeIndicators(to: &writer)
      writeProposals(to: &writer)
      writeAgreement(to: &writer)
      writeWeights(to: &writer)
      writer.key("diagnostics")
      writer.array { writer in
        for diagnostic in diagnostics { writer.diagnostic(diagnostic) }
      }
    }
    return writer.bytes
  }

  private func writeRules(to writer: inout JSONWriter) {
    writer.key("rules")
    writer.object { writer in
      writer.number("chance", rules.chance)
      writer.number("redundant", rules.redundant)
      writer.number("feasible", rules.feasible)
      writer.integer("fewest_votes", rules.fewestVotes)
      writer.number("consistency", rules.consistency)
      writer.field("ranking", rules.ranking.rawValue)
      writer.number("apart", rules.apart)
      writer.integer("fewest_in_role", rules.fewestInRole)
      writer.field("weights_from", rules.weightsFrom.rawValue)
    }
  }

  private func writeVoters(to writer: inout JSONWriter) {
    writer.key("roles")
    writer.strings(votes.roles)
    var cast = [Int](repeating: 0, count: votes.voters.count)
    for vote in votes.votes { cast[vote.voter] += 1 }
    writer.key("voters")
    writer.array { writer in
      for (voter, number) in zip(votes.voters, cast) {
        writer.object { writer in
          writer.field("voter", voter.name)
          writer.field("role", votes.roles[voter.role])
          writer.integer("votes", number)
        }
      }
    }
  }

  private func writeIndicators(to writer: inout JSONWriter) {
    writer.key("indicators")
    writer.array { writer in
      for line in indicators {
        writer.object { writer in
          writer.field("id", line.id)
          writer.field("title", line.title)
          writer.field("verdict", line.verdict.rawValue)
          writer.field("reason", line.reason.name)
          writer.integer("needed", line.needed)
          writer.number("needed_validity_ratio", line.neededValidity)
          writer.number("chance", line.chance)
          writer.counts(line.all)
          writer.key("by_role")
          writer.array { writer in
            for counts in line.byRole { writer.object { writer in writer.counts(counts) } }
          }
          writer.key("roles_apart")
          writer.strings(
            line.disagreement.map { [votes.roles[$0.most], votes.roles[$0.least]] } ?? [])
        }
      }
    }
    writer.key("not_voted_on")
    writer.strings(unvoted)
  }

  private func writeProposals(to writer: inout JSONWriter) {
    writer.key("proposed")
    writer.array { writer in
      for (proposal, existing) in proposals {
        writer.object { writer in
          writer.field("title", proposal.title)
          writer.field("existing", existing)
          writer.key("voters")
          writer.strings(proposal.voters.map { votes.voters[$0].name })
        }
      }
    }
  }

  private func writeAgreement(to writer: inout JSONWriter) {
    writer.key("agreement")
    writer.array { writer in
      for agreement in agreement {
        writer.object { writer in
          writer.field("question", agreement.question.rawValue)
          writer.integer("items", agreement.items)
          writer.alpha(agreement.all)
          writer.key("by_role")
          writer.array { writer in
            for alpha in agreement.byRole { writer.object { writer in writer.alpha(alpha) } }
          }
        }
      }
    }
  }
}

extension IndicatorVotes.Reason {
  fileprivate var name: String {
    switch self {
    case .essential: "essential"
    case .notEssential: "not_essential"
    case .redundant: "redundant"
    case .notFeasible: "not_feasible"
    case .tooFewVotes: "too_few_votes"
    }
  }
}

extension JSONWriter {
  fileprivate mutating func counts(_ counts: IndicatorVotes.Counts) {
    integer("essential", counts.essential)
    integer("useful", counts.useful)
    integer("redundant", counts.redundant)
    integer("feasible", counts.feasible)
    integer("not_feasible", counts.notFeasible)
    number("validity_ratio", counts.validity)
  }

  fileprivate mutating func alpha(_ alpha: Poll.Agreement.Alpha) {
    integer("voters", alpha.voters)
    number("alpha_nominal", alpha.nominal)
    number("alpha_ordinal", alpha.ordinal)
  }
}
