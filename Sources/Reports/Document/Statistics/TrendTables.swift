import Analysis
import Kernels
import Model
import Pipeline

/// How each indicator moved in one area.
struct TrendTables {
  let statistics: Statistics
  let results: Results

  private var figures: Figures { Figures(results.assessment) }

  var blocks: [Document.Block] {
    guard let row = statistics.shown else { return [] }
    let area = results.panel.rows[row].area
    guard results.panel.rows(ofArea: area).count > 1 else {
      return [.labelled("Trends", "need two periods; the data have one")]
    }
    guard let trends = statistics.trends else {
      return [.labelled("Trends", "need years or other numbers; the periods of the data are none")]
    }
    let heading = Document.Block.heading(
      left: "Trends of \(results.panel.areaName(row)), \(span)",
      right: "of \(statistics.choice.figures.title)")
    let moving = trends.filter { $0.count > 1 }
    let table = Document.Table(
      columns: [
        .init("Indicator"), .init("First", .right), .init("Last", .right),
        .init("CAGR", .right), .init("Slope", .right), .init("p", .right), .init(""),
      ], rows: moving.map(line))
    return [heading] + (moving.isEmpty ? [] : [.table(table), .labelled("Reading", explanation)])
      + remarks(trends)
  }

  /// The first and the last period of the area.
  private var span: String {
    let rows = statistics.shown.map { results.panel.rows(ofArea: results.panel.rows[$0].area) } ?? []
    return [rows.first, rows.last].compactMap { $0.map { results.panel.period($0) } }.joined(separator: "–")
  }

  private func years(_ trend: AreaTrend) -> String { "\(trend.first.period)–\(trend.last.period)" }

  private let explanation: Document.Text =
    """
    CAGR: compound annual growth from the first to the last value. Slope: rise a year of the line of least squares \
    through all values, in the indicator's unit; p says how easily chance alone would draw it. Unclear: the two go \
    different ways
    """

  private func line(_ trend: AreaTrend) -> [Document.Cell] {
    let growth = (try? trend.growth.get()).map { signed(text($0 * 100, decimals: 1)) + "\u{A0}%" }
    return [
      .text(.init(title(trend))), .text(.init(figures.value(trend.first.value))),
      .text(.init(figures.value(trend.last.value))),
      .text(.init(growth ?? "–")), .text(.init(trend.slope.map { signed(figures.value($0)) } ?? "–")),
      .text(.init(trend.test?.pValue.map { figures.chance($0) } ?? "–")),
      .text(movement(trend.movement)),
    ]
  }

  private func movement(_ movement: AreaTrend.Movement?) -> Document.Text {
    switch movement {
    case .better?: .init("better", .better)
    case .worse?: .init("worse", .worse)
    case .same?: "same"
    case .unclear?: "unclear"
    case nil: ""
    }
  }

  /// What a reader has to know of single rows, each remark once with all it is about.
  private func remarks(_ trends: [AreaTrend]) -> [Document.Block] {
    var lines: [(remark: String, titles: [String])] = []
    for trend in trends {
      for remark in remarks(trend) {
        if let place = lines.firstIndex(where: { $0.remark == remark }) {
          lines[place].titles.append(title(trend))
        } else {
          lines.append((remark, [title(trend)]))
        }
      }
    }
    return lines.enumerated().map { number, line in
      .labelled(
        number == 0 ? "Mind" : "", Document.Text("\(line.remark): \(line.titles.joined(separator: ", "))"))
    }
  }

  private func remarks(_ trend: AreaTrend) -> [String] {
    var remarks: [String] = []
    if trend.count > 1, years(trend) != span { remarks.append("\(years(trend)) only") }
    if !trend.gaps.isEmpty { remarks.append("no value in \(named(trend.gaps, as: "period"))") }
    if !trend.breaks.isEmpty {
      remarks.append("the source says that the series breaks in \(named(trend.breaks, as: "period"))")
    }
    switch trend.growth {
    case .success: break
    case .failure(.oneValue): remarks.append("one value only, in \(trend.first.period)")
    case .failure(.startsAtZero): remarks.append("no CAGR: it starts at 0")
    case .failure(.changesSign): remarks.append("no CAGR: it begins or ends below 0")
    case .failure(.belowZero): remarks.append("no CAGR: it is below 0 at both ends")
    }
    return remarks
  }

  private func signed(_ number: String) -> String {
    let isNegative = number.hasPrefix("-") || number.hasPrefix("−")
    return isNegative || number.allSatisfy { "0.,".contains($0) } ? number.replacingMinus : "+" + number
  }

  private func title(_ trend: AreaTrend) -> String { results.assessment.indicators[trend.indicator].title }
}
