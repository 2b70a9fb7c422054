package import Analysis
import Kernels
import Pipeline

extension Poll {
  /// A new version of the framework as a Lua script: the earlier one, less what the voters drop. What they question,
  /// keep and propose stands in comments.
  package func frameworkVersion(_ names: VersionNames) -> [UInt8] {
    let blocks = [heading(names), beginning(names), dropped, questioned, kept, proposed].filter {
      !$0.isEmpty
    }
    return Array((blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n").utf8)
  }

  private var figures: PollFigures { PollFigures(votes: votes) }

  private func heading(_ names: VersionNames) -> [String] {
    let lines = [
      "Framework version \"\(names.name)\", from \(votes.file), a poll of \(count(votes.voters.count, "voter"))"
        + (votes.hasRoles ? ": \(figures.roles(of: Array(votes.voters.indices)))." : "."),
      names.earlier.map { "It goes on from \($0.file), which stays as it is." }
        ?? "It stands beside the scripts that declare these indicators, which stay as they are.",
      "A city script takes it over:  use \"\(names.module)\"",
      "The weights the voters give are in \"\(names.weightsModule)\".",
    ]
    return lines.flatMap { LuaText.comment($0) }
      + figures.rules(rules).flatMap { LuaText.comment($0, inset: 2) }
  }

  private func beginning(_ names: VersionNames) -> [String] {
    names.earlier.map { ["use \(LuaText.string($0.module))"] } ?? []
  }

  private var dropped: [String] {
    let lines = indicators(.dropped).filter { !$0.isDropped }
    guard !lines.isEmpty else { return LuaText.comment("Nothing is dropped.") }
    return LuaText.comment("Dropped:")
      + lines.flatMap { line in
        LuaText.comment("\(line.title): \(words(line))", inset: 2) + ["drop \(LuaText.string(line.id))"]
      }
  }

  private var questioned: [String] {
    list("Questioned: they stay until it is decided.", indicators(.questioned))
  }

  private var kept: [String] { list("Kept:", indicators(.kept)) }

  private func list(_ title: String, _ lines: [IndicatorVotes]) -> [String] {
    guard !lines.isEmpty else { return [] }
    return LuaText.comment(title)
      + lines.flatMap { line in
        LuaText.comment(
          "\(line.id): \(words(line))"
            + (line.isDropped ? "; left out by the earlier version, whose drop keeps it out" : ""),
          inset: 2)
      }
  }

  /// What was said, in short.
  private func words(_ line: IndicatorVotes) -> String {
    var words = figures.reason(line)
    if line.all.validity != nil { words += "; CVR \(figures.coefficient(line.all.validity))" }
    if let apart = line.disagreement {
      words += "; roles apart: \(figures.role(apart.most)) over \(figures.role(apart.least))"
    }
    return words
  }

  private var proposed: [String] {
    guard !proposals.isEmpty else { return [] }
    return LuaText.comment("Proposed, and to be written as indicators:")
      + proposals.flatMap { proposal, existing in
        LuaText.comment(
          "\(LuaText.string(proposal.title)): \(count(proposal.voters.count, "voter"))"
            + (votes.hasRoles ? " (\(figures.roles(of: proposal.voters)))" : "")
            + (existing.map { "; \($0) is called so already" } ?? ""),
          inset: 2)
      }
  }
}
