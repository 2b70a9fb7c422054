import Analysis
import Kernels
import Pipeline

/// How far voters agree, all of them and within each role.
struct AgreementTable {
  let poll: Poll
  let figures: PollFigures

  var blocks: [Document.Block] {
    let rows = alphas + concordances
    guard !rows.isEmpty else { return [] }
    return [
      .heading(left: "Agreement", right: "1 is full agreement, 0 is none"),
      .table(
        Document.Table(
          columns: [.init("On"), .init("Measure"), .init("Voters", .right), .init("All", .right)]
            + [.init("Chance", .right)] + shownRoles.map { .init(figures.role($0), .right) },
          rows: rows.map { row in row.map { .text(.init($0)) } })),
      .labelled(
        "Alpha",
        "Krippendorff's: nominal takes any two answers as equally far apart, ordinal goes by their order"),
      .labelled(
        "W", "of the orders in which voters put the items; chance: by chi-squared, rough below seven items"),
    ]
  }

  /// One role alone says what all say.
  private var shownRoles: [Int] { poll.votes.roles.count > 1 ? Array(poll.votes.roles.indices) : [] }

  private var alphas: [[String]] {
    poll.agreement.flatMap { agreement -> [[String]] in
      var rows = [row(agreement, "Alpha, nominal", \.nominal)]
      if agreement.question == .relevance {
        rows.append(row(agreement, "Alpha, ordinal", \.ordinal))
      }
      return rows
    }
  }

  private func row(
    _ agreement: Poll.Agreement, _ measure: String, _ value: KeyPath<Poll.Agreement.Alpha, Double?>
  ) -> [String] {
    [
      agreement.question == .relevance ? "Relevance" : "Feasibility", measure, String(agreement.all.voters),
      figures.coefficient(agreement.all[keyPath: value]), "",
    ] + shownRoles.map { figures.coefficient(agreement.byRole[$0][keyPath: value]) }
  }

  private var concordances: [[String]] {
    poll.weights.map { part in
      let all = part.all.concordance
      return [
        "\(part.title) \(part.question.title)", "Kendall's W", String(part.all.voters),
        figures.coefficient(all?.coefficient), all.map { figures.chance($0.chance) } ?? "–",
      ] + shownRoles.map { figures.coefficient(part.byRole[$0].concordance?.coefficient) }
    }
  }
}
