import Diagnostics
import Kernels
import Model

/// Why values have no scores.
extension Normaliser {
  /// Why the method finds no scale on some rows, and on how many more stretches like them.
  func problem(_ failure: ScaleFailure, more: Int) -> Diagnostic {
    var diagnostic: Diagnostic =
      switch failure.kind {
      case .tooFewValues:
        .tooFewValues(indicator, method: method, when: failure.words, count: failure.count)
      case .constant: .constantIndicator(indicator, method: method, when: failure.words)
      case .noYardstick: .noYardstick(indicator, method: method, when: failure.words)
      }
    if more > 0 { diagnostic.notes.append("more groups or periods like this: \(more)") }
    return diagnostic
  }

  /// Values without a score that no gap elsewhere explains, such as a 0 that the method divides by. Totals of other
  /// areas have no place among them, and that is meant.
  func unscored(_ x: Column, _ scores: Column) -> Diagnostic? {
    guard scores.hasMissing else { return nil }
    let lost = panel.comparable.filter { !x.isMissing($0) && scores.isMissing($0) }
    guard !lost.isEmpty else { return nil }
    let unexplained = lost.filter(explains(x))
    guard let row = unexplained.first else { return nil }
    return .unscoredValue(
      indicator, method: method, row: panel.label(row), value: x.values[row], count: unexplained.count)
  }

  /// Whether a row has beside it what the method reads.
  private func explains(_ x: Column) -> (Int) -> Bool {
    if let members = method.group.flatMap({ groups[$0]?.members }) { return { members[$0] != nil } }
    switch method {
    case .baseline(let period):
      let base = panel.periods.firstIndex(of: period)
      return { row in
        base.flatMap { panel.row(area: panel.rows[row].area, period: $0) }.map { !x.isMissing($0) } ?? false
      }
    case .annualChange:
      let earlier = panel.rows(lagging: 1)
      return { row in earlier[row].map { !x.isMissing($0) } ?? false }
    case .cyclical:
      var values = [Int](repeating: 0, count: panel.areas.count)
      for row in x.values.indices where !x.isMissing(row) { values[panel.rows[row].area] += 1 }
      return { row in values[panel.rows[row].area] > 1 }
    default: return { _ in true }
    }
  }
}

extension Diagnostic {
  fileprivate static let fixedScale =
    "use goalposts { worst = …, best = … } to place any value on a fixed scale"

  fileprivate static func tooFewValues(
    _ indicator: Indicator, method: Normalisation, when: String, count: Int
  ) -> Diagnostic {
    Diagnostic(
      .tooFewAreas,
      "\(method.name) compares areas, but \(count == 1 ? "only one has" : "none has") a value of \"\(indicator.id)\"\(when)",
      at: indicator.place, label: "no score", help: [fixedScale])
  }

  fileprivate static func unscoredValue(
    _ indicator: Indicator, method: Normalisation, row: String, value: Double, count: Int
  ) -> Diagnostic {
    let isRule = if case .custom = method { true } else { false }
    return Diagnostic(
      .undefinedValue,
      "\(method.name) has no score for \"\(indicator.id)\" of \(row), which is \(numberText(value))",
      at: indicator.place, label: count > 1 ? "nor for \(count - 1) more rows" : nil,
      help: [
        isRule
          ? "look for a division by 0, a logarithm of 0 or a number that grows too large" : fixedScale
      ])
  }
}
