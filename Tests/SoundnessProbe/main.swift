// Drives the boundary through everything that is dangerous, once. Run by Scripts/maintain/soundness under a
// memory checker, which the test runner itself does not survive.
import BoundaryScenarios
import Glibc
import LuaHost

func expect(_ holds: Bool, _ message: String) {
  if holds { return }
  print("failed: \(message)")
  exit(1)
}

/// All places where an allocation can fail, in both ways.
func everyFault(_ libraries: LuaLibraries) -> Int {
  var points = 0
  for stays in [false, true] {
    for at in 0..<Int64.max {
      let living = Counter()
      let outcome = Scenario.run(libraries, LuaAllocationFault(at: at, stays: stays), living)
      expect(living.count == 0, "an object leaks when allocation \(at) fails")
      points += 1
      if case .wrong(let error) = outcome { expect(false, "\(error) at allocation \(at)") }
      if case .passed(let allocations) = outcome, allocations <= UInt64(at) { break }
    }
  }
  return points
}

/// Runs a script with the words of ``Hostile``; gives the error that comes out.
func run(
  _ text: String, _ libraries: LuaLibraries, steps: UInt64 = 200_000, memory: UInt64 = 64 << 20
) throws -> (any Error)? {
  var limits = LuaLimits()
  limits.steps = steps
  limits.memory = memory
  let state = try LuaState(limits: limits, libraries: libraries)
  let fail = try state.register { _ in throw Mishap(number: 1) }
  var known: LuaTokenKind?
  let kind = try state.defineTokenKind(
    "token", operators: [.add: { _ in known.map { .token(LuaToken(kind: $0, id: 2)) } ?? .nil }])
  known = kind
  let environment = try state.makeEnvironment(words: [
    "fail": .function(fail), "vector": .function(try state.vectorConstructor()),
    "token": .token(LuaToken(kind: kind, id: 1)),
  ])
  do {
    try state.run(Array(text.utf8), chunkName: "probe.lua", environment: environment)
    return nil
  } catch {
    return error
  }
}

try onLargeStack {
  let points = everyFault(.sandbox) + everyFault(.everything)
  for text in Hostile.failing {
    for libraries in [LuaLibraries.sandbox, .everything] {
      expect(try run(text, libraries) is Mishap, text)
      _ = try run("for i = 1, 50 do pcall(function() \(text) end) end", libraries)
    }
  }
  for text in Hostile.failingElsewhere {
    expect(try run(text, .everything) is Mishap, text)
    _ = try run("for i = 1, 50 do pcall(function() \(text) end) end", .everything)
  }
  _ = try run("for i = 1, 50 do setmetatable({}, { __gc = fail }) end collectgarbage()", .everything)
  for text in Hostile.endless {
    let guarded = "pcall(function() \(text) end) while true do end"
    expect((try run(guarded, .sandbox) as? LuaError)?.kind == .steps, text)
  }
  for text in Hostile.greedy {
    let error = try run(text, .sandbox, steps: .max, memory: 1 << 20)
    expect([.memory, .textLength].contains((error as? LuaError)?.kind), text)
  }
  print("\(points) failing allocations and all hostile scripts: as expected")
}
