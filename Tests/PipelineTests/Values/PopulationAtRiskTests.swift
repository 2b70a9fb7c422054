import Assessing
import Diagnostics
import Kernels
import Model
import Testing

@Suite("The population at risk")
struct PopulationAtRiskTests {
  private let csv = "area,thefts,population,daytime_population\nStation,420,5000,24000\nMeadows,60,9000,\n"
  private let daytime = "method { minimum_coverage = 0, population_at_risk = \"daytime\" }\n"

  private func run(
    _ formula: String = "per(1000, input.thefts, input.population)", _ fields: String = "",
    method: String? = nil,
    component: String = "urban_security"
  ) -> Assessed {
    assessed(
      areas()
        + indicator("rate", component: component, formula: formula, "normalise = as_is(), " + fields)
        + (method ?? daytime), ["data.csv": csv])
  }

  private func values(_ run: Assessed) -> [Double?] {
    (run.values("rate")?.values ?? []).map { $0.isNaN ? nil : $0 }
  }

  @Test(
    "rates of events are held against who is there by day where the method says so; who is not counted is missing"
  )
  func method() {
    let run = run()
    // 1000 × 420 / 24 000.
    #expect(values(run) == [17.5, nil])
    #expect(!run.codes.contains(.residentsMislead))
  }

  @Test("an indicator may say otherwise, both ways, and then nothing is said of residents that mislead")
  func own() {
    let formula = "per(1000, input.thefts, input.population)"
    #expect(values(self.run(formula, "population_at_risk = \"residents\",")) == [84, 1000.0 * 60 / 9000])
    let run = run(formula, "population_at_risk = \"daytime\",", method: "method { minimum_coverage = 0 }\n")
    #expect(values(run) == [17.5, nil])
    let kept = self.run(
      formula, "population_at_risk = \"residents\",", method: "method { minimum_coverage = 0 }\n")
    #expect(!kept.codes.contains(.residentsMislead))
    #expect(self.run(method: "method { minimum_coverage = 0 }\n").codes.contains(.residentsMislead))
  }

  @Test("answers, other components, other bases and formulas of another form stay as they are written")
  func others() {
    let residents: [Double?] = [84, 1000.0 * 60 / 9000]
    #expect(values(run("per(1000, input.thefts, input.population)", "data_kind = \"survey\",")) == residents)
    #expect(values(run(component: "quality_of_life")) == residents)
    #expect(values(run("input.thefts + 0 * input.population")) == [420, 60])
  }

  @Test("a formula of another form that is to be held against others is told")
  func otherForm() {
    let run = run(
      "input.thefts / input.population * 1000", "population_at_risk = \"daytime\",",
      method: "method { minimum_coverage = 0 }\n")
    #expect(run.codes.contains(.residentsMislead))
    #expect(run.messages.contains { $0.contains("no rate per resident") })
  }

  @Test("the unit says who is counted; rates over years and suppressed ones follow")
  func forms() {
    func turned(_ formula: Model.Expression) -> Indicator {
      Indicator(
        id: "r", title: "R", component: "urban_security", unit: "per 1 000 residents", direction: .lower,
        formula: .expression(formula), place: Span(file: "", line: 1)
      ).perDaytimePopulation
    }
    let (count, old, new) = (
      Model.Expression.input("n"), Model.Expression.input("population"),
      Model.Expression.input("daytime_population")
    )
    let pooled = turned(.pooled(scale: 1000, count: count, base: old, years: 3))
    #expect(pooled.formula == .expression(.pooled(scale: 1000, count: count, base: new, years: 3)))
    #expect(pooled.unit == "per 1 000 daytime population")
    let rate = { (base: Model.Expression) in
      Model.Expression.binary(.divide, .binary(.multiply, .constant(1000), count), base)
    }
    #expect(
      turned(.suppressed(rate(old), count: count, under: 5)).formula
        == .expression(.suppressed(rate(new), count: count, under: 5)))
    #expect(
      turned(.shrunk(scale: 1000, count: count, base: old, group: nil)).formula
        == .expression(.shrunk(scale: 1000, count: count, base: new, group: nil)))
    let other = turned(rate(.input("dwellings")))
    #expect(other.formula == .expression(rate(.input("dwellings"))) && other.unit == "per 1 000 residents")
  }
}
