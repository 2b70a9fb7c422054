import Diagnostics
import Model

extension City {
  init(name: String, record: Record, log: inout DiagnosticLog) {
    let population = record.number("population")
    if let population, !(population > 0) || population.isInfinite {
      log.report(
        .outOfRange(
          "population", population, allowed: "a number above 0", at: record.valuePlace("population")))
    }
    self.init(
      name: name, area: record.text("area"), country: record.text("country"), population: population,
      period: record.period("year"), areaPlace: record.valuePlace("area"),
      periodPlace: record.valuePlace("year"))
  }
}
