import Diagnostics
import Kernels
import Model
import Pipeline

/// Figures that rest on fewer answers than their survey asks for.
struct LowBaseLines {
  let results: Results

  /// More areas than these are counted only.
  private static let most = 12

  /// One area in one period: `fewer than 50 answers: Safe at night (34)`.
  func blocks(row: Int) -> [Document.Block] {
    let least = Set(low(row).map(\.least)).sorted()
    return least.enumerated().map { number, least in
      let named = low(row).filter { $0.least == least }.map { "\($0.title) (\($0.answers))" }
      return .labelled(
        number == 0 ? "Low base" : "",
        Document.Text("fewer than \(least) answers: " + shortened(named)))
    }
  }

  /// Many areas, each with its figures: `Hill: Safe at night (34)`.
  func blocks(rows: [Int]) -> [Document.Block] {
    // Ten thousand areas by two hundred indicators are two million questions that only a survey raises.
    guard !results.inputs.surveys.isEmpty else { return [] }
    let lines = rows.compactMap { row -> String? in
      let named = low(row).map { "\($0.title) (\($0.answers))" }
      return named.isEmpty ? nil : "\(results.panel.areaName(row)): " + shortened(named)
    }
    let shown = lines.prefix(Self.most)
    return shown.enumerated().map { number, line in
      let rest = number == shown.count - 1 && lines.count > Self.most
      return .labelled(
        number == 0 ? "Low base" : "",
        Document.Text(line + (rest ? ", and \(lines.count - Self.most) more areas" : "")))
    }
  }

  private func low(_ row: Int) -> [(title: String, answers: Int, least: Int)] {
    results.assessment.indicators.indices.compactMap { position in
      guard results.values.columns[position][row] != nil,
        let low = results.inputs.lowBase(of: results.values.inputs[position], row: row)
      else { return nil }
      return (results.assessment.indicators[position].title, low.answers, low.least)
    }
  }

  private func shortened(_ names: [String]) -> String { listed(names, most: 4) }
}
