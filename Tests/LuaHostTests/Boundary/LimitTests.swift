import BoundaryScenarios
import Testing

@testable import LuaHost

@Suite("Limits")
struct LimitTests {
  @Test(
    "endless work ends with the step limit, wherever it hides",
    arguments: Hostile.endless)
  func steps(_ text: String) throws {
    let state = try makeState(steps: 2_000_000)
    let vector = try state.vectorConstructor()
    let environment = try state.makeEnvironment(words: ["vector": .function(vector)])
    let guarded = text.hasPrefix("error") ? "pcall(function() \(text) end) while true do end" : text
    let error = try #require(try state.failure(guarded, environment: environment))
    #expect(error.kind == .steps && error.line == 1)
    #expect(try state.failure("return 1")?.kind == .steps, "a limit stays until the budget is restored")
    state.restoreBudget()
    #expect(try state.run("return 1") == .integer(1))
  }

  @Test(
    "memory ends with the memory limit, and no pcall catches it",
    arguments: Hostile.greedy)
  func memory(_ text: String) throws {
    let state = try makeState(steps: 200_000_000, memory: 4 << 20)
    var kind: LuaTokenKind?
    let made = try state.defineTokenKind(
      "expression",
      operators: [.add: { _ in kind.map { .token(LuaToken(kind: $0, id: 1)) } ?? .nil }])
    kind = made
    let environment = try state.makeEnvironment(words: [
      "vector": .function(try state.vectorConstructor()), "token": .token(LuaToken(kind: made, id: 0)),
    ])
    let found = try #require(try state.failure(text, environment: environment)?.kind)
    #expect(found == .memory || found == .textLength)
  }

  @Test("what leaves at once is counted as often as it is copied", arguments: ["s", "v"])
  func copies(value: String) throws {
    let state = try makeState(memory: 16 << 20)
    let environment = try state.makeEnvironment(words: ["vector": .function(try state.vectorConstructor())])
    func list(_ count: Int) -> String {
      "local s, v, t = ('x'):rep(1 << 20), vector(1 << 17, 1), {} for i = 1, \(count) do t[i] = \(value) end return t"
    }
    guard case .table(let few) = try state.run(list(10), environment: environment) else {
      Issue.record("no table")
      return
    }
    #expect(few.positional.count == 10)
    #expect(try state.failure(list(20), environment: environment)?.kind == .memory)
  }

  @Test("the deadline ends a script")
  func deadline() throws {
    var limits = LuaLimits()
    limits.deadline = 0.05
    limits.steps = .max
    let state = try LuaState(limits: limits)
    #expect(try state.failure("while true do end")?.kind == .time)
  }

  @Test("a limit inside a nested call ends the outer script too")
  func nestedLimits() throws {
    let state = try makeState(steps: 1_000_000)
    nonisolated(unsafe) unowned let inner = state
    let environment = try state.environment([
      "call": { call in
        guard case .function(let function) = call[0] else { return .nil }
        _ = try? inner.call(function)
        return .nil
      }
    ])
    let error = try state.failure(
      "pcall(call, function() while true do end end) while true do end", environment: environment)
    #expect(error?.kind == .steps)
  }

  @Test("a long text is refused before it is made")
  func longTexts() throws {
    let state = try makeState()
    let error = try #require(try state.failure("return ('x'):rep(1 << 40)"))
    #expect(error.message.contains("longer than"))
    #expect(try state.run("return #('xy'):rep(500000, '')") == .integer(1_000_000))
    #expect(try state.run("return ('ab'):rep(3, '-')") == .string("ab-ab-ab"))
    #expect(try state.run("return ('ab'):rep(-1)") == .string(""))
  }

  @Test("a source that is too long is refused")
  func longSources() throws {
    let state = try makeState()
    #expect(try state.failure(String(repeating: " ", count: 200_000))?.kind == .syntax)
  }

  @Test("deep recursion is an ordinary error")
  func recursion() throws {
    try onLargeStack {
      let state = try makeState(memory: 256 << 20)
      #expect(try state.failure("local function f() return 1 + f() end f()")?.kind == .runtime)
      #expect(
        try state.failure("local function f(s) return s:gsub('.', f) end f('x')")?.kind == .runtime)
      #expect(try state.failure("local s = '' " + "return " + String(repeating: "(", count: 300)) != nil)
    }
  }
}
