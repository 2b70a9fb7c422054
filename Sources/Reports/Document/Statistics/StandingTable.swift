import Analysis
import Kernels
import Model
import Pipeline

/// In what an area is among the best, and in what among the worst.
struct StandingTable {
  let statistics: Statistics
  let results: Results

  var blocks: [Document.Block] {
    guard let row = statistics.shown else {
      return [
        .labelled("One area", "--area ID shows the strengths, weaknesses and trends of one")
      ]
    }
    let heading = Document.Block.heading(
      left: "Strengths and weaknesses of \(results.panel.label(row))",
      right: "by places among \(count(statistics.sample.count, "area"))")
    guard let standing = statistics.standing else {
      return [
        heading,
        .paragraph(
          Document.Text(
            "\(results.panel.areaName(row)) is the total of other areas and has no place among them; "
              + "--area ID shows one of them.")),
      ]
    }
    guard !standing.strengths.isEmpty || !standing.weaknesses.isEmpty else {
      return [heading, .labelled("Places", "it stands in the middle, or has no value that can be compared")]
    }
    let lines =
      standing.strengths.map { line("strength", $0) } + standing.weaknesses.map { line("weakness", $0) }
    return [
      heading,
      .table(
        Document.Table(
          columns: [
            .init(""), .init("Indicator"), .init("Place"), .init("Value", .right), .init("Unit"),
            .init("Better"),
          ], rows: lines)),
    ]
  }

  private func line(_ kind: String, _ entry: AreaStanding.Entry) -> [Document.Cell] {
    let indicator = results.assessment.indicators[entry.indicator]
    let figures = Figures(results.assessment)
    return [
      .text(.init(kind, kind == "strength" ? .better : .worse)), .text(.init(indicator.title)),
      .text(.init("\(entry.place) of \(entry.count)")), .text(.init(figures.value(entry.value))),
      .text(.init(statistics.choice.figures == .scores ? "score" : indicator.unit)),
      .text(.init(direction(indicator).rawValue)),
    ]
  }

  /// Which end of the figures shown is better.
  private func direction(_ indicator: Indicator) -> Direction {
    statistics.choice.figures == .scores ? results.assessment.framework.direction : indicator.direction
  }
}
