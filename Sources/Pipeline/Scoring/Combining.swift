import Kernels
import Model

/// Combines the scores of a level's items by a built-in method.
struct Combining {
  let method: Aggregation
  let panel: Panel
  /// Which end of the scores is better; with `lower` the worst item is the one with the highest score.
  var scoresBetter = Direction.higher

  /// The items of a level, one id, column and weight for each.
  struct Items {
    var ids: [String]
    var columns: [Column]
    var weights: [Double]
  }

  struct Outcome {
    var column: Column
    /// Rows that have no result because of a negative item.
    var negativeRows: [Int] = []
    var records: [MethodRecord] = []
    var problems: [Problem] = []
  }

  /// Why there is no result, or not the one that was asked for.
  enum Problem: Hashable {
    /// The method is made for another number of items.
    case placesDoNotFit(items: Int)
    /// No parts within the limits add up to a whole.
    case limitsDoNotFit(items: Int)
    /// A map of numbers says nothing of an item.
    case lacking(item: String)
    /// All areas have the same score.
    case constantItem(String, period: String?)
    case baseMissing(period: String)
    case notConverged(period: String?, rounds: Int, residual: Double)
    /// Too many areas for the best order; the one there is may not be it.
    case inexactOrder(areas: Int, period: String?)
    case tooManyAreas(Int, most: Int)
  }

  /// Nil for a rule of the script.
  func outcome(_ items: Items) -> Outcome? {
    let (columns, weights) = (items.columns, items.weights)
    switch method {
    case .arithmetic: return Outcome(column: arithmeticMean(columns, weights: weights))
    case .sum: return Outcome(column: rowSum(columns, weights: weights))
    case .geometric:
      let means = geometricMean(columns, weights: weights)
      return Outcome(column: means.column, negativeRows: means.negativeRows)
    case .harmonic: return outcome(harmonicMean(columns, weights: weights))
    case .generalised(let power): return outcome(generalisedMean(columns, weights: weights, power: power))
    case .median: return Outcome(column: rowMedian(columns, weights: weights))
    case .minimum: return fromWorst(columns) { rowMinimum($0, weights: weights) }
    case .meanMin(let penalty, let smoothness):
      return fromWorst(columns) { meanMin($0, weights: weights, penalty: penalty, smoothness: smoothness) }
    case .ordered(let places):
      guard places.count == columns.count else {
        return failure(.placesDoNotFit(items: columns.count))
      }
      return fromWorst(columns) { orderedWeightedAverage($0, orderWeights: places) }
    case .mazziottaPareto(let form): return Outcome(column: form.index(columns, weights: weights).index)
    case .adjustedMazziottaPareto(let form, let base, let scope):
      return AdjustedIndex(form: form, base: base, scope: scope, panel: panel).outcome(items)
    case .comparing(let comparison, let scope):
      return ComparingAreas(comparison: comparison, scope: scope, panel: panel).outcome(items)
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

  private func failure(_ problem: Problem) -> Outcome {
    Outcome(column: Column(missing: panel.count), problems: [problem])
  }
}

extension Panel {
  /// The stretches that a method looks at one by one, with the period of each; nil for all periods together.
  func stretches(_ scope: PeriodScope) -> [(period: String?, stretch: Stretch)] {
    scope == .all || periods.count == 1 ? [(nil, whole)] : zip(periods, stretches).map { ($0, $1) }
  }
}

extension Panel.Stretch {
  /// The rows of areas that are not totals of others.
  var comparable: [Int] { reference.map { $0.map { rows[$0] } } ?? rows }
}
