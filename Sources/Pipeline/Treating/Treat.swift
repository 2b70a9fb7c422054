package import Diagnostics
import Kernels
import Model

/// Tames outliers by each indicator's method, else the assessment's.
///
/// Areas that are totals of others are not winsorised. Where the method takes logarithms they get theirs too, so that
/// all rows stay on one scale.
package func treat(_ imputed: ImputedValues, _ context: Context, log: inout DiagnosticLog) -> TreatedValues {
  var treated = TreatedValues(
    panel: imputed.panel, columns: imputed.columns, before: imputed.columns,
    notes: [String?](repeating: nil, count: imputed.columns.count))
  let methods = context.indicators.map { indicator in
    indicator.direction == .neutral ? .none : context.methodology.treatment(of: indicator)
  }
  let tamer = Tamer(panel: imputed.panel)
  let builtIn = parallelMap(count: methods.count, workers: context.workers) { position in
    tamer.tame(imputed.columns[position], by: methods[position])
  }
  // Years of its own may have outliers; so few values cannot.
  if imputed.panel.areas.count == 1, imputed.panel.comparable.count < 4,
    let position = methods.firstIndex(where: \.readsOtherAreas)
  {
    log.report(.noOutliersAlone(context.indicators[position], method: methods[position]))
  }
  for (position, method) in methods.enumerated() {
    let before = imputed.columns[position]
    if let outcome = builtIn[position] {
      treated.columns[position] = outcome.column
      treated.notes[position] = outcome.note
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
      let lost = before.values.indices.filter { !before.isMissing($0) && values[$0].isNaN }
      if let row = lost.first {
        log.report(
          .lostValue(
            context.indicators[position], method: method, row: imputed.panel.label(row),
            value: before.values[row], count: lost.count))
      }
    }
  }
  return treated
}

/// Tames columns by the built-in methods.
private struct Tamer {
  let panel: Panel

  struct Outcome: Sendable {
    var column: Column
    var note: String
    /// Rows that the method has no value for.
    var lostRows: [Int] = []
  }

  /// Nil where nothing is changed, or a rule has to do it.
  func tame(_ x: Column, by method: Treatment) -> Outcome? {
    if case .winsorise(let points, let skewness, let kurtosis) = method {
      return winsorised(x, until: OutlierTest(skewness: skewness, kurtosis: kurtosis), points: points)
    }
    guard let transform = method.transform else { return nil }
    let outcome = Kernels.transform(x, by: transform)
    return Outcome(column: outcome.column, note: method.name, lostRows: outcome.lostRows)
  }

  private func winsorised(_ x: Column, until test: OutlierTest, points: Int) -> Outcome? {
    let comparable = panel.comparable
    let isWhole = comparable.count == x.count
    let outcome = Kernels.treat(isWhole ? x : x.taking(comparable), until: test, maximumPoints: points)
    switch outcome.step {
    case .none: return nil
    case .log:
      let column = isWhole ? outcome.column : logStep(x, reference: comparable)
      return Outcome(column: column, note: "logarithm")
    default:
      let column = isWhole ? outcome.column : x.placing(outcome.column, at: comparable)
      return Outcome(column: column, note: "winsorised \(outcome.changedRows.count) values")
    }
  }
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
