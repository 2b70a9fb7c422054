import Diagnostics
import Model

/// What a rule must give back: one number for each row, finite, missing only where the contract allows it.
struct RuleContract {
  let rule: Rule
  let indicator: Indicator
  let panel: Panel

  /// The result of a rule over a column, or nil with a report.
  func column(
    _ x: [Double], engine: any RuleEngine, mayFill: Bool, log: inout DiagnosticLog
  ) -> [Double]? {
    guard let result = reporting(into: &log, { try engine.evaluateColumn(rule, x) }) else { return nil }
    guard result.count == x.count else {
      log.report(
        complaint(
          "gave \(result.count) values for \(x.count) rows",
          help: "a rule gives one value for each row it is given"))
      return nil
    }
    for row in x.indices {
      if result[row].isInfinite {
        log.report(
          complaint("gave an infinite value for \(panel.label(row))", help: "check for a division by zero"))
        return nil
      }
      if x[row].isNaN && !result[row].isNaN && !mayFill {
        log.report(
          complaint(
            "made up a value for \(panel.label(row)), which has none",
            help: "missing stays missing; only rule.impute may fill"))
        return nil
      }
      if mayFill && !x[row].isNaN && result[row] != x[row] {
        log.report(
          complaint(
            "changed the value of \(panel.label(row))",
            help: "rule.impute fills gaps and leaves the rest; use rule.treat to change values"))
        return nil
      }
    }
    return result
  }

  private func complaint(_ what: String, help: String) -> Diagnostic {
    Diagnostic(
      .ruleResult, "the rule \"\(rule.name)\" \(what)", at: indicator.place,
      label: "used by \"\(indicator.id)\"",
      help: [help])
  }
}
