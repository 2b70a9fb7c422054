import Kernels
import Model

extension DataWeighting {
  /// One weight for each item, or why there are none.
  ///
  /// - items: scores of the areas that are not totals of others, more is better, one column for each item.
  func weights(_ items: [Column], ids: [String]) -> WeightsFromData {
    guard items.count > 1 else { return .found(items.map { _ in 1 }, terms: []) }
    switch self {
    case .pca: return principal(items, ids)
    case .pcaRotated(let components): return rotated(items, components, ids)
    case .factorAnalysis: return factor(items, ids)
    case .equalCorrelation(let bounds): return equalCorrelation(items, bounds, ids)
    case .critic: return checked(criticWeights(items))
    case .standardDeviation: return checked(DispersionWeights.standardDeviation.weights(items))
    case .gini: return checked(DispersionWeights.gini.weights(items))
    case .entropy: return checked(DispersionWeights.entropy.weights(items))
    case .merec: return checked(merecWeights(items))
    }
  }

  private func checked(_ weights: [Double]?, _ terms: [(String, MethodRecord.Fact)] = []) -> WeightsFromData {
    guard let weights else { return .none }
    if let item = weights.firstIndex(where: { $0 < 0 }) { return .negative(item) }
    return .found(weights, terms: terms)
  }

  private func principal(_ items: [Column], _ ids: [String]) -> WeightsFromData {
    guard let components = PrincipalComponents(items) else { return .none }
    return checked(
      firstComponentWeights(items),
      [
        ("explained", .number(components.varianceShares[0])),
        ("eigenvalues", .numbers(components.eigenvalues)),
        ("loadings", .items(ids, components.loadings(1).column(0))),
      ])
  }

  private func rotated(_ items: [Column], _ count: Int?, _ ids: [String]) -> WeightsFromData {
    guard let components = PrincipalComponents(items) else { return .none }
    let keep = count.map { ComponentRule.count($0) } ?? .eigenvalueAbove(1)
    let kept = keep.kept(components.eigenvalues)
    return checked(
      rotatedComponentWeights(items, keep: keep),
      [
        ("components", .count(kept)), ("eigenvalues", .numbers(components.eigenvalues)),
        ("explained", .number(components.varianceShares.prefix(kept).reduce(0, +))),
      ])
  }

  /// Where an item is all factor (a bound unique variance) its weight says more of the bound than of the data, which
  /// the ledger tells.
  private func factor(_ items: [Column], _ ids: [String]) -> WeightsFromData {
    guard let found = FactorAnalysis(items) else { return .none }
    guard found.converged else { return .notConverged(rounds: found.rounds, residual: found.residual) }
    return checked(
      found.scoreWeights,
      [
        ("rounds", .count(found.rounds)), ("residual", .number(found.residual)),
        ("discrepancy", .number(found.discrepancy)), ("is_bound", .flag(found.isBound)),
        ("loadings", .items(ids, found.loadings)),
        ("unique_variances", .items(ids, found.uniqueVariances)),
      ])
  }

  private func equalCorrelation(_ items: [Column], _ bounds: ClosedRange<Double>, _ ids: [String])
    -> WeightsFromData
  {
    guard
      let found = OptimisedWeights(items, aim: .proportions(items.map { _ in 1 }), bounds: bounds)
    else { return .none }
    // What a bound leaves of a weight of nothing is rounding.
    return checked(
      found.weights.map { max(0, $0) },
      [
        ("least", .number(bounds.lowerBound)), ("most", .number(bounds.upperBound)),
        ("correlations", .items(ids, found.correlations)),
      ])
  }
}

enum WeightsFromData {
  case found([Double], terms: [(String, MethodRecord.Fact)])
  /// The item at this position runs against the others.
  case negative(Int)
  case notConverged(rounds: Int, residual: Double)
  /// The scores do not tell: too few areas, items that are all the same, or values the method cannot take.
  case none
}
