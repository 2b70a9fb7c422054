import Diagnostics
import Testing

@Suite("The log of problems")
struct DiagnosticLogTests {
  private let error = Diagnostic(.badWeight, "the weight of \"a\" is -1", at: Span(file: "city.lua", line: 3))
  private let warning = Diagnostic(.undefinedValue, "no value")

  @Test("the same thing is said once, at two places twice")
  func once() {
    var log = DiagnosticLog()
    log.report(error)
    log.report(error)
    var elsewhere = error
    elsewhere.place = .script(Span(file: "city.lua", line: 4))
    log.report(contentsOf: [elsewhere, error])
    #expect(log.diagnostics == [error, elsewhere])
  }

  @Test("warnings stop nothing")
  func severities() {
    var log = DiagnosticLog()
    log.report(warning)
    #expect(!log.hasErrors)
    log.report(error)
    #expect(log.hasErrors)
    #expect(log.errors == [error])
    #expect(log.warnings == [warning])
    #expect(log.diagnostics == [warning, error])
  }

  @Test("codes are lower case with hyphens, and no two are the same")
  func codes() {
    let names = DiagnosticCode.allCases.map(\.rawValue)
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(
        name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }, "\(name)")
    }
  }

  @Test("a place knows its file; an argument has none")
  func places() {
    #expect(Place.script(Span(file: "city.lua", line: 1)).file == "city.lua")
    #expect(Place.cell(file: "a.csv", row: nil, column: "x").file == "a.csv")
    #expect(Place.argument("--area X").file == nil)
  }
}
