import Analysis
import Kernels
import Model
import Pipeline

/// How each indicator's figures are spread over the areas: where they lie, and what shape they have.
struct SpreadTables {
  let statistics: Statistics
  let results: Results

  private var figures: Figures { Figures(results.assessment) }

  var blocks: [Document.Block] {
    let heading = Document.Block.heading(left: "Spread", right: "of \(statistics.choice.figures.title)")
    guard !present.isEmpty else { return [heading, .paragraph("No indicator has any in these areas.")] }
    let empty = statistics.indicators.filter { $0.counts.available == 0 }.map(title)
    return [heading, .table(places), .table(shapes)]
      + (empty.isEmpty
        ? [] : [.labelled("Without", Document.Text("any value: " + empty.joined(separator: ", ")))])
      + [.labelled("Flags", Document.Text(limits))]
  }

  private var present: [IndicatorStatistics] { statistics.indicators.filter { $0.counts.available > 0 } }

  private var places: Document.Table {
    Document.Table(
      columns: [
        .init("Indicator"), .init("Areas", .right), .init("Data", .right), .init("Min", .right),
        .init("25\u{A0}%", .right), .init("Median", .right), .init("75\u{A0}%", .right),
        .init("Max", .right),
      ],
      rows: present.map { line in
        let share = line.counts.availableShare.map { figures.percent($0) } ?? "–"
        let places = line.quartiles?.map { figures.value($0) } ?? [String](repeating: "–", count: 5)
        return cells([title(line), String(line.counts.available), share] + places)
      })
  }

  private var shapes: Document.Table {
    Document.Table(
      columns: [
        .init("Indicator"), .init("Zeros", .right), .init("Mean", .right), .init("SD", .right),
        .init("Skewness", .right), .init("Kurtosis", .right), .init("Flags"),
      ],
      rows: present.map { line in
        let moments = line.moments
        return cells([
          title(line), String(line.counts.available - line.counts.nonZero),
          moments.mean.map { figures.value($0) } ?? "–",
          moments.standardDeviation.map { figures.value($0) } ?? "–",
          moments.skewness.map { figures.coefficient($0) } ?? "–",
          moments.kurtosis.map { figures.coefficient($0) } ?? "–",
          line.flags.titles.joined(separator: ", "),
        ])
      })
  }

  private func cells(_ texts: [String]) -> [Document.Cell] { texts.map { .text(.init($0)) } }

  private func title(_ line: IndicatorStatistics) -> String {
    results.assessment.indicators[line.indicator].title
  }

  /// What each flag stands for.
  private var limits: String {
    let limits = statistics.columnLimits
    return "outliers: skewness beyond ±\(machineText(limits.skewness)) and kurtosis above "
      + "\(machineText(limits.kurtosis)); few values: in less than \(figures.percent(limits.available)) of areas; "
      + "many zeros: less than \(figures.percent(limits.nonZero)) of areas have another number; "
      + "few different: different values for less than \(figures.percent(limits.distinct)) of areas"
  }
}

extension ColumnFlags {
  var titles: [String] {
    let words: [(ColumnFlags, String)] = [
      (.outliers, "outliers"), (.fewAvailable, "few values"), (.fewNonZero, "many zeros"),
      (.fewDistinct, "few different"),
    ]
    return words.filter { contains($0.0) }.map(\.1)
  }
}

extension Figures {
  /// A number without unit, such as a correlation or a skewness: two decimals.
  func coefficient(_ value: Double) -> String { text(value, decimals: 2).replacingMinus }

  /// A p-value: three decimals, and no zero that is none.
  func chance(_ value: Double) -> String { value < 0.0005 ? "<0.001" : text(value, decimals: 3) }
}
