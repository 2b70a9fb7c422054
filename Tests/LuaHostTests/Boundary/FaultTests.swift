import BoundaryScenarios
import Testing

@testable import LuaHost

@Suite("An allocation that fails")
struct FaultTests {
  @Test("gives success or a memory error, wherever it is", arguments: [LuaLibraries.sandbox, .everything])
  func everyAllocation(_ libraries: LuaLibraries) throws {
    var points = 0
    for stays in [false, true] {
      for at in 0..<Int64.max {
        let living = Counter()
        let outcome = Scenario.run(libraries, LuaAllocationFault(at: at, stays: stays), living)
        #expect(living.count == 0, "allocation \(at)")
        if case .wrong(let error) = outcome { Issue.record("\(error) at allocation \(at)") }
        points += 1
        if case .passed(let allocations) = outcome, allocations <= UInt64(at) { break }
      }
    }
    #expect(points > 600)
  }
}
