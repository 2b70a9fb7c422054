package import Analysis
import Kernels
import Model
package import Pipeline

extension Document {
  /// An analyst's page: spread, correlations, inner structure, strengths and weaknesses, trends. What needs other areas
  /// is left out where there are none, and the page says so.
  package init(_ statistics: Statistics, of results: Results) {
    let opening = StatisticsOpening(statistics: statistics, results: results)
    blocks = [opening.heading] + opening.remarks
    if statistics.hasOthers {
      blocks += SpreadTables(statistics: statistics, results: results).blocks
      blocks += CorrelationTables(statistics: statistics, results: results).blocks
      blocks += StructureTables(statistics: statistics, results: results).blocks
      blocks += StandingTable(statistics: statistics, results: results).blocks
    }
    blocks += TrendTables(statistics: statistics, results: results).blocks
  }
}

/// Which areas and which figures the page is about.
private struct StatisticsOpening {
  let statistics: Statistics
  let results: Results

  var heading: Document.Block {
    let sample = statistics.sample
    let areas = "Statistics of \(count(sample.count, "area"))"
    let framework = results.assessment.framework
    return .heading(
      left: sample.period.isEmpty ? areas : "\(areas), \(sample.period)",
      right: framework.isReference ? framework.title : "Own framework: \(framework.title)")
  }

  var remarks: [Document.Block] {
    guard statistics.hasOthers else { return [alone] }
    guard !statistics.sample.totals.isEmpty else { return [] }
    let names = statistics.sample.totals.map { results.panel.areaName($0) }
    return [.labelled("Left out", Document.Text(named(names, as: "area") + ": the total of other areas"))]
  }

  private var alone: Document.Block {
    guard let row = statistics.sample.rows.first else {
      return .labelled("Alone", "every area is named in totals, so there is none to look at beside others")
    }
    return .labelled(
      "Alone",
      Document.Text(
        "\(results.panel.areaName(row)) has no other areas beside it. Spread, correlations, inner structure, strengths "
          + "and weaknesses need some: add its districts, or cities like it, to the data files. Trends over its own "
          + "years need none."))
  }
}

extension Stage {
  /// `values in their own units`
  var title: String {
    switch self {
    case .values: "values in their own units"
    case .imputed: "values with gaps filled"
    case .treated: "values with gaps filled and outliers tamed"
    case .scores: "scores"
    }
  }
}

extension CorrelationMethod {
  var title: String {
    switch self {
    case .pearson: "Pearson's correlation"
    case .spearman: "Spearman's rank correlation"
    case .kendall: "Kendall's tau-b"
    }
  }
}

/// The first few names, and how many more there are.
func named(_ names: [String], as noun: String, most: Int = 4) -> String {
  let shown = names.prefix(most).joined(separator: ", ")
  return names.count > most ? "\(shown) and \(count(names.count - most, "more \(noun)"))" : shown
}
