import Analysis
import Kernels
import Pipeline

/// The weights that votes give, part by part, with how far voters lie apart.
struct WeightVoteTables {
  let poll: Poll
  let figures: PollFigures

  var blocks: [Document.Block] { poll.weights.flatMap { blocks($0) } }

  private func blocks(_ part: WeightVotes) -> [Document.Block] {
    var blocks: [Document.Block] = [
      .heading(
        left: "\(part.title) \(part.question.title)", right: "shares, \(count(part.all.voters, "voter"))")
    ]
    if !part.all.spreads.isEmpty { blocks.append(.table(table(part))) }
    if !part.leftOut.isEmpty {
      let names = part.leftOut.map { poll.votes.voters[$0.voter].name }
      blocks.append(.labelled("Left out", Document.Text(named(names, as: "voter"))))
    }
    let ratios = part.consistency.compactMap(\.ratio)
    if let least = ratios.min(), let most = ratios.max() {
      let above = ratios.count { $0 > poll.rules.consistency }
      blocks.append(
        .labelled(
          "Ratios",
          Document.Text(
            "consistency from \(text(least, decimals: 2)) to \(text(most, decimals: 2)); \(above) of \(ratios.count) above "
              + machineText(poll.rules.consistency))))
    }
    return blocks
  }

  private func table(_ part: WeightVotes) -> Document.Table {
    let roles = poll.votes.roles.count > 1 ? Array(poll.votes.roles.indices) : []
    var columns: [Document.Table.Column] = [
      .init("Item"), .init("Mean", .right), .init("25\u{A0}%", .right), .init("Median", .right),
      .init("75\u{A0}%", .right),
    ]
    columns += roles.map { .init(figures.role($0), .right) }
    if !roles.isEmpty { columns.append(.init("Roles apart")) }
    return Document.Table(
      columns: columns,
      rows: part.items.indices.map { item in
        let spread = part.all.spreads[item]
        var cells: [Document.Cell] = [
          .text(.init(part.items[item].title)), .text(.init(share(spread.mean), .strong)),
          .text(.init(share(spread.lowerQuartile))), .text(.init(share(spread.median))),
          .text(.init(share(spread.upperQuartile))),
        ]
        for role in roles {
          let spreads = part.byRole[role].spreads
          cells.append(.text(.init(spreads.isEmpty ? "–" : share(spreads[item].mean))))
        }
        if !roles.isEmpty {
          let apart = part.disagreements.first { $0.item == item }
          cells.append(
            .text(.init(apart.map { "\(figures.role($0.most)) over \(figures.role($0.least))" } ?? "")))
        }
        return cells
      })
  }

  private func share(_ value: Double) -> String { text(value, decimals: 3) }
}
