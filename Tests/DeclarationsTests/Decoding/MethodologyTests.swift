import Assessing
import Diagnostics
import Kernels
import Model
import Testing

@Suite("The method block")
struct MethodologyTests {
  private func method(_ fields: String) -> Assessed { declared(indicator("x") + "method { \(fields) }") }

  @Test("a method is for all levels, or one for each")
  func byLevel() {
    #expect(
      method("aggregate = geometric()").assessment.methodology.aggregation.levels == [
        .index: .geometric, .component: .geometric, .theme: .geometric,
      ])
    let each = method("aggregate = { index = geometric(), theme = arithmetic() }").assessment.methodology
    #expect(each.aggregation.levels == [.index: .geometric, .theme: .arithmetic])
    #expect(each.aggregation(at: .component, id: "urban_security") == .arithmetic)
    let equal = method("weight = { component = equal() }").assessment.methodology
    #expect(equal.weighting(at: .component, id: "urban_security") == .equal)
  }

  @Test("a component or a theme may have a method of its own")
  func byPart() {
    let found = method(
      "aggregate = { theme = median(), urban_security = geometric(), violence = minimum() }"
    ).assessment.methodology
    #expect(found.aggregation(at: .component, id: "urban_security") == .geometric)
    #expect(found.aggregation(at: .component, id: "quality_of_life") == .arithmetic)
    #expect(found.aggregation(at: .theme, id: "violence") == .minimum)
    #expect(found.aggregation(at: .theme, id: "property_crime") == .median)
    #expect(found.aggregation(at: .index, id: "violence") == .arithmetic)
  }

  @Test("values are filled, treated and scored by the nearest method")
  func nearestChoice() {
    func normalisation(_ fields: String, _ own: String = "") -> Normalisation? {
      let script = """
        indicator "x" {
          component = "urban_security", theme = "violence", unit = "1", better = "higher", formula = input.a, \(own)
        }
        method { normalise = { \(fields) } }
        """
      let assessment = declared(script).assessment
      return assessment.indicators.first.flatMap { assessment.methodology.normalisation(of: $0) }
    }
    let all = "indicator = as_is(), urban_security = min_max()"
    #expect(normalisation("indicator = as_is(), quality_of_life = min_max()") == .asIs)
    #expect(normalisation(all) == .minMax(range: 0...100, scope: .all))
    #expect(normalisation(all + ", violence = rank()") == .rank(ties: .min, scope: .all))
    #expect(normalisation(all, "normalise = z_score(),") == .zScore(mean: 0, sd: 1, scope: .all))
    #expect(normalisation("quality_of_life = min_max()") == nil)
  }

  @Test("a method without brackets is understood")
  func withoutBrackets() {
    #expect(method("aggregate = geometric").assessment.methodology.aggregation.levels[.index] == .geometric)
    #expect(
      declared(indicator("x", "normalise = min_max,")).assessment.indicators.first?.normalisation
        == .minMax(range: 0...100, scope: .all))
  }

  @Test("coverage is a share for the index, or one for each level")
  func coverage() {
    let one = method("minimum_coverage = 0.5").assessment.methodology
    #expect(one.minimumCoverage.levels == [.index: 0.5])
    let each = method("minimum_coverage = { component = 1, theme = 0.25 }").assessment.methodology
    #expect(each.minimumCoverage.levels == [.index: 0.65, .component: 1, .theme: 0.25])
    let part = method("minimum_coverage = { violence = 1 }").assessment.methodology
    #expect(part.minimumCoverage(at: .theme, id: "violence") == 1)
    #expect(part.minimumIndexCoverage == 0.65)
    #expect(method("minimum_coverage = 65").codes == [.outOfRange])
    #expect(method("minimum_coverage = { index = 2, theme = -1 }").codes == [.outOfRange, .outOfRange])
    #expect(method("minimum_coverage = { index = \"all\" }").codes == [.wrongType])
  }

  @Test("what is no level, component or theme is told")
  func unknownPart() {
    for field in [
      "aggregate = { indicator = geometric() }", "minimum_coverage = { components = 1 }",
      "normalise = { index = min_max() }", "impute = { violense = mean() }",
    ] {
      #expect(method(field).codes == [.unknownField])
    }
  }

  @Test("what a choice holds must be a method")
  func noMethodInChoice() {
    for field in [
      "aggregate = { index = \"geometric\" }", "aggregate = { geometric() }", "normalise = {}",
      "treat = { violence = 3 }",
    ] {
      #expect(method(field).codes == [.wrongType], "\(field)")
    }
  }

  @Test("a method of another step, or of none, is told with those there are")
  func wrongStep() {
    #expect(method("aggregate = min_max()").codes == [.unknownMethod])
    #expect(method("aggregate = rule.treat(\"own\", function(x) return x end)").codes == [.unknownMethod])
    #expect(method("normalise = rule.normalise(\"own\", function(x) return x end)").codes == [])
    #expect(method("treat = none()").codes == [.unknownMethod])
  }

  @Test("decimals are 0 to 15, points 0 or more")
  func ranges() {
    #expect(method("decimals = 3").assessment.methodology.decimals == 3)
    #expect(method("decimals = 16").codes == [.outOfRange])
    #expect(method("decimals = 1.5").codes == [.wrongType])
    #expect(method("decimals = 1e300").codes == [.wrongType])
    #expect(method("treat = winsorise { points = -1 }").codes == [.outOfRange])
    #expect(method("normalise = z_score { sd = 0 }").codes == [.outOfRange])
  }

  @Test("arguments may stand without names, in the order of the manual")
  func positional() {
    func normalisation(_ text: String) -> Normalisation? {
      declared(indicator("x", "normalise = \(text),")).assessment.indicators.first?.normalisation
    }
    let ends = Normalisation.goalposts(worst: 1, best: 12, isClamped: true, range: 0...100)
    #expect(normalisation("goalposts(1, 12)") == ends)
    #expect(normalisation("goalposts { 1, 12 }") == ends)
    #expect(normalisation("goalposts { best = 12, worst = 1 }") == ends)
    #expect(normalisation("baseline(2020)") == .baseline(period: "2020"))
    #expect(
      declared(indicator("x", "normalise = goalposts(1, 12, true, { 0, 1 }, 5),")).codes == [.strayValue])
    #expect(declared(indicator("x", "normalise = goalposts { 1, best = 12 },")).codes.contains(.strayValue))
  }

  @Test("imputing and treating by name")
  func others() {
    let found = method("impute = mean { within = \"size\" }, treat = winsorise { points = 3 }").assessment
      .methodology
    #expect(found.imputation.levels == [.indicator: .mean(group: "size")])
    #expect(
      found.treatment.levels == [.indicator: .winsorise(OutlierTreatment(maximumPoints: 3), scope: .all)])
    #expect(
      method("impute = constant(0)").assessment.methodology.imputation.levels == [.indicator: .constant(0)])
    #expect(method("impute = constant()").codes == [.missingField])
    #expect(method("totals = { \"ALL\" }, rank = \"rounded\"").assessment.methodology.totals == ["ALL"])
  }
}
