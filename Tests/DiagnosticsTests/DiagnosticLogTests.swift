import Testing

@testable import Diagnostics

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

  /// One at each line.
  private func flood(_ code: DiagnosticCode, _ count: Int) -> DiagnosticLog {
    var log = DiagnosticLog()
    for line in 1...count { log.report(Diagnostic(code, "x", at: Span(file: "city.lua", line: line))) }
    return log
  }

  @Test("of a flood of one kind the first are kept and the others counted; other kinds are kept as before")
  func flood() {
    var log = flood(.unknownName, 300_000)
    #expect(log.diagnostics.count == DiagnosticLog.mostOfAKind)
    #expect(log.errorCount == 300_000)
    #expect(log.untoldCount == 300_000 - DiagnosticLog.mostOfAKind)
    log.report(error)
    log.report(warning)
    #expect(log.diagnostics.suffix(2) == [error, warning])
    #expect(log.errorCount == 300_001 && log.warningCount == 1)
    #expect(log.tells(.badWeight, at: error.place) && !log.tells(.badWeight, at: nil))
  }

  @Test("a log that takes over another knows what was only counted there")
  func takenOver() {
    var log = flood(.unknownName, 1500)
    log.report(contentsOf: flood(.undefinedValue, 1200))
    #expect(log.errorCount == 1500 && log.warningCount == 1200)
    var sum = DiagnosticLog()
    sum.report(contentsOf: log)
    #expect(sum.errorCount == 1500 && sum.warningCount == 1200 && sum.untoldCount == 700)
  }

  @Test("the first error after some others is found, also in a flood")
  func errorAfter() {
    var log = flood(.unknownName, 2)
    #expect(log.error(after: 0)?.place?.line == 1)
    #expect(log.error(after: 2) == nil)
    log.report(error)
    #expect(log.error(after: 2) == error)
    log = flood(.unknownName, 2000)
    log.report(error)
    #expect(log.error(after: 2000) == error)
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
