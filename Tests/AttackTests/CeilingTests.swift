import AttackField
import LuaHost
import Testing
import Workbench

/// Every ceiling, reached in every place where a script's code can run.
@Suite("A ceiling")
struct CeilingTests {
  struct Ceiling: Sendable, CustomTestStringConvertible {
    let name: String
    let body: String
    var steps = Field.steps
    var memory: UInt64 = 16
    var seconds = 20.0
    /// What the messages hold.
    let told: [String]
    var testDescription: String { name }
  }

  /// Code around a body; what is reached in it is told at the body's line, which is the third.
  struct Place: Sendable, CustomTestStringConvertible {
    let name: String
    let before: String
    let after: String

    init(_ name: String, _ before: String, _ after: String) {
      self.name = name
      self.before = before
      self.after = after
    }

    /// A function of the body stands where `…` does.
    init(_ name: String, _ code: String) {
      let parts = code.split(separator: "…", maxSplits: 1).map(String.init)
      self.init(name, parts[0] + "function()", "end" + parts[1])
    }

    var testDescription: String { name }
  }

  static let ceilings = [
    Ceiling(
      name: "steps", body: "while true do end",
      told: ["error[step-limit]: the script has used up its \(Field.steps) steps", "--limit-steps 10000000"]),
    Ceiling(
      name: "memory", body: "local t = {} while true do t[#t + 1] = {} end", steps: .max,
      told: ["error[memory-limit]: the script needs more than its 16 MiB", "--limit-memory 64"]),
    Ceiling(
      name: "text", body: "local s = 'x' while true do s = s .. s end",
      told: ["error[memory-limit]: a text of the script has more than 1048576 bytes"]),
    Ceiling(
      name: "time", body: "while true do end", steps: .max, seconds: 0.1,
      told: ["error[time-limit]: the script did not end in time", "--limit-seconds 1"]),
  ]
  static let depth = Ceiling(
    name: "depth", body: "local function f() return 1 + f() end f()", steps: .max, memory: 256,
    told: ["error[script-error]: functions call each other without end"])

  private static func metamethod(_ event: String, _ use: String) -> Place {
    Place(event, "local t = setmetatable({}, { \(event) = … }) \(use)")
  }

  /// Errors of other kinds are not caught here.
  static let open =
    [
      Place("main", "do", "end"),
      Place("sort comparator", "table.sort({ 3, 1, 2 }, …)"),
      Place("gsub callback", "('abc'):gsub('.', …)"),
      Place("gsub table", "('abc'):gsub('.', setmetatable({}, { __index = … }))"),
      Place("iterator", "for _ in … do end"),
      Place("vector", "vector(3, …)"),
      Place("concat", "table.concat(setmetatable({}, { __index = … }), '', 1, 3)"),
      Place("unpack", "table.unpack(setmetatable({}, { __index = … }), 1, 3)"),
      Place("move", "table.move(setmetatable({}, { __index = … }), 1, 3, 2)"),
      Place("insert", "table.insert(setmetatable({}, { __newindex = … }), 1)"),
      Place("remove", "table.remove(setmetatable({}, { __len = … }))"),
      Place("ipairs", "for _ in ipairs(setmetatable({}, { __index = … })) do end"),
      Place("print", "print(setmetatable({}, { __tostring = … }))"),
      Place("format", "('%s'):format(setmetatable({}, { __tostring = … }))"),
      Place("error with __tostring", "error(tostring(setmetatable({}, { __tostring = … })))"),
      Place("assert message", "assert(false, tostring(setmetatable({}, { __tostring = … })))"),
      Place(
        "row function",
        "indicator 'x' { component = 'urban_security', unit = '1', better = 'higher', normalise = as_is(), formula = … }"
      ),
      Place(
        "rule",
        "indicator 'x' { component = 'urban_security', unit = '1', better = 'higher', formula = input.pop, normalise = rule.normalise('n', …) }"
      ),
    ] + metamethods

