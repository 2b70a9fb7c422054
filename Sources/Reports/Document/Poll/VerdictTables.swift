import Analysis
import Kernels
import Pipeline

/// What becomes of each indicator, and why.
struct VerdictTables {
  let poll: Poll
  let figures: PollFigures

  var blocks: [Document.Block] {
    guard !poll.indicators.isEmpty || !poll.proposals.isEmpty else { return [] }
    var blocks: [Document.Block] = []
    if !poll.indicators.isEmpty {
      let counted = IndicatorVotes.Verdict.allCases.map { "\(poll.indicators($0).count) \($0.rawValue)" }
      blocks.append(.heading(left: "Indicators", right: counted.joined(separator: ", ")))
      blocks.append(.table(verdicts))
      if poll.votes.roles.count > 1 {
        blocks.append(.heading(left: "Content-validity ratio", right: "by role"))
        blocks.append(.table(byRole))
      }
    }
    for verdict in [IndicatorVotes.Verdict.dropped, .questioned] {
      let lines = poll.indicators(verdict).map { line in
        Document.Text("\(line.title): \(figures.reason(line))" + (line.isDropped ? "; left out already" : ""))
      }
      if !lines.isEmpty { blocks.append(.section(spelled(verdict), lines)) }
    }
    if !poll.proposals.isEmpty { blocks.append(.section("Proposed", proposals)) }
    if !poll.unvoted.isEmpty {
      blocks.append(
        .labelled("Stay", Document.Text(named(poll.unvoted, as: "indicator") + ": nobody voted on them")))
    }
    return blocks
  }

  private func spelled(_ verdict: IndicatorVotes.Verdict) -> String {
    switch verdict {
    case .kept: "Kept"
    case .questioned: "Questioned"
    case .dropped: "Dropped"
    }
  }

  private func style(_ verdict: IndicatorVotes.Verdict) -> Document.Text.Style {
    switch verdict {
    case .kept: .better
    case .questioned: .plain
    case .dropped: .worse
    }
  }

  private var verdicts: Document.Table {
    Document.Table(
      columns: [
        .init("Indicator"), .init("Essential", .right), .init("Useful", .right), .init("Redundant", .right),
        .init("Feasible", .right), .init("CVR", .right), .init("Needed", .right), .init("Chance", .right),
        .init("Verdict"),
      ],
      rows: poll.indicators.map { line in
        let counts = line.all
        let texts = [
          line.title, String(counts.essential), String(counts.useful), String(counts.redundant),
          figures.percent(counts.feasible, of: counts.feasibility), figures.coefficient(counts.validity),
          figures.coefficient(line.neededValidity), line.chance.map { figures.chance($0) } ?? "–",
        ]
        return texts.map { .text(.init($0)) } + [.text(.init(line.verdict.rawValue, style(line.verdict)))]
      })
  }

  private var byRole: Document.Table {
    let roles = poll.votes.roles.indices
    return Document.Table(
      columns: [.init("Indicator")] + roles.map { .init(figures.role($0), .right) } + [.init("Roles apart")],
      rows: poll.indicators.map { line in
        let ratios = roles.map { figures.coefficient(line.byRole[$0].validity) }
        let apart = line.disagreement.map { "\(figures.role($0.most)) over \(figures.role($0.least))" } ?? ""
        return ([line.title] + ratios + [apart]).map { .text(.init($0)) }
      })
  }

  private var proposals: [Document.Text] {
    poll.proposals.map { proposal, existing in
      Document.Text(
        "\(proposal.title): \(count(proposal.voters.count, "voter"))"
          + (poll.votes.hasRoles ? " (\(figures.roles(of: proposal.voters)))" : "")
          + (existing.map { "; \"\($0)\" is there already" } ?? ""))
    }
  }
}
