import Assessing
import Diagnostics
import Model
import Testing

@Suite("Another framework")
struct ExistingFrameworkTests {
  private func framework(_ fields: String, _ rest: String = indicator("x", component: "a")) -> Assessed {
    declared("existing_framework \"own\" { \(fields) }\n" + rest)
  }

  @Test("components are ids, or tables with a title, themes and whether they are scored")
  func components() {
    let run = framework(
      "components = { \"a\", { id = \"b\", title = \"Bee\", themes = { \"t\", { id = \"u\", title = \"You\" } }, scored = false } }"
    )
    #expect(run.codes == [])
    let found = run.assessment.framework
    #expect(!found.isReference && found.hasIndex && found.title == "Own")
    #expect(found.components.map(\.title) == ["A", "Bee"])
    #expect(found.components[1].themes == [.init(id: "t", title: "T"), .init(id: "u", title: "You")])
    #expect(run.assessment.tree.nodes.filter { $0.level == .component }.map(\.id) == ["a"])
  }

  @Test("the reference six are no components of it")
  func reference() {
    let run = framework("components = { \"a\" }", indicator("x"))
    #expect(run.codes == [.unknownComponent])
    #expect(run.messages == ["\"urban_security\" is not a component of \"own\""])
  }

  @Test("the same component or theme twice is told and counts once")
  func twice() {
    #expect(framework("components = { \"a\", \"a\" }").codes == [.duplicateID])
    let theme = framework(
      "components = { { id = \"a\", themes = { \"t\", \"t\" } } }",
      indicator("x", component: "a", "theme = \"t\", normalise = as_is(),"))
    #expect(theme.codes == [.duplicateID])
    #expect(theme.assessment.tree.nodes.compactMap(\.indicator) == [0])
  }

  @Test(
    "what is neither an id nor a table is told",
    arguments: [
      "components = { \"a\", 3 }", "components = { { id = \"a\", themes = { true } } }",
      "components = { { id = \"a\", themes = \"t\" } }",
    ])
  func items(fields: String) {
    #expect(framework(fields).codes.first == .wrongType)
  }

  @Test(
    "ids are ids at every level",
    arguments: [
      "components = { \"a\", \"B c\" }", "components = { { id = \"a\", themes = { \"T\" } } }",
    ])
  func ids(fields: String) {
    #expect(framework(fields).codes == [.badID])
  }

  @Test("a theme of another component is told with its own")
  func themes() {
    let run = declared(indicator("x", "theme = \"worry\", normalise = as_is(),"))
    #expect(run.codes == [.unknownTheme])
    #expect(run.log.diagnostics.first?.label == "it is a theme of \"sense_of_safety\"")
    #expect(
      declared(
        "indicator \"x\" { theme = \"worry\", unit = \"u\", better = \"higher\", formula = 1, normalise = as_is() }"
      ).codes.contains(.themeWithoutComponent))
  }
}