  static let metamethods = [
    metamethod("__index", "return t.x"), metamethod("__newindex", "t.x = 1"), metamethod("__call", "t()"),
    metamethod("__add", "return t + 1"), metamethod("__sub", "return 1 - t"),
    metamethod("__mul", "return t * 1"),
    metamethod("__div", "return t / 1"), metamethod("__mod", "return t % 1"),
    metamethod("__pow", "return t ^ 1"),
    metamethod("__unm", "return -t"), metamethod("__idiv", "return t // 1"),
    metamethod("__band", "return t & 1"),
    metamethod("__bor", "return t | 1"), metamethod("__bxor", "return t ~ 1"),
    metamethod("__shl", "return t << 1"),
    metamethod("__shr", "return t >> 1"), metamethod("__bnot", "return ~t"), metamethod("__len", "return #t"),
    metamethod("__eq", "return t == setmetatable({}, getmetatable(t))"), metamethod("__lt", "return t < 1"),
    metamethod("__le", "return 1 <= t"), metamethod("__tostring", "tostring(t)"),
    metamethod("__pairs", "for _ in pairs(t) do end"),
  ]

  /// Other errors are caught here; a ceiling is not.
  static let closed = [
    Place("pcall", "pcall(…)"),
    Place("pcall in pcall", "pcall(pcall, pcall, …)"),
    Place("xpcall", "xpcall(…, function() return 1 end)"),
    Place("xpcall with a handler that raises", "xpcall(…, error)"),
    Place("xpcall handler", "xpcall(error, …)"),
    Place("xpcall handler in pcall", "pcall(xpcall, error, …)"),
    Place(
      "pcall in a metamethod", "local t = setmetatable({}, { __index = function() pcall(…) end }) return t.x"),
    Place("pcall in a comparator", "table.sort({ 3, 1, 2 }, function() pcall(…) end)"),
    Place(
      "pcall in a row function",
      "indicator 'x' { component = 'urban_security', unit = '1', better = 'higher', normalise = as_is(), formula = function() pcall(…) return 1 end }"
    ),
  ]

  private static func messages(_ ceiling: Ceiling, _ place: Place) throws -> String {
    var limits = LuaLimits()
    limits.steps = ceiling.steps
    limits.memory = ceiling.memory << 20
    limits.deadline = ceiling.seconds
    let script = "\(Field.source)\n\(place.before)\n\(ceiling.body)\n\(place.after)\n"
    return try Field(modules: CorpusTests.modules).run(Array(script.utf8), limits: limits).messages
  }

  @Test(
    "ends the run wherever it is reached, and says which, where, and what allows more", arguments: ceilings)
  func product(ceiling: Ceiling) throws {
    for place in Self.open + Self.closed {
      let messages = try Self.messages(ceiling, place)
      for told in ceiling.told + ["city.lua:3:"] {
        #expect(messages.contains(told), "\(ceiling.name) in \(place.name): \(messages)")
      }
    }
  }

  @Test("on calls within calls is an error with a place, which a script may catch")
  func depth() throws {
    for place in Self.open {
      let messages = try Self.messages(Self.depth, place)
      for told in Self.depth.told + ["city.lua:3:"] {
        #expect(messages.contains(told), "\(place.name): \(messages)")
      }
    }
    for place in Self.closed {
      let messages = try Self.messages(Self.depth, place)
      #expect(!messages.contains("script-error"), "\(place.name): \(messages)")
    }
  }

  @Test(
    "needs no guard where code cannot run",
    arguments: [
      (Place("__gc", "setmetatable({}, { __gc = … })"), "a metatable cannot have __gc here"),
      (
        Place("__close", "local x <close> = setmetatable({}, { __close = … })"),
        "a metatable cannot have __close here"
      ),
      (Place("__mode", "setmetatable({}, { __mode = … })"), "a metatable cannot have __mode here"),
      (
        Place("__concat", "return 'a' .. setmetatable({}, { __concat = … })"),
        "a metatable cannot have __concat here"
      ),
      (Place("coroutine", "coroutine.wrap(…)()"), "\"coroutine\" is not part of a script"),
      (
        Place("error object", "error(setmetatable({}, { __tostring = … }))"),
        "the error is a table, not a text"
      ),
      (Place("error name", "error(setmetatable({}, { __name = … }))"), "the error is a table, not a text"),
    ])
  func nowhere(place: Place, told: String) throws {
    for ceiling in Self.ceilings + [Self.depth] {
      let messages = try Self.messages(ceiling, place)
      #expect(messages.contains(told), "\(ceiling.name) in \(place.name): \(messages)")
      #expect(!messages.contains("-limit]"), "\(ceiling.name) in \(place.name): \(messages)")
    }
  }
}
