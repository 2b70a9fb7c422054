package import Diagnostics
import Kernels
import Model

/// Tames outliers by each indicator's method, else the assessment's.
///
/// Areas that are totals of others are not winsorised. Where the method takes logarithms they get theirs too, so that
/// all rows stay on one scale.
package func treat(_ imputed: ImputedValues, _ context: Context, log: inout DiagnosticLog) -> TreatedValues {
  var treated = TreatedValues(
    panel: imputed.panel, columns: imputed.columns,
    adjustments: [[Adjustment]](repeating: [], count: imputed.columns.count),
    notes: [String?](repeating: nil, count: imputed.columns.count))
  let methods = context.indicators.map { indicator in
    indicator.direction == .neutral ? .none : context.methodology.treatment(of: indicator)
  }
  let comparable = imputed.panel.comparable
  let builtIn = parallelMap(count: methods.count, workers: context.workers) { position -> Treated? in
    guard case .winsorise(let points, let skewness, let kurtosis) = methods[position] else { return nil }
    let x = imputed.columns[position]
    let part = comparable.count == x.count ? x : x.taking(comparable)
    return Kernels.treat(
      part, until: OutlierTest(skewness: skewness, kurtosis: kurtosis), maximumPoints: points)
  }
  // Years of its own may have outliers; so few values cannot.
  if imputed.panel.areas.count == 1, comparable.count < 4,
    let position = methods.firstIndex(where: \.readsOtherAreas)
  {
    log.report(.noOutliersAlone(context.indicators[position], method: methods[position]))
  }
  for (position, method) in methods.enumerated() {
    let before = imputed.columns[position]
    if let outcome = builtIn[position], outcome.step != .none {
      treated.columns[position] =
        outcome.step == .log
        ? logStep(before, reference: comparable) : before.placing(outcome.column, at: comparable)
      treated.notes[position] =
        outcome.step == .log ? "logarithm" : "winsorised \(outcome.changedRows.count) values"
    } else if let transform = method.transform {
      let outcome = Kernels.transform(before, by: transform)
      treated.columns[position] = outcome.column
      treated.notes[position] = method.name
      if let row = outcome.lostRows.first {
        log.report(
          .lostValue(
            context.indicators[position], method: method, row: imputed.panel.label(row),
            value: before.values[row], count: outcome.lostRows.count))
      }
    } else if case .custom(let rule) = method {
      let contract = RuleContract(rule: rule, indicator: context.indicators[position], panel: imputed.panel)
      guard let values = contract.column(before.values, engine: context.rules, mayFill: false, log: &log)
      else { continue }
      treated.columns[position] = Column(values)
      treated.notes[position] = rule.name
    } else {
      continue
    }
    let after = treated.columns[position]
    treated.adjustments[position] = before.values.indices.compactMap { row in
      guard let old = before[row], let new = after[row], old != new else { return nil }
      return Adjustment(row: row, before: old, after: new)
    }
  }
  return treated
}

extension Treatment {
  /// The transformation that every value takes, where the method is one.
  fileprivate var transform: Transform? {
    switch self {
    case .logarithm(let shift): shift == 0 ? .log : .logShifted(by: shift)
    case .squareRoot: .squareRoot
    case .boxCox(let lambda): .boxCox(lambda: lambda, raised: false)
    case .none, .winsorise, .custom: nil
    }
  }

  /// The name in the language.
  var name: String {
    switch self {
    case .none: "no_treatment"
    case .winsorise: "winsorise"
    case .logarithm: "log_transform"
    case .squareRoot: "square_root"
    case .boxCox: "box_cox"
    case .custom(let rule): rule.name
    }
  }
}
