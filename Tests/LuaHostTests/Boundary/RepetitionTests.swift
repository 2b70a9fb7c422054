import BoundaryScenarios
import Glibc
import Testing

@testable import LuaHost

@Suite("A hundred thousand times")
struct RepetitionTests {
  /// Runs a script that calls `fail` again and again; the memory of Lua stays where it was, and Swift keeps
  /// none of the errors.
  @Test(
    "nothing grows",
    arguments: [
      "pcall(fail)",
      "pcall(function() return token.x end)",
      "pcall(function() return token + 1 end)",
      "pcall(table.sort, { 2, 1 }, fail)",
      "pcall(string.gsub, 'a', '.', fail)",
      "xpcall(fail, function(e) return e end)",
      "pcall(method)",
      "local t = token(1, 'two', { three = 3 })",
    ])
  func nothingGrows(_ statement: String) throws {
    try repeated(.sandbox, statement, count: 100_000)
  }

  @Test(
    "nothing grows with coroutines, finalizers and to-be-closed variables",
    arguments: [
      "pcall(coroutine.wrap(fail))",
      "pcall(function() local x <close> = setmetatable({}, { __close = fail }) end)",
      "setmetatable({}, { __gc = fail })",
      "pcall(coroutine.wrap(function() coroutine.yield() end))",
    ])
  func nothingGrowsWithEverything(_ statement: String) throws {
    try repeated(.everything, statement, count: 100_000)
  }

  private func repeated(_ libraries: LuaLibraries, _ statement: String, count: Int) throws {
    let living = Counter()
    do {
      let state = try makeState(libraries, steps: .max)
      let fail: LuaState.Body = { _ in throw Counted(living) }
      let kind = try state.defineTokenKind(
        "token", operators: [.index: fail, .add: fail, .call: { $0[1] }])
      try state.registerVectorMethod("fail", elementwise: true) { _ in throw Counted(living) }
      let environment = try state.makeEnvironment(words: [
        "fail": .function(try state.register(fail)), "token": .token(LuaToken(kind: kind, id: 1)),
        "vector": .function(try state.vectorConstructor()),
      ])
      func turn(_ turns: Int) throws {
        try state.run(
          "local v = vector(3, 1) local method = function() return v:fail() end for i = 1, \(turns) do \(statement) end",
          environment: environment)
      }
      try turn(count / 2)
      let before = try settledMemory(state, libraries)
      try turn(count / 2)
      #expect(try settledMemory(state, libraries) < before * 3 / 2 + 200_000)
      #expect(living.count <= 16)
    }
    #expect(countLeft(living) == 0)
  }

  /// The testing library keeps a list of thrown errors, and another thread that looks through it may hold the last one
  /// for a moment after the state has let it go.
  private func countLeft(_ living: Counter) -> Int {
    for _ in 0..<500 where living.count > 0 { usleep(10_000) }
    return living.count
  }

  /// Finalizers make Lua's collector lag behind; where a script may ask for a collection, it does.
  private func settledMemory(_ state: LuaState, _ libraries: LuaLibraries) throws -> UInt64 {
    if libraries == .everything { try state.run("collectgarbage() collectgarbage()") }
    return state.memoryUsed
  }

  @Test("an uncaught Swift error, entry by entry")
  func entries() throws {
    let living = Counter()
    let state = try makeState(steps: .max)
    let fail = try state.register { _ in throw Counted(living) }
    func turn(_ turns: Int) {
      for _ in 0..<turns {
        #expect(throws: Counted.self) { try state.call(fail) }
      }
    }
    turn(100)
    let before = state.memoryUsed
    turn(20_000)
    #expect(state.memoryUsed < before * 2 && living.count == 0)
  }
}
