import Diagnostics
import Model

extension Methodology {
  init(record: Record, log: inout DiagnosticLog) {
    self.init()
    if let imputation = record.imputation("impute", log: &log) { self.imputation = imputation }
    if let treatment = record.treatment("treat", log: &log) { self.treatment = treatment }
    // A direction is the indicator's own; goalposts for all cannot contradict it here.
    normalisation = record.normalisation("normalise", direction: .neutral, log: &log)
    weighting = record.weightings("weight", log: &log)
    aggregation = record.aggregations("aggregate", log: &log)
    minimumCoverage.merge(record.coverages("minimum_coverage", log: &log)) { $1 }
    totals = Set(record.texts("totals") ?? [])
    totalsPlace = record.has("totals") ? record.valuePlace("totals") : nil
    ranking = record.choice("rank", as: Ranking.self)
    if let decimals = record.wholeNumber("decimals") {
      if (0...15).contains(decimals) {
        self.decimals = decimals
      } else {
        log.report(
          .outOfRange(
            "decimals", Double(decimals), allowed: "a whole number from 0 to 15",
            at: record.valuePlace("decimals")))
      }
    }
  }
}
