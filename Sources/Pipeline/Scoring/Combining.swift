import Kernels
import Model

/// Combines the scores of a level's items by a built-in method.
struct Combining {
  let method: Aggregation
  let panel: Panel
  /// Which end of the scores is better; with `lower` the worst item is the one with the highest score.
  var scoresBetter = Direction.higher

  struct Outcome {
    var column: Column
    /// Rows that have no result because of a negative item.
    var negativeRows: [Int] = []
  }

  /// Nil for a rule of the script, and where the method is made for another number of items.
  func outcome(_ items: [Column], weights: [Double]) -> Outcome? {
    switch method {
    case .arithmetic: return Outcome(column: arithmeticMean(items, weights: weights))
    case .sum: return Outcome(column: rowSum(items, weights: weights))
    case .geometric:
      let means = geometricMean(items, weights: weights)
      return Outcome(column: means.column, negativeRows: means.negativeRows)
    case .harmonic: return outcome(harmonicMean(items, weights: weights))
    case .generalised(let power): return outcome(generalisedMean(items, weights: weights, power: power))
    case .median: return Outcome(column: rowMedian(items, weights: weights))
    case .minimum: return fromWorst(items) { rowMinimum($0, weights: weights) }
    case .meanMin(let penalty, let smoothness):
      return fromWorst(items) { meanMin($0, weights: weights, penalty: penalty, smoothness: smoothness) }
    case .ordered(let places):
      guard places.count == items.count else { return nil }
      return fromWorst(items) { orderedWeightedAverage($0, orderWeights: places) }
    case .mazziottaPareto(let isMinus):
      let method = MazziottaPareto(penalty: isMinus ? .minus : .plus)
      return Outcome(column: method.index(items, weights: weights).index)
    case .topsis:
      return amongAreas(items) { items in
        let closeness = topsis(items, weights: weights, reversed: items.map { _ in false }, scaling: .minMax)
        return LinearScale(worst: 0, best: 1)?.apply(closeness) ?? closeness
      }
    case .promethee:
      return amongAreas(items) { items in
        promethee(
          items, weights: weights, reversed: items.map { _ in false }, preferences: items.map { _ in .usual }
        ).net
      }
    case .copeland: return amongAreas(items) { copeland($0, weights: weights) }
    case .benefitOfDoubt(let shares):
      return amongAreas(items) { items in
        let judged = BenefitOfTheDoubt(items, limits: shares.map { .shares($0) } ?? .none).scores
        return LinearScale(worst: 0, best: 1)?.apply(judged) ?? judged
      }
    case .custom: return nil
    }
  }

  /// For methods that read the lowest score as the worst: burdens change sign on the way in and out.
  private func fromWorst(_ items: [Column], combine: ([Column]) -> Column) -> Outcome {
    guard scoresBetter == .lower else { return Outcome(column: combine(items)) }
    let turned = items.map { item in Column(item.values.map { -$0 }) }
    return Outcome(column: Column(combine(turned).values.map { 0 - $0 }))
  }

  private func outcome(_ means: PositiveMeans) -> Outcome {
    Outcome(column: means.column, negativeRows: means.negativeRows)
  }

  /// Period by period, among the areas that are not totals of others; totals have no place among them.
  private func amongAreas(_ items: [Column], combine: ([Column]) -> Column) -> Outcome {
    var result = Column(missing: panel.count)
    for stretch in panel.stretches {
      let rows = stretch.reference.map { $0.map { stretch.rows[$0] } } ?? stretch.rows
      guard rows.count > 1 else { continue }
      result = result.placing(combine(items.map { $0.taking(rows) }), at: rows)
    }
    return Outcome(column: result)
  }
}
