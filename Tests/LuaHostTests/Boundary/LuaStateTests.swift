import BoundaryScenarios
import Testing

@testable import LuaHost

@Suite("A Lua state")
struct LuaStateTests {
  @Test("plain values cross both ways")
  func valuesCross() throws {
    let state = try makeState()
    let echo = try state.function("function(...) return ... end")
    let values: [LuaValue] = [
      .nil, .boolean(true), .integer(-7), .number(2.5), .string("Malmö"), .string(""), .vector([1, 2]),
      .table(LuaTable(positional: [.integer(1), .string("b")], fields: [.init("a", .number(0.5))])),
    ]
    for value in values { #expect(try state.call(echo, [value]) == value) }
  }

  @Test("fields of a table come sorted by their bytes, and other keys are reported")
  func tablesAreOrdered() throws {
    let state = try makeState()
    let value = try state.run("return { 10, 20, [4] = 1, zeta = 1, Alpha = 2, [true] = 3, [2.5] = 4 }")
    guard case .table(let table) = value else { throw Mishap(number: -1) }
    #expect(table.positional == [.integer(10), .integer(20)])
    #expect(table.fields.map(\.key) == ["Alpha", "zeta"])
    #expect(table.strayKeys == ["2.5", "4", "true"])
  }

  @Test("a table that contains itself, a deep one and a large one are refused as values")
  func badTablesAreValues() throws {
    let state = try makeState()
    let cycle = try state.run("local t = {} t.me = t return t")
    #expect(cycle == .table(LuaTable(fields: [.init("me", .unreadable(.cycle))])))
    let deep = try state.run("local t = {} for i = 1, 40 do t = { t } end return t")
    #expect(String(describing: deep).contains("tooDeep"))
    let large = try state.run("local t = {} for i = 1, 300000 do t[i] = i end return { t, x = t }")
    #expect(String(describing: large).contains("tooLarge"))
  }

  @Test("precompiled code is refused in the sandbox, though it is sound")
  func bytecode() throws {
    let dumped = try makeState(.everything).run("return string.dump(function() return 1 end)")
    guard case .unreadable(.notText(let bytes)) = dumped else {
      Issue.record("no bytecode")
      return
    }
    #expect(throws: LuaError.self) { try makeState().run(bytes, chunkName: "a.lua") }
    #expect(throws: LuaError.self) { try makeState().compile(bytes, chunkName: "a.lua") }
  }

  @Test("bytes that are not text can be told apart")
  func badTextIsAValue() throws {
    let state = try makeState()
    #expect(try state.run(#"return "\xff\xfe""#) == .unreadable(.notText([0xff, 0xfe])))
  }

  @Test("a function knows where it was written and keeps one handle")
  func functionsHaveAPlace() throws {
    let state = try makeState()
    let value = try state.run("local function f() end\nreturn { f, f }")
    guard case .table(let table) = value, case .function(let first) = table.positional[0] else {
      throw Mishap(number: -1)
    }
    #expect(table.positional[0] == table.positional[1])
    #expect(first.line == 1 && first.chunk == "test.lua")
    state.release(first)
    state.release(first)
    #expect(throws: LuaError.self) { try state.call(first) }
  }

  @Test("a syntax error has its line and a clean message")
  func syntaxErrors() throws {
    let state = try makeState()
    let error = try #require(try state.failure("local a = 1\nlocal b = = 2"))
    #expect(error.kind == .syntax && error.line == 2 && error.chunk == "test.lua")
    #expect(error.message == "unexpected symbol near '='")
    #expect(throws: LuaError.self) { try state.compile(Array("x = ".utf8), chunkName: "a.lua") }
    #expect(try state.failure("\u{1b}Lua")?.kind == .syntax)
  }

  @Test("a runtime error has its line and a traceback")
  func runtimeErrors() throws {
    let state = try makeState()
    let error = try #require(
      try state.failure("local function f()\n  local t\n  return t.x\nend\nlocal v = f()\nreturn v"))
    #expect(error.kind == .runtime && error.line == 3)
    #expect(error.message == "attempt to index a nil value (local 't')")
    #expect(error.traceback.map(\.line) == [3, 5])
  }

