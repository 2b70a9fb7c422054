package import Analysis
import Kernels
import Pipeline

extension Poll {
  /// A Lua module with the weights that votes give, for `require`.
  ///
  /// - The weights of a part have the mean 1, which is the weight of what nobody voted on.
  /// - Behind each stand the quartiles of the voters on the same scale.
  package func weightsModule(_ names: VersionNames) -> [UInt8] {
    let figures = PollFigures(votes: votes)
    let voters = Array(votes.voters.indices)
    var lines = [
      "Weights from \(votes.file), a poll of \(count(voters.count, "voter"))"
        + (votes.hasRoles ? ": \(figures.roles(of: voters))." : "."),
      "The weights of a part have the mean 1, which is what an item that nobody voted on weighs.",
      "Behind each: the middle half of the voters, and their median.", "",
      "A city script takes them over as its own, or as a set to be shown beside its own:",
    ].flatMap { LuaText.comment($0) }
    let module = "require(\"\(names.weightsModule)\")"
    var uses = ["weights(\(module).weights)", "weights \"audience\" (\(module).weights)"]
    if let role = votes.roles.first(where: { !$0.isEmpty }) {
      uses.append("weights \"one_role\" (\(module).by_role[\(LuaText.string(role))])")
    }
    lines += uses.flatMap { LuaText.comment($0, inset: 2) }
    lines += ["", "return {", "  weights = {"]
    for part in chosenWeights {
      lines += LuaText.comment(heading(part, figures), indent: 4)
      lines += entries(part, part.all, indent: 4)
    }
    lines += ["  },", "  by_role = {"]
    for role in votes.roles.indices where !votes.roles[role].isEmpty {
      lines.append("    \(LuaText.key(votes.roles[role])) = {")
      for part in chosenWeights where part.byRole[role].voters > 0 {
        lines += LuaText.comment(
          "\(part.title): \(count(part.byRole[role].voters, "voter"))", indent: 6)
        lines += entries(part, part.byRole[role], indent: 6)
      }
      lines.append("    },")
    }
    lines.append("  },")
    for verdict in IndicatorVotes.Verdict.allCases {
      lines += list(verdict.rawValue, indicators(verdict).map(\.id))
    }
    lines += list("proposed", proposals.map(\.proposal.title)) + ["}", ""]
    return Array(lines.joined(separator: "\n").utf8)
  }

  private func heading(_ part: WeightVotes, _ figures: PollFigures) -> String {
    let agreement = part.all.concordance.map {
      ", Kendall's W \(text($0.coefficient, decimals: 2)) (chance \(figures.chance($0.chance)))"
    }
    return "\(part.title) \(part.question.title): \(count(part.all.voters, "voter"))\(agreement ?? "")"
  }

  private func entries(_ part: WeightVotes, _ opinion: WeightVotes.Opinion, indent: Int) -> [String] {
    let scale = Double(part.items.count)
    let keys = part.items.map { LuaText.key($0.id) }
    let width = keys.map(\.count).max() ?? 0
    return zip(keys, opinion.spreads).map { key, spread in
      let figures = [spread.lowerQuartile, spread.upperQuartile, spread.median].map {
        text($0 * scale, decimals: 2)
      }
      let space = String(repeating: " ", count: width - key.count)
      return String(repeating: " ", count: indent)
        + "\(key)\(space) = \(text(spread.mean * scale, decimals: 4)),  -- \(figures[0]) to \(figures[1]), median "
        + figures[2]
    }
  }

  private func list(_ name: String, _ texts: [String]) -> [String] {
    texts.isEmpty
      ? ["  \(name) = {},"]
      : ["  \(name) = {"] + texts.map { "    \(LuaText.string($0))," } + ["  },"]
  }
}
