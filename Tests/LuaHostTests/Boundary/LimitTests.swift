import Testing

@testable import LuaHost

@Suite("Limits")
struct LimitTests {
  @Test(
    "endless work ends with the step limit, wherever it hides",
    arguments: [
      "while true do end",
      "while true do pcall(function() while true do end end) end",
      "pcall(error) while true do xpcall(function() while true do end end, function() while true do end end) end",
      "local t = setmetatable({}, { __index = function(t, k) while true do end end }) return t.x",
      "local t = setmetatable({}, { __add = function() while true do end end }) return t + 1",
      "local t = setmetatable({}, { __eq = function() while true do end end }) return t == setmetatable({}, getmetatable(t))",
      "table.sort({ 3, 2, 1 }, function() while true do end end)",
      "string.gsub('abc', '.', function() while true do end end)",
      "string.format('%s', setmetatable({}, { __tostring = function() while true do end end }))",
      "for k in pairs(setmetatable({}, { __pairs = function() while true do end end })) do end",
      "error(setmetatable({}, { __tostring = function() while true do end end })) while true do end",
      "table.move({}, 1, math.maxinteger - 1, 2)",
      "table.concat({}, '', 1, math.maxinteger)",
      "table.unpack({}, 1, math.maxinteger)",
      "table.insert(setmetatable({}, { __len = function() return math.maxinteger // 2 end }), 1, 1)",
      "local s = ('x'):rep(100000) while true do s:upper() end",
      "while true do local v = vector(100000, 1) + 1 end",
    ])
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
    arguments: [
      "local t = {} while true do t[#t + 1] = {} end",
      "local t = {} while true do pcall(function() while true do t[#t + 1] = { 1, 2, 3 } end end) end",
      "local t = {} while true do t[#t + 1] = ('x'):rep(1000) .. #t end",
      "local t = {} while true do t[#t + 1] = vector(10000, 1) end",
      "return vector(math.maxinteger, 1)",
      "local t = {} while true do t[#t + 1] = token + 1 end",
      "local s = 'x' while true do s = s .. s end",
    ])
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
    #expect(try state.failure(text, environment: environment)?.kind == .memory)
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
