import Analysis
import Model
import Testing

@Suite("The plan for the whole framework")
struct PlanTests {
  @Test("twenty-five inputs yield twenty-seven indicators at least")
  func yield() {
    let indicators = CatalogueTests.catalogue.0.indicators
    let plan = CollectionPlan(indicators, held: [])
    var (inputs, known) = (0, 0)
    for step in plan.steps where inputs + step.inputs.count <= 25 {
      inputs += step.inputs.count
      known += step.completes.count
    }
    #expect(inputs <= 25 && known >= 27)
    #expect(plan.steps.flatMap(\.completes).count == 208)
  }
}
