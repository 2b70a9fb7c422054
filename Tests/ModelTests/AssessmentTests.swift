import Model
import Testing

@Suite("An assessment")
struct AssessmentTests {
  private func assessment(_ change: (inout Methodology) -> Void) -> Assessment {
    var methodology = Methodology()
    change(&methodology)
    return Assessment(
      city: nil, framework: .reference, sources: [], indicators: [], peers: [], methodology: methodology,
      tree: ScoreTree(),
      dropped: [])
  }

  @Test("rules at any step are functions that are called later")
  func functions() {
    func rule(_ step: Rule.Step) -> Rule { Rule(step: step, name: "own", function: FunctionHandle(0)) }
    #expect(!assessment { _ in }.callsFunctions)
    #expect(!assessment { $0.aggregation.levels = [.index: .geometric] }.callsFunctions)
    #expect(assessment { $0.imputation.levels = [.indicator: .custom(rule(.impute))] }.callsFunctions)
    #expect(assessment { $0.treatment.levels = [.indicator: .custom(rule(.treat))] }.callsFunctions)
    #expect(assessment { $0.normalisation.levels = [.indicator: .custom(rule(.normalise))] }.callsFunctions)
    #expect(assessment { $0.weighting.levels = [.theme: .custom(rule(.weight))] }.callsFunctions)
    #expect(assessment { $0.aggregation.parts = ["violence": .custom(rule(.aggregate))] }.callsFunctions)
    #expect(assessment { $0.aggregation.levels = [.index: .custom(rule(.aggregate))] }.callsFunctions)
  }
}
