import Kernels
package import LuaHost

/// Everything the boundary can do, once, with one allocation that fails.
///
/// Serves the tests and the program that runs under a memory checker.
package enum Scenario {
  package enum Outcome: Hashable, Sendable {
    /// It passed; how many allocations it took.
    case passed(UInt64)
    case outOfMemory
    /// Something else came out, which is a bug.
    case wrong(String)
  }

  package static func run(
    _ libraries: LuaLibraries, _ fault: LuaAllocationFault?, _ living: Counter
  ) -> Outcome {
    guard let state = try? LuaState(libraries: libraries, fault: fault) else { return .outOfMemory }
    do {
      try steps(state, living)
      return .passed(state.allocationCount)
    } catch let error as LuaError where error.kind == .memory {
      return .outOfMemory
    } catch {
      return .wrong("\(error)")
    }
  }

  private static func steps(_ state: LuaState, _ living: Counter) throws {
    let probe = Counted(living)
    let fail = try state.register { _ in
      withExtendedLifetime(probe) {}
      throw Counted(living)
    }
    let echo = try state.register { $0[0] }
    var known: LuaTokenKind?
    let kind = try state.defineTokenKind(
      "token", operators: [.add: { _ in known.map { .token(LuaToken(kind: $0, id: 2)) } ?? .nil }])
    known = kind
    try state.registerVectorMethod("twice", elementwise: true) { call in
      for (index, value) in call.input.enumerated() { call.output[index] = value * 2 }
      return nil
    }
    let environment = try state.makeEnvironment(
      words: [
        "fail": .function(fail), "echo": .function(echo), "token": .token(LuaToken(kind: kind, id: 1)),
        "vector": .function(try state.vectorConstructor()),
      ],
      unknownName: { _, name in .string(name) }, assignment: { _, _ in true })
    let value = try state.run(Array(script.utf8), chunkName: "scenario.lua", environment: environment)
    guard case .table(let table) = value, case .function(let rule) = table.positional[0] else {
      throw Mishap(number: 1)
    }
    do {
      try state.call(rule)
      throw Mishap(number: 2)
    } catch is Counted {}
    guard case .function(let rows) = table.positional[1] else { throw Mishap(number: 3) }
    let result = state.evaluateRows(rows, names: ["a", "b"], columns: [[1, nil], [2, 3]], count: 2)
    if case .error(let error) = result.failure?.kind { throw error }
    guard case .function(let vectors) = table.positional[2] else { throw Mishap(number: 4) }
    guard try state.call(vectors, [.vector([1, 2, 3])]) == .vector([4, 8, 12]) else {
      throw Mishap(number: 5)
    }
    state.release(rule)
  }

  private static let script = """
    local names = {}
    for key in pairs({ b = 1, a = 2, c = { 3 } }) do names[#names + 1] = key .. unknown end
    local ok, text = pcall(fail)
    table.sort(names, function(a, b) return a > b end)
    local sum = token + 1
    local changed = string.gsub('some words here', '%w+', function(w) return w:upper() end)
    global = string.format('%s %d', changed, #names)
    local copy = echo({ 1, 2, { deep = 'x' }, changed })
    local Class = setmetatable({}, { __index = function(_, k) return k end })
    return {
      function() return fail(Class.x) end,
      function(row) return row.b and row.a end,
      function(x) return x:twice() * 2 end,
      { sum, copy, ('x'):rep(200), vector(3, function(i) return i end), tostring(text) },
    }
    """
}