  @Test("an error that is no text is named by its type, and its __tostring is not called")
  func errorObjects() throws {
    let state = try makeState()
    let table = try state.failure(
      "error(setmetatable({}, { __tostring = function() while true do end end }))")
    #expect(table?.kind == .value("table"))
    #expect(try state.failure("error(nil)")?.kind == .value("nil"))
    #expect(try state.failure("error(42)")?.message == "42")
    #expect(try state.failure("error('a\\27[31mb\\nc', 0)")?.message == "a[31mb c")
  }

  @Test("print writes into a bounded buffer")
  func printing() throws {
    let state = try makeState()
    try state.run("print('a', 1, nil, 0/0, {}, print)")
    #expect(state.output.text == "a\t1\tnil\tnan\ttable\tfunction\n")
    try state.run("for i = 1, 10000 do print('0123456789') end")
    #expect(state.output.isCut && state.output.text.utf8.count == 65536)
  }

  @Test("a callback sees its arguments and the place it was called from")
  func callbacks() throws {
    let state = try makeState()
    var seen: [LuaFrame] = []
    let environment = try state.environment([
      "word": { call in
        seen = call.frames
        return call[1]
      }
    ])
    let value = try state.run("local v = word(1,\n 'x')\nreturn v", environment: environment)
    #expect(value == .string("x"))
    #expect(seen == [LuaFrame(chunk: "test.lua", line: 1)])
  }

  @Test("an unknown name and an assignment reach their hooks")
  func environmentHooks() throws {
    let state = try makeState()
    var unknown: [String] = []
    var assigned: [String] = []
    let environment = try state.makeEnvironment(
      words: ["city": .integer(1)],
      unknownName: { call, name in
        unknown.append("\(name):\(call.line ?? 0)")
        return .integer(9)
      },
      assignment: { _, name in
        assigned.append(name)
        return name != "city"
      })
    let value = try state.run(
      "a = 1\na = 2\ncity = 3\nlocal x = citty\nreturn { a, city, x, math.pi > 3, os }",
      environment: environment)
    #expect(
      value
        == .table(
          LuaTable(positional: [.integer(2), .integer(1), .integer(9), .boolean(true), .integer(9)])))
    #expect(unknown == ["citty:4", "os:5"] && assigned == ["a", "city"])
  }

  @Test("two environments of one state do not see each other's globals")
  func environmentsArePrivate() throws {
    let state = try makeState()
    let one = try state.makeEnvironment()
    let other = try state.makeEnvironment()
    try state.run("shared = 1", environment: one)
    #expect(try state.run("return shared", environment: other) == .nil)
    #expect(try state.run("return shared", environment: one) == .integer(1))
  }

  @Test("a kept result stays the same table")
  func keptResults() throws {
    let state = try makeState()
    let module = try state.runKeeping(Array("return { n = 1 }".utf8), chunkName: "m.lua")
    let same = try state.function("function(a, b) return a == b and a.n end")
    #expect(try state.call(same, [.reference(module), .reference(module)]) == .integer(1))
    state.release(module)
  }

  @Test("another thread can ask for a stop")
  func stopRequests() throws {
    let state = try makeState()
    let signal = state.stopSignal
    let environment = try state.environment([
      "stop": { _ in
        signal.requestStop()
        return .nil
      }
    ])
    #expect(try state.failure("stop() while true do end", environment: environment)?.kind == .time)
    state.restoreBudget()
    #expect(try state.run("return 1") == .integer(1))
  }

  @Test("the large stack gives its result and its error back")
  func largeStack() throws {
    #expect(onLargeStack { 7 } == 7)
    #expect(throws: Mishap.self) { try onLargeStack { throw Mishap(number: 1) } }
  }
}
