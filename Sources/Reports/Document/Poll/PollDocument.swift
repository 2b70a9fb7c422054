package import Analysis
import Kernels
import Pipeline

extension Document {
  /// The page of a poll: who voted, what becomes of each indicator, how far people agree, and which weights they give.
  ///
  /// - framework: what was voted on, as a reader calls it.
  package init(_ poll: Poll, of framework: String) {
    let figures = PollFigures(votes: poll.votes)
    let voters = poll.votes.voters
    blocks = [
      .heading(left: "Poll of \(count(voters.count, "voter"))", right: framework),
      .labelled(
        "Roles",
        Text(poll.votes.hasRoles ? figures.roles(of: Array(voters.indices)) : "nobody names one")),
    ]
    blocks += VerdictTables(poll: poll, figures: figures).blocks
    blocks += AgreementTable(poll: poll, figures: figures).blocks
    blocks += WeightVoteTables(poll: poll, figures: figures).blocks
    if !poll.indicators.isEmpty {
      blocks.append(.section("Rules", figures.rules(poll.rules).map { Text($0, .quiet) }))
    }
    if poll.votes.roles.count > 1 {
      blocks.append(.section("Apart", figures.disagreementRules(poll.rules).map { Text($0, .quiet) }))
    }
  }

  /// What was written where, and one line that can be quoted in a memo.
  package mutating func close(_ poll: Poll, files: [String]) {
    for file in files { blocks.append(.labelled("Written", Text(file))) }
    let verdicts = IndicatorVotes.Verdict.allCases.map { "\(poll.indicators($0).count) \($0.rawValue)" }
    blocks.append(
      .paragraph(
        Text(
          "\(count(poll.votes.voters.count, "voter")), \(count(poll.votes.votes.count, "vote")): "
            + (verdicts + ["\(poll.proposals.count) proposed"]).joined(separator: ", ") + ".", .quiet)))
  }
}
