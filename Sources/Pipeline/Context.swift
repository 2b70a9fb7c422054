import Diagnostics
package import Model

/// What every step may ask beside the value it works on.
package struct Context {
  package let assessment: Assessment
  /// Runs the functions a script gave in place of built-in methods.
  package let rules: any RuleEngine
  /// Threads for the built-in methods; any number gives the same bits.
  package let workers: Int

  package init(assessment: Assessment, rules: any RuleEngine, workers: Int) {
    self.assessment = assessment
    self.rules = rules
    self.workers = workers
  }

  var indicators: [Indicator] { assessment.indicators }
  var methodology: Methodology { assessment.methodology }
}

/// Runs `body` and reports what it throws; nil then. What is no diagnostic is nobody's mistake but the program's.
func reporting<Result>(
  into log: inout DiagnosticLog, _ body: () throws -> Result
) -> Result? {
  do {
    return try body()
  } catch let diagnostic as Diagnostic {
    log.report(diagnostic)
  } catch {
    log.report(.internalFault("\(error)"))
  }
  return nil
}
