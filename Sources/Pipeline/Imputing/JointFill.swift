import Diagnostics
import Kernels
import Model

/// Indicators that are filled from one another in one go.
struct JointFill: Sendable {
  let method: Imputation
  /// Positions of the indicators that are read, with the targets among them: ascending, or for a regression its
  /// predictors as the script names them, then the target.
  let members: [Int]
  /// Along the members: whether lower is better.
  let reversed: [Bool]
  /// Positions of the indicators whose gaps are filled, ascending.
  private(set) var targets: [Int]

  struct Outcome: Sendable {
    /// Along the targets; nil where there is nothing to fill from.
    var filled: [Filled?]
    var problems: [(problem: Problem, period: String?)] = []
  }

  /// One job for all indicators that have the same method and the same company, so that a model is found once.
  static func jobs(_ methods: [Imputation], _ context: Context) -> [JointFill] {
    var jobs: [JointFill] = []
    for (position, method) in methods.enumerated() {
      guard let members = members(of: position, method, context) else { continue }
      if let job = jobs.firstIndex(where: { $0.members == members && $0.method.isShared(with: method) }) {
        jobs[job].targets.append(position)
      } else {
        let reversed = members.map { context.indicators[$0].direction == .lower }
        jobs.append(JointFill(method: method, members: members, reversed: reversed, targets: [position]))
      }
    }
    return jobs
  }

  /// The indicator itself and those that its method reads; nil for a method that reads none.
  private static func members(of position: Int, _ method: Imputation, _ context: Context) -> [Int]? {
    let own = context.indicators[position]
    func named(_ mentions: [Mention]) -> [Int] {
      let ids = Set(mentions.map(\.id))
      return context.indicators.indices.filter { $0 == position || ids.contains(context.indicators[$0].id) }
    }
    func within(_ level: Level) -> [Int] {
      context.indicators.indices.filter { other in
        let indicator = context.indicators[other]
        guard indicator.isScored else { return false }
        return switch level {
        case .index: true
        case .component: indicator.component == own.component
        case .theme, .indicator: indicator.component == own.component && indicator.theme == own.theme
        }
      }
    }
    switch method {
    case .row(_, let level, _): return within(level)
    case .em(.within(let level), _, _), .nearest(_, .within(let level), _): return within(level)
    case .em(.named(let mentions), _, _), .nearest(_, .named(let mentions), _): return named(mentions)
    case .regression(let mentions, _):
      var predictors: [Int] = []
      for mention in mentions {
        let found = context.indicators.firstIndex { $0.id == mention.id }
        if let found, found != position, !predictors.contains(found) { predictors.append(found) }
      }
      return predictors + [position]
    default: return nil
    }
  }

  func outcome(_ columns: [Column], _ panel: Panel) -> Outcome {
    let items = members.map { columns[$0] }
    guard items.count > 1 else {
      return Outcome(filled: targets.map { _ in nil }, problems: [(.alone, nil)])
    }
    var results = targets.map { Ledger(columns[$0]) }
    var problems: [(problem: Problem, period: String?)] = []
    for (period, stretch) in panel.parts(method.scope) where stretch.referenceCount > 1 {
      let parts = stretch.rows.count == panel.count ? items : items.map { $0.taking(stretch.rows) }
      guard targets.contains(where: { parts[place(of: $0)].hasMissing }) else { continue }
      let (imputed, problem) = filled(parts, stretch)
      if let problem { problems.append((problem, period)) }
      for (number, target) in targets.enumerated() {
        if let part = imputed?[place(of: target)] { results[number].add(part, at: stretch.rows) }
      }
    }
    return Outcome(filled: results.map(\.filled), problems: problems)
  }

  private func place(of target: Int) -> Int { members.firstIndex(of: target) ?? 0 }

  /// Along the members, for those that are targets at least; nil where nothing may be filled.
  private func filled(_ items: [Column], _ stretch: Panel.Stretch) -> ([Imputed?]?, Problem?) {
    switch method {
    case .row(let middle, _, _):
      return (imputeAcross(items, reversed: reversed, by: middle, reference: stretch.reference), nil)
    case .nearest(let neighbours, _, _):
      return (imputeNearest(items, neighbours: neighbours, reference: stretch.reference), nil)
    case .em(_, let steps, _):
      let normal = imputeNormal(items, reference: stretch.reference, maximumIterations: steps)
      guard let residual = normal.residual else {
        return (nil, .tooFewRows(normal.rows, needed: normal.items + 1))
      }
      guard normal.converged else { return (nil, .unsettled(steps: normal.iterations, residual)) }
      let alike = targets.filter { Self.isAlike(items[place(of: $0)], stretch.reference) }
      return (normal.imputed, alike.isEmpty ? nil : .alike(alike))
    case .regression: return regression(items, stretch)
    default: return (nil, nil)
    }
  }

  /// Whether gaps stay for want of two different values.
  private static func isAlike(_ item: Column, _ reference: [Int]?) -> Bool {
    item.hasMissing && Set((reference.map { item.taking($0) } ?? item).available).count < 2
  }

  private func regression(_ items: [Column], _ stretch: Panel.Stretch) -> ([Imputed?]?, Problem?) {
    let predictors = Array(items.dropLast())
    let fit = imputeRegression(items[predictors.count], on: predictors, reference: stretch.reference)
    guard fit.intercept != nil else { return (nil, .tooFewRows(fit.rows, needed: predictors.count + 2)) }
    let leftOut = predictors.indices.filter { fit.coefficients.isMissing($0) }.map { members[$0] }
    return (predictors.map { _ in nil } + [fit.imputed], leftOut.isEmpty ? nil : .leftOut(leftOut))
  }
}

/// Gathers the fills of one indicator period by period.
private struct Ledger {
  private var column: Column
  private var errors: [Int: Double] = [:]
  private var rows: [Int] = []
  private var hasErrors = false

  init(_ column: Column) { self.column = column }

  mutating func add(_ part: Imputed, at places: [Int]) {
    for row in part.filledRows {
      column.values[places[row]] = part.column.values[row]
      rows.append(places[row])
      errors[places[row]] = part.standardErrors?[row]
    }
    hasErrors = hasErrors || part.standardErrors != nil
  }

  var filled: Filled {
    let rows = rows.sorted()
    var filled = Filled(column, rows: rows)
    if hasErrors { filled.standardErrors = rows.map { errors[$0] } }
    return filled
  }
}

extension Imputation {
  var scope: PeriodScope {
    switch self {
    case .row(_, _, let scope), .em(_, _, let scope), .nearest(_, _, let scope), .regression(_, let scope):
      scope
    default: .each
    }
  }

  /// Whether two indicators of the same company are filled by one model.
  fileprivate func isShared(with other: Imputation) -> Bool {
    switch (self, other) {
    case (.row(let a, _, let b), .row(let c, _, let d)): a == c && b == d
    case (.em(_, let a, let b), .em(_, let c, let d)): a == c && b == d
    case (.nearest(let a, _, let b), .nearest(let c, _, let d)): a == c && b == d
    default: false
    }
  }
}
