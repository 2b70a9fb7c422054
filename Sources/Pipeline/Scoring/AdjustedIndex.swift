import Kernels
import Model

/// The adjusted Mazziotta-Pareto index of items: goalposts on the areas that are not totals, and then all areas.
struct AdjustedIndex {
  let form: MazziottaPareto
  let base: AdjustedBase
  let scope: PeriodScope
  let panel: Panel

  /// Where an item is the same everywhere a stretch has no result, rather than one on fewer items; an item that no
  /// area has counts as if it were not there.
  func outcome(_ items: Combining.Items) -> Combining.Outcome {
    var outcome = Combining.Outcome(column: Column(missing: panel.count))
    if case .period(let period?) = base, !panel.periods.contains(period) {
      outcome.problems = [.baseMissing(period: period)]
      return outcome
    }
    if case .values(let values) = base, let item = items.ids.first(where: { values[$0] == nil }) {
      outcome.problems = [.lacking(item: item)]
      return outcome
    }
    for (period, stretch) in panel.stretches(scope) {
      let parts = items.columns.map { $0.taking(stretch.rows) }
      let there = parts.indices.filter { parts[$0].hasAvailable }
      guard !there.isEmpty else { continue }
      var goalposts: [AdjustedGoalposts] = []
      var scores: [Column] = []
      for position in there {
        let base = base(of: position, items, stretch)
        guard let base,
          let found = AdjustedGoalposts(base: base, over: parts[position], reference: stretch.reference)
        else {
          outcome.problems.append(.constantItem(items.ids[position], period: period))
          continue
        }
        goalposts.append(found)
        scores.append(found.scores(parts[position]))
      }
      guard goalposts.count == there.count else { continue }
      let (index, penalties) = form.index(scores, weights: there.map { items.weights[$0] })
      outcome.column = outcome.column.placing(index, at: stretch.rows)
      outcome.records.append(record(period, there.map { items.ids[$0] }, goalposts, penalties))
    }
    return outcome
  }

  private func record(
    _ period: String?, _ ids: [String], _ goalposts: [AdjustedGoalposts], _ penalties: Column
  ) -> MethodRecord {
    MethodRecord(
      "adjusted_mazziotta_pareto", period: period,
      [
        ("penalty", .text(form.penalty == .minus ? "minus" : "plus")),
        ("divisor", .text(form.divisor == .n ? "n" : "n-1")),
        ("low", .items(ids, goalposts.map(\.low))), ("high", .items(ids, goalposts.map(\.high))),
        ("largest_penalty", .number(maximum(penalties) ?? .nan)),
      ])
  }

  /// What scores 100 of an item; nil where the base period has no score of it.
  private func base(of position: Int, _ items: Combining.Items, _ stretch: Panel.Stretch) -> Double? {
    let rows: [Int]
    switch base {
    case .values(let values): return values[items.ids[position]]
    case .period(let period?): rows = self.rows(of: period)
    case .period(nil): rows = scope == .each ? stretch.comparable : panel.stretches.first?.comparable ?? []
    }
    return mean(items.columns[position].taking(rows))
  }

  private func rows(of period: String) -> [Int] {
    panel.periods.firstIndex(of: period).map { panel.stretches[$0].comparable } ?? []
  }
}
