import Diagnostics
import Testing

@testable import Pipeline

@Suite("What a step throws")
struct ContextTests {
  private struct Surprise: Error {}

  @Test("a diagnostic is reported as it is")
  func diagnostic() {
    var log = DiagnosticLog()
    let result: Int? = reporting(into: &log) { throw Diagnostic(.ruleResult, "the rule failed") }
    #expect(result == nil)
    #expect(log.diagnostics.map(\.code) == [.ruleResult])
  }

  @Test("anything else is a fault of the program")
  func surprise() {
    var log = DiagnosticLog()
    let result: Int? = reporting(into: &log) { throw Surprise() }
    #expect(result == nil)
    #expect(log.diagnostics.map(\.code) == [.internalFault])
  }
}
