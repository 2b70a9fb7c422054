import Kernels
import Model

/// Treats one indicator's outliers, and keeps what was looked at.
struct Treating: Sendable {
  let panel: Panel
  let method: Treatment

  struct Outcome: Sendable {
    var column: Column
    var records: [TreatmentRecord]
    /// What was done, in a few words; nil where nothing was.
    var note: String?
    /// Rows that had a value which the method has none for, ascending.
    var lostRows: [Int] = []
  }

  /// Nil where there is no treatment, or a rule of the script has to do it.
  func outcome(_ x: Column) -> Outcome? {
    switch method {
    case .none, .custom: return nil
    case .transform(let rule):
      return outcome(x, becomes: transform(x, by: rule, reference: panel.whole.referenceRows).column)
    case .winsorise(let treatment, let scope): return winsorised(x, treatment, scope)
    }
  }

  /// All values at once, without a test.
  func outcome(_ x: Column, becomes column: Column) -> Outcome {
    let rows = panel.whole.referenceRows
    let checks = [("before", x), (method.name, column)].map { step, column in
      let moments = Moments(column, among: rows)
      return TreatmentRecord.Check(step: step, skewness: moments.skewness, kurtosis: moments.kurtosis)
    }
    let record = TreatmentRecord(
      period: nil, method: method.name, checks: checks, movedRows: [], outcome: .accepted)
    // Most transforms and rules lose nothing.
    let lost =
      countAvailable(column) == countAvailable(x) ? [] : filledRows(before: column, after: x)
    return Outcome(column: column, records: [record], note: method.name, lostRows: lost)
  }

  private func winsorised(_ x: Column, _ treatment: OutlierTreatment, _ scope: PeriodScope) -> Outcome {
    var outcome = Outcome(column: x, records: [])
    var notes: [String] = []
    for (period, stretch) in panel.parts(scope) {
      let isWhole = stretch.rows.count == x.count
      let part = isWhole ? x : x.taking(stretch.rows)
      let treated = treat(part, by: treatment, reference: stretch.reference)
      outcome.records.append(record(treated, treatment, period, stretch))
      guard let note = treated.note else { continue }
      outcome.column = isWhole ? treated.column : outcome.column.placing(treated.column, at: stretch.rows)
      notes.append(period.map { "\(note) in \($0)" } ?? note)
    }
    guard !notes.isEmpty else { return outcome }
    outcome.note = notes.joined(separator: ", ")
    let treated = outcome.column
    outcome.lostRows = filledRows(before: treated, after: x)
    return outcome
  }

  private func record(
    _ treated: Treated, _ treatment: OutlierTreatment, _ period: String?, _ stretch: Panel.Stretch
  ) -> TreatmentRecord {
    let steps = ["before", method.name, treatment.then?.name ?? ""]
    let checks = zip(steps, treated.checks).map { step, check in
      TreatmentRecord.Check(
        step: step, skewness: check.skewness, kurtosis: check.kurtosis, passes: check.passes)
    }
    let isRejected = treatment.acceptance == .passingOnly && checks.last?.passes == false
    return TreatmentRecord(
      period: period, method: method.name, checks: checks,
      movedRows: treated.winsorisedRows.map { stretch.rows[$0] },
      outcome: checks.count == 1 ? .notNeeded : isRejected ? .rejected : .accepted)
  }
}

extension Treated {
  fileprivate var note: String? {
    switch step {
    case .none: nil
    case .winsorised: "winsorised \(changedRows.count) values"
    case .transformed(let rule): rule.words
    case .winsorisedAndTransformed(let rule): "winsorised \(winsorisedRows.count) values, then \(rule.words)"
    }
  }
}

extension Transform {
  fileprivate var words: String {
    switch self {
    case .squareRoot: "square root"
    case .boxCox: "Box-Cox"
    default: "logarithm"
    }
  }
}
