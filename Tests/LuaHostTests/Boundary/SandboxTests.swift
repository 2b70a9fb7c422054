import Testing

@testable import LuaHost

@Suite("The sandbox")
struct SandboxTests {
  @Test("the names a script starts with are these and no others")
  func names() throws {
    #expect(
      try makeState().libraryNames() == [
        "_VERSION", "assert", "error", "getmetatable", "ipairs", "math", "next", "pairs", "pcall", "print",
        "rawequal", "rawget", "rawlen", "rawset", "select", "setmetatable", "string", "table", "tonumber",
        "tostring", "type", "utf8", "xpcall",
      ])
    let state = try makeState()
    #expect(
      try state.run(
        "local n = {} for k in pairs(string) do n[#n + 1] = k end return table.concat(n, ' ')")
        == .string("byte char find format gmatch gsub len lower match rep reverse sub upper"))
  }

  @Test(
    "what must be refused is refused",
    arguments: [
      "os.time()", "io.open('x')", "require('x')", "load('return 1')", "coroutine.create(print)",
      "debug.getinfo(1)", "collectgarbage()", "string.dump(print)", "(''):pack()", "dofile('x')",
      "math.pi = 3", "math.floor = nil", "string.rep = nil", "rawset(math, 'pi', 3)",
      "rawset(string, 'x', 1)",
      "table.insert(math, 1)", "table.sort(table)", "setmetatable(math, {})", "setmetatable(_ENV, {})",
      "getmetatable('').__index.rep = nil", "return '10' + 1", "string.format('%p', {})",
      "setmetatable({}, { __gc = print })", "setmetatable({}, { __mode = 'k' })",
      "setmetatable({}, { __concat = print })", "setmetatable({}, { __close = print })",
      "local m = {} local t = setmetatable({}, m) m.__concat = function() return 1 end return 'a' .. t",
      "pairs({ [{}] = 1 })", "next({ [print] = 1 })", "math.randomseed(1.5)",
      "setmetatable(setmetatable({}, { __metatable = 1 }), {})",
    ])
  func refusals(_ text: String) throws {
    #expect(try makeState().failure(text)?.kind == .runtime)
  }

  @Test("pairs and next go in one order")
  func order() throws {
    let walk = "{ 30, 20, b = 1, a = 2, [2.5] = 3, [-1] = 4, [true] = 5, [false] = 6, B = 7, [''] = 8 }"
    let expected = LuaValue.string("-1 1 2 2.5  B a b false true ")
    let state = try makeState()
    #expect(
      try state.run("local s = '' for k in pairs(\(walk)) do s = s .. tostring(k) .. ' ' end return s")
        == expected)
    #expect(
      try state.run(
        "local t, s, k = \(walk), '' repeat k = next(t, k) if k ~= nil then s = s .. tostring(k) .. ' ' end until k == nil return s"
      ) == expected)
    #expect(try state.run("return next({})") == .nil)
    #expect(
      try state.run(
        "local t, n = { a = 1, b = 2, c = 3 }, 0 for k in pairs(t) do t[k] = nil n = n + 1 end return n")
        == .integer(3))
    #expect(try state.failure("next({}, 'x')")?.message == "next: this key is not in the table")
  }

  @Test("a class made with setmetatable works, and getmetatable gives the original")
  func classes() throws {
    let value = try makeState().run(
      """
      local Point = {}
      Point.__index = Point
      Point.__add = function(a, b) return setmetatable({ x = a.x + b.x }, Point) end
      Point.__tostring = function(p) return 'point ' .. p.x end
      function Point.double(p) return p.x * 2 end
      local p = setmetatable({ x = 2 }, Point) + setmetatable({ x = 3 }, Point)
      return tostring(p) .. ' ' .. p:double() .. ' ' .. tostring(getmetatable(p) == Point)
        .. ' ' .. string.format('%s|%5.1f|%d|%q', p, 1.25, 3, 'x')
      """)
    #expect(value == .string("point 5 10 true point 5|  1.2|3|\"x\""))
  }

  @Test("sort keeps the order of equal elements, with any comparator")
  func sorting() throws {
    let state = try makeState()
    #expect(
      try state.run(
        "local t = {} for i = 1, 50 do t[i] = { i % 3, i } end table.sort(t, function(a, b) return a[1] < b[1] end) for i = 2, 50 do if t[i-1][1] > t[i][1] or (t[i-1][1] == t[i][1] and t[i-1][2] > t[i][2]) then return i end end return 'stable'"
      ) == .string("stable"))
    #expect(
      try state.run("local t = { 3, 1, 2 } table.sort(t) return t[1] * 100 + t[2] * 10 + t[3]")
        == .integer(123))
    _ = try state.run("local t = { 3, 1, 2, 5, 4 } table.sort(t, function() return true end)")
    #expect(try state.failure("table.sort({ 1, 'x' })")?.kind == .runtime)
  }

  @Test("letters are walked as the manual says, and stray bytes are refused")
  func letters() throws {
    let state = try makeState()
    #expect(
      try state.run(
        "local s = '' for place, letter in utf8.codes('aä€😀z') do s = s .. place .. ':' .. letter .. ' ' end return s"
      )
        == .string("1:97 2:228 4:8364 7:128512 11:122 "))
    #expect(try state.run("for _ in utf8.codes('') do return 1 end return 0") == .integer(0))
    for text in ["'a\\x80'", "'\\xE4'", "'ä\\xA4b'", "'\\xED\\xA0\\x80'"] {
      #expect(
        try state.failure("for _ in utf8.codes(\(text)) do end")?.message.contains("invalid UTF-8") == true)
    }
    #expect(
      try state.run("return utf8.len('aä€') * 100 + utf8.codepoint('ä') + utf8.offset('aä€', 3)")
        == .integer(532))
    let bytes = "local s = ('x'):rep(1000) return select('#', s:byte(1, -1)) + s:byte() + s:byte(2)"
    #expect(try state.run(bytes) == .integer(1240))
  }

  @Test("random numbers depend on the seed alone")
  func randomness() throws {
    let text = "local s = '' for i = 1, 5 do s = s .. math.random(1000) .. ' ' end return s .. math.random()"
    func draw(_ seed: UInt64) throws -> LuaValue {
      var limits = LuaLimits()
      limits.seed = seed
      return try LuaState(limits: limits).run(text)
    }
    #expect(try draw(1) == draw(1))
    #expect(try draw(1) != draw(2))
  }
}
