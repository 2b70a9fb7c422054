import Diagnostics
import Kernels
import Model

extension Methodology {
  /// - items: what methods may name one by one.
  init(record: Record, framework: Framework, items: WeightedItems, log: inout DiagnosticLog) {
    self.init()
    for name in record.values.keys { fieldPlaces[name] = record.valuePlace(name) }
    smallNumbers = record.choice("small_numbers", as: SmallNumbers.self) ?? .asWritten
    populationAtRisk = record.choice("population_at_risk", as: PopulationAtRisk.self) ?? .residents
    imputation = record.imputations("impute", framework, log: &log)
    treatment = record.treatments("treat", framework, log: &log)
    normalisation = record.normalisations("normalise", framework, log: &log)
    weighting = record.weightings("weight", framework, items: items, log: &log)
    aggregation = record.aggregations("aggregate", framework, items: items, log: &log)
    let coverage = record.coverages("minimum_coverage", framework, log: &log)
    minimumCoverage.levels.merge(coverage.levels) { $1 }
    minimumCoverage.parts = coverage.parts
    totals = Set(record.texts("totals") ?? [])
    totalsPlace = record.has("totals") ? record.valuePlace("totals") : nil
    ranking = record.choice("rank", as: Ranking.self)
    rankTies = record.choice("ties", as: Ties.self) ?? .min
    classes = record.classifications("classes", framework, log: &log)
    classesPlace = record.has("classes") ? record.valuePlace("classes") : nil
    decimals = record.decimals("decimals", log: &log) ?? decimals
    rounding = record.roundings("round", framework, log: &log)
  }
}
