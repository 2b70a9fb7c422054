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
    notes: [String?](repeating: nil, count: imputed.columns.count),
    records: [[TreatmentRecord]](repeating: [], count: imputed.columns.count))
  let methods = context.indicators.map { indicator in
    indicator.isScored ? context.methodology.treatment(of: indicator) : .none
  }
  let builtIn = parallelMap(count: methods.count, workers: context.workers) { position in
    Treating(panel: imputed.panel, method: methods[position]).outcome(imputed.columns[position])
  }
  // Years of its own may have outliers; so few values cannot.
  if imputed.panel.areas.count == 1, imputed.panel.comparable.count < 4,
    let position = methods.firstIndex(where: \.readsOtherAreas)
  {
    let place = context.methodology.place(of: "treat", for: context.indicators[position])
    log.report(.noOutliersAlone(methods[position], at: place))
  }
  for (position, method) in methods.enumerated() {
    let before = imputed.columns[position]
    let indicator = context.indicators[position]
    var outcome = builtIn[position]
    if case .custom(let rule) = method {
      let contract = RuleContract(rule: rule, indicator: indicator, panel: imputed.panel)
      guard let values = contract.column(before.values, engine: context.rules, mayFill: false, log: &log)
      else { continue }
      outcome = Treating(panel: imputed.panel, method: method).outcome(before, becomes: Column(values))
    }
    guard let outcome else { continue }
    treated.columns[position] = outcome.column
    treated.records[position] = outcome.records
    treated.notes[position] = outcome.note
    let lost = outcome.lostRows
    if let row = lost.first {
      log.report(
        .lostValue(
          indicator, method: method, row: imputed.panel.label(row), value: before.values[row],
          count: lost.count, at: context.methodology.place(of: "treat", for: indicator)))
    }
  }
  return treated
}
