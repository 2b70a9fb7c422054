import Kernels
import Model

/// Holds areas against each other, stretch by stretch; totals of others have no place among them.
struct ComparingAreas {
  let comparison: AreaComparison
  let scope: PeriodScope
  let panel: Panel

  /// A table of this many comparisons fits into memory: two whole numbers for each two areas.
  private static let mostInOrder = 2_000

  func outcome(_ items: Combining.Items) -> Combining.Outcome {
    var outcome = Combining.Outcome(column: Column(missing: panel.count))
    if case .dp2(.scores(let scores)) = comparison, let item = items.ids.first(where: { scores[$0] == nil }) {
      outcome.problems = [.lacking(item: item)]
      return outcome
    }
    // An item alone is the whole, whatever the limits.
    if case .benefitOfDoubt(let limits) = comparison, items.columns.count > 1,
      !limits.allow(items.columns.count)
    {
      outcome.problems = [.limitsDoNotFit(items: items.columns.count)]
      return outcome
    }
    for (period, stretch) in panel.stretches(scope) {
      let rows = stretch.comparable
      guard rows.count > 1 else { continue }
      var part = items
      part.columns = items.columns.map { $0.taking(rows) }
      guard let column = compare(part, period: period, &outcome) else { continue }
      outcome.column = outcome.column.placing(column, at: rows)
    }
    return outcome
  }

  private func compare(_ items: Combining.Items, period: String?, _ outcome: inout Combining.Outcome)
    -> Column?
  {
    let (columns, weights) = (items.columns, items.weights)
    let reversed = columns.map { _ in false }
    switch comparison {
    case .topsis(let scaling):
      return outOf100(topsis(columns, weights: weights, reversed: reversed, scaling: scaling))
    case .vikor(let groupShare):
      let found = vikor(columns, weights: weights, reversed: reversed, groupShare: groupShare)
      return LinearScale(worst: 1, best: 0)?.apply(found.compromise)
    case .promethee(let preference):
      return promethee(
        columns, weights: weights, reversed: reversed, preferences: columns.map { _ in preference }
      ).net
    case .copeland: return copeland(columns, weights: weights)
    case .kemeny: return kemeny(items, period: period, &outcome)
    case .wroclaw: return LinearScale(worst: 1, best: 0)?.apply(wroclaw(columns))
    case .dp2(let reference): return distance(items, from: reference, period: period, &outcome)
    case .benefitOfDoubt(let limits):
      return outOf100(BenefitOfTheDoubt(columns, limits: columns.count > 1 ? limits : .none).scores)
    }
  }

  private func outOf100(_ share: Column) -> Column {
    LinearScale(worst: 0, best: 1)?.apply(share) ?? share
  }

  /// An area without any item fits anywhere in an order, so it takes no part.
  private func kemeny(_ items: Combining.Items, period: String?, _ outcome: inout Combining.Outcome)
    -> Column?
  {
    let count = items.columns.first?.count ?? 0
    let rows = (0..<count).filter { row in items.columns.contains { !$0.isMissing(row) } }
    guard rows.count > 1 else { return nil }
    guard rows.count <= Self.mostInOrder else {
      outcome.problems.append(.tooManyAreas(rows.count, most: Self.mostInOrder))
      return nil
    }
    let found = kemenyOrder(
      OutrankingMatrix(items.columns.map { $0.taking(rows) }, weights: items.weights), listing: 1)
    if !found.isExact { outcome.problems.append(.inexactOrder(areas: rows.count, period: period)) }
    var terms: [(String, MethodRecord.Fact)] = [
      ("areas", .count(rows.count)), ("agreement", .number(found.score)), ("is_exact", .flag(found.isExact)),
    ]
    if let ties = found.ties { terms.append(("best_orders", .count(ties))) }
    outcome.records.append(MethodRecord(comparison.name, period: period, terms))
    return Column(missing: count).placing(Column(found.behind), at: rows)
  }

  /// No distance where the order of items goes round in circles.
  private func distance(
    _ items: Combining.Items, from reference: DistanceReference, period: String?,
    _ outcome: inout Combining.Outcome
  ) -> Column? {
    let found = dp2(items.columns, reference: start(items, reference))
    guard found.rounds > 0 else { return nil }
    guard found.converged else {
      outcome.problems.append(
        .notConverged(period: period, rounds: found.rounds, residual: found.residual))
      return nil
    }
    outcome.records.append(
      MethodRecord(
        comparison.name, period: period,
        [
          ("reference", .items(items.ids, start(items, reference))), ("rounds", .count(found.rounds)),
          ("residual", .number(found.residual)),
          ("order", .text(found.order.map { items.ids[$0] }.joined(separator: " "))),
          ("weights", .items(items.ids, found.weights)),
        ]))
    return found.index
  }

  private func start(_ items: Combining.Items, _ reference: DistanceReference) -> [Double] {
    switch reference {
    case .worst: items.columns.map { minimum($0) ?? 0 }
    case .score(let score): items.ids.map { _ in score }
    case .scores(let scores): items.ids.map { scores[$0] ?? 0 }
    }
  }
}
