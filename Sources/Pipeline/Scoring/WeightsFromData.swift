import Kernels
import Model

extension DataWeighting {
  /// One weight for each item, or why there are none.
  ///
  /// - items: scores of the areas that are not totals of others, more is better, one column for each item.
  func weights(_ items: [Column]) -> WeightsFromData {
    guard items.count > 1 else { return .found(items.map { _ in 1 }) }
    guard let weights = found(items) else { return .none }
    return weights.contains { $0 < 0 } ? .negative(weights.firstIndex { $0 < 0 } ?? 0) : .found(weights)
  }

  private func found(_ items: [Column]) -> [Double]? {
    switch self {
    case .pca: firstComponentWeights(items)
    case .pcaRotated(let components):
      rotatedComponentWeights(items, keep: components.map { .count($0) } ?? .eigenvalueAbove(1))
    case .critic: criticWeights(items)
    case .standardDeviation: DispersionWeights.standardDeviation.weights(items)
    case .gini: DispersionWeights.gini.weights(items)
    case .entropy: DispersionWeights.entropy.weights(items)
    case .merec: merecWeights(items)
    }
  }
}

enum WeightsFromData: Equatable {
  case found([Double])
  /// The item at this position runs against the others.
  case negative(Int)
  /// The scores do not tell: too few areas, items that are all the same, or values the method cannot take.
  case none
}
