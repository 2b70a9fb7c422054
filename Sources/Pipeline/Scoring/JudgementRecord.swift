import Kernels
import Model

extension Judgement {
  /// What it says of these items, for the ledger; the given weights hold where it says nothing of them.
  func record(_ ids: [String]) -> MethodRecord {
    guard case .found(_, let consistency) = weights(of: ids) else { return MethodRecord("given") }
    switch self {
    case .budget(let experts):
      return MethodRecord(
        name,
        [("persons", .text(experts.map(\.name).joined(separator: " ")))]
          + experts.map { expert in
            ("points_\(expert.name)", .items(ids, ids.map { expert.points[$0] ?? 0 }))
          })
    case .pairwise:
      var terms: [(String, MethodRecord.Fact)] = []
      if let consistency {
        terms = [
          ("consistency_ratio", .number(consistency.consistencyRatio ?? .nan)),
          ("eigenvalue", .number(consistency.eigenvalue)), ("rounds", .count(consistency.rounds)),
          ("residual", .number(consistency.residual)),
        ]
      }
      return MethodRecord(name, terms)
    case .ranked(let groups, let formula):
      let order = groups.map { group in group.filter { ids.contains($0) }.joined(separator: " = ") }
      return MethodRecord(
        name,
        [
          ("formula", .text(formula.name)),
          ("order", .text(order.filter { !$0.isEmpty }.joined(separator: " > "))),
        ])
    case .harm(let amounts): return MethodRecord(name, [("harm", .items(ids, ids.map { amounts[$0] ?? 0 }))])
    case .perspectives(let facts, let feeling):
      let total = facts + feeling
      return MethodRecord(
        name, [("facts", .number(facts / total)), ("feeling", .number(feeling / total))])
    }
  }
}

extension RankedWeights {
  /// The name in the language.
  fileprivate var name: String {
    switch self {
    case .centroid: "roc"
    case .sum: "rank_sum"
    case .reciprocal: "reciprocal"
    }
  }
}
