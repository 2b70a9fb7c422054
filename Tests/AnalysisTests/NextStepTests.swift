import Assessing
import Diagnostics
import Kernels
import Pipeline
import Testing

@testable import Analysis

@Suite("The next step")
struct NextStepTests {
  private func step(_ formulas: [String], _ csv: String = "area,year,z\nA,1,1\n") -> NextStep? {
    let blocks = formulas.enumerated().map { indicator("i\($0)", formula: $1) }.joined()
    return assessed(source() + blocks + "method { minimum_coverage = 0 }", ["data.csv": csv]).results?
      .nextStep(row: 0)
  }

  @Test("the input that completes the most indicators comes first")
  func most() {
    let found = step(["input.a", "input.b", "input.b + input.z", "input.a + input.c"])
    #expect(found == NextStep(subject: .input("b"), unlocks: ["i1", "i2"], helps: []))
  }

  @Test("of equals the one that helps more, then the one that is named earlier")
  func ties() {
    #expect(step(["input.a", "input.b", "input.b + input.c"])?.subject == .input("b"))
    #expect(step(["input.b", "input.a"])?.subject == .input("b"))
    #expect(step(["input.a + input.b"]) == NextStep(subject: .input("a"), unlocks: [], helps: ["i0"]))
  }

  @Test("where no input is missing there is none")
  func none() {
    #expect(step(["input.z"]) == nil)
    #expect(step(["input.z / 0", "input.z"]) == nil)
  }
}
