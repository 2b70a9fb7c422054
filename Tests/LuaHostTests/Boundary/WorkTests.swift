import Testing

@testable import LuaHost

/// Work inside a library function, where no instruction is counted.
@Suite("Work inside a library function")
struct WorkTests {
  struct Work: Sendable, CustomTestStringConvertible {
    let name: String
    /// `s` is a text of `n` letters, `t` a list of `n` numbers.
    let code: String
    /// How many letters or items a step may stand for.
    let most: Double
    var testDescription: String { name }

    init(_ name: String, _ code: String, most: Double = 64) {
      self.name = name
      self.code = code
      self.most = most
    }
  }

  static let all = [
    Work("rep", "return ('x'):rep(n)"), Work("rep of nothing much", "return ('x'):rep(n // 2, 'y')"),
    Work("find", "return s:find('b')"), Work("find plain", "return s:find('b', 1, true)"),
    Work("find lazy", "return s:find('a-b', n - 1000)", most: 1000),
    Work("match", "return s:match('b')"), Work("match of classes", "return s:match('[%d_]')"),
    Work("match to the end", "return #s:match('^.*$')"),
    Work("gmatch", "for _ in s:gmatch('b') do end"), Work("gmatch of each", "for _ in s:gmatch('.') do end"),
    Work("gsub", "return s:gsub('b', '')"), Work("gsub of each", "return s:gsub('.', 'b')"),
    Work("gsub by table", "return s:gsub('.', { a = 'b' })"),
    Work("gsub by function", "return s:gsub('.', function() end)"),
    Work("format %s", "return ('%s'):format(s)"), Work("format %q", "return ('%q'):format(s)"),
    Work("format itself", "return s:format()"),
    Work("lower", "return s:lower()"), Work("upper", "return s:upper()"),
    Work("reverse", "return s:reverse()"),
    Work("sub", "return s:sub(2)"), Work("byte", "return select('#', s:byte(1, -1))"),
    Work("char", "return #string.char(unpack(t, 1, n // 4))"),
    Work("tostring", "return tostring(s)"), Work("tonumber", "return tonumber(s)"), Work("print", "print(s)"),
    Work("join", "return s .. 'b'"),
    Work("concat", "return table.concat(t)"), Work("concat with a separator", "return table.concat(t, '')"),
    Work("move", "table.move(t, 1, n, 2)"), Work("move to another", "table.move(t, 1, n, 1, {})"),
    Work("insert at the front", "table.insert(t, 1, 0)"), Work("remove at the front", "table.remove(t, 1)"),
    Work("sort", "table.sort(t)"), Work("sort by", "table.sort(t, function(a, b) return a > b end)"),
    Work("unpack", "return select('#', table.unpack(t))"), Work("pack", "table.pack(unpack(t))"),
    Work("pairs", "pairs(t)"), Work("next", "next(t)"),
    Work("utf8.len", "return utf8.len(s)"),
    Work("utf8.codepoint", "return select('#', utf8.codepoint(s, 1, -1))"),
    Work("utf8.offset", "return utf8.offset(s, n)"), Work("utf8.offset back", "return utf8.offset(s, -n)"),
    Work("utf8.codes", "for _ in utf8.codes(s) do end"),
    Work("utf8.char", "return #utf8.char(unpack(t, 1, n // 4))"),
    Work("vector", "vector(n, 1)"), Work("vector of a list", "vector(t, n)"),
    Work("vector arithmetic", "return v + v"),
  ]

  private static func steps(_ code: String, _ size: Int) throws -> Double {
    let state = try makeState(steps: .max, memory: 256 << 20)
    let environment = try state.makeEnvironment(words: ["vector": .function(try state.vectorConstructor())])
    try state.run(
      """
      n, unpack = \(size), table.unpack
      s, t, v = ("a"):rep(n), {}, vector(n, 1)
      for i = 1, n do t[i] = i * 7 % 10 end
      """, environment: environment)
    let before = state.stepsUsed
    try state.run(code, environment: environment)
    return Double(state.stepsUsed - before)
  }

  @Test("is charged by its size", arguments: all)
  func charged(work: Work) throws {
    let (small, large) = (try Self.steps(work.code, 20_000), try Self.steps(work.code, 200_000))
    #expect(large >= 200_000 / work.most, "\(large)")
    #expect(large >= 5 * small || work.most > 64, "\(small) and \(large)")
  }

  @Test(
    "is stopped where it would never end",
    arguments: [
      "('x'):rep(1 << 62, '')", "table.move({}, 1, math.maxinteger - 1, 2)",
      "table.concat({}, '', 1, math.maxinteger)",
      "table.unpack({}, 1, math.maxinteger)",
      "table.insert(setmetatable({}, { __len = function() return 1 << 60 end }), 1, 1)",
      "table.remove(setmetatable({}, { __len = function() return 1 << 60 end }), 1)",
      "table.sort(setmetatable({}, { __len = function() return 1 << 60 end }))",
      "(('a'):rep(1000)):find('.-.-.-.-b')", "(('a'):rep(100000)):find(('a?'):rep(30) .. 'b')",
      "for _ in (('a'):rep(100000)):gmatch('a-b') do end", "(('a'):rep(100000)):gsub('a-b', '')",
      "vector(1 << 50, 1)",
    ])
  func stopped(code: String) throws {
    let error = try #require(try Self.failure(code))
    #expect(error.isLimit || error.message.contains("would be longer"), "\(error)")
  }

  private static func failure(_ code: String) throws -> LuaError? {
    let state = try makeState(steps: 5_000_000)
    return try state.failure(
      code,
      environment: try state.makeEnvironment(words: ["vector": .function(try state.vectorConstructor())]))
  }

  @Test("costs little where there is little to do")
  func cheap() throws {
    let state = try makeState(steps: 4_000_000)
    _ = try state.run(
      "local t = {} for i = 1, 100000 do t[#t + 1] = i end while #t > 0 do table.remove(t) end")
    _ = try state.run("local s = ('ab'):rep(1000) for i = 1, #s do assert(s:byte(i)) end")
  }
}
