import Testing

@testable import LuaHost

@Suite("Patterns under a budget")
struct PatternTests {
  /// Runs a script with the stock functions and with the bounded ones.
  private func both(_ text: String) throws -> (stock: LuaValue, bounded: LuaValue) {
    (try makeState(.everything).run(text), try makeState().run(text))
  }

  @Test("on thousands of drawn patterns and texts the stock functions say the same")
  func likeStock() throws {
    let script = """
      local seed = 7
      local function draw(n)
        seed = (seed * 1103515245 + 12345) % 2147483648
        return seed // 65536 % n + 1
      end
      local bytes = { "a", "b", "-", " ", "]", "%", "1", "\\0", "\\200", "(", "." }
      local singles = { "a", "b", ".", "%a", "%A", "%d", "%s", "%w", "%%", "%]", "%.", "[ab]", "[^a]", "[a-c]",
        "[%a-]", "[]]", "[^]b]", "[%s%d]", "[a-]", "\\0", "\\200", "%x", "%p", "%c", "%g", "%u", "%l", "[b-a]", "$a", "[.(]" }
      local repeats = { "", "", "", "*", "+", "-", "?" }
      local function text(n)
        local t = {}
        for i = 1, draw(n) - 1 do t[i] = bytes[draw(#bytes)] end
        return table.concat(t)
      end
      local function pattern()
        local t, open, closed = {}, 0, 0
        if draw(6) == 1 then t[1] = "^" end
        for _ = 1, draw(6) do
          local kind = draw(12)
          if kind == 1 then t[#t + 1] = "(" open = open + 1
          elseif kind == 2 and open > closed then t[#t + 1] = ")" closed = closed + 1
          elseif kind == 3 then t[#t + 1] = "()" open, closed = open + 1, closed + 1
          elseif kind == 4 then t[#t + 1] = "%b()"
          elseif kind == 5 then t[#t + 1] = "%f[%a]"
          elseif kind == 6 and open == closed and open > 0 then t[#t + 1] = "%" .. draw(open)
          else t[#t + 1] = singles[draw(#singles)] .. repeats[draw(#repeats)] end
        end
        for _ = closed + 1, open do t[#t + 1] = ")" end
        if draw(6) == 1 then t[#t + 1] = "$" end
        return table.concat(t)
      end
      local out = {}
      local function note(...)
        local t = { ... }
        for i = 1, select("#", ...) do t[i] = tostring(t[i]) end
        out[#out + 1] = table.concat(t, ",")
      end
      for _ = 1, 6000 do
        local s, p, init = text(12), pattern(), draw(16) - 8
        note(s:find(p, init))
        note(s:match(p, init))
        note(s:find(p, init, true))
        note(s:gsub(p, "<%0>"))
        note(s:gsub(p, function(x) return x ~= "a" and "[" .. tostring(x) .. "]" end, 3))
        note(s:gsub(p, { a = "A", b = false }))
        if not p:find("^^") then
          for x, y in s:gmatch(p) do note(x, y) end
        end
      end
      local hash = 0
      for i, line in ipairs(out) do
        for j = 1, #line do hash = (hash * 31 + line:byte(j)) % 1000000007 end
      end
      return #out .. " " .. hash
      """
    let found = try both(script)
    #expect(found.stock == found.bounded)
  }

  @Test(
    "what the manual shows",
    arguments: [
      ("return ('THE (quick) fox'):find('%((%a+)%)')", "5 11 quick"),
      ("return ('hello world'):match('^(%w+) (%w+)$')", "hello world"),
      ("return ('abc'):gsub('%w', '%0%0')", "aabbcc 3"),
      ("return ('abc'):gsub('', '-')", "-a-b-c- 4"),
      ("return ('x = 1, y = 2'):gsub('(%w+) = (%w+)', '%2 = %1', 1)", "1 = x, y = 2 1"),
      ("return ('THE (quick) fox'):gsub('%f[%a]%a+', string.lower)", "the (quick) fox 3"),
      ("return ('f(a(b)c)d'):match('%b()')", "(a(b)c)"),
      ("return ('a.b'):find('.', 1, true)", "2 2"),
      ("return ('abc'):find('b', -10)", "2 2"),
      ("return ('abc'):find('', 10)", "nil"),
      ("return ('abc'):match('()b()')", "2 3"),
    ])
  func manual(_ script: String, _ expected: String) throws {
    let listed =
      "local function f() \(script) end local t = table.pack(f()) for i = 1, t.n do t[i] = tostring(t[i]) end return table.concat(t, ' ')"
    #expect(try makeState().run(listed) == .string(expected))
  }

  @Test(
    "a malformed pattern is told, whatever the text",
    arguments: [
      ("[a", "malformed pattern (missing ']')"), ("[]", "malformed pattern (missing ']')"),
      ("[^", "malformed pattern (missing ']')"), ("[a%]", "malformed pattern (missing ']')"),
      ("[a%", "malformed pattern (missing ']')"), ("%", "malformed pattern (ends with '%')"),
      ("%b", "malformed pattern (missing arguments to '%b')"), ("%f", "missing '[' after '%f' in pattern"),
      ("(a", "unfinished capture"), ("(a))", "invalid pattern capture"), ("%1", "invalid capture index %1"),
      ("(%1)", "invalid capture index %1"), ("%0", "invalid capture index %0"),
    ])
  func malformed(_ pattern: String, _ message: String) throws {
    for text in ["", "zzz"] {
      let failure = try #require(try makeState().failure("('\(text)'):find('\(pattern)', 1)"))
      #expect(failure.message == message)
    }
    #expect(try makeState().failure("('a'):find(('()'):rep(33))")?.message == "too many captures")
    #expect(try makeState().failure("('x'):gsub('x', '%2')")?.message == "invalid capture index %2")
    #expect(
      try makeState().failure("('x'):gsub('x', '%')")?.message == "invalid use of '%' in replacement string")
    #expect(
      try makeState().failure("('x'):gsub('x', function() return {} end)")?.message
        == "invalid replacement value (a table)")
  }

  @Test(
    "steps back are counted, in any of the functions",
    arguments: [
      "('a'):rep(3000):find(('.-'):rep(12) .. 'b')", "('x'):rep(100):find(('x?'):rep(100) .. ('x'):rep(101))",
      "for _ in ('a'):rep(3000):gmatch(('.-'):rep(12) .. 'b') do end",
      "('a'):rep(3000):gsub(('a*'):rep(12) .. 'b', '')", "('('):rep(1000000):gsub('%b()', '')",
    ])
  func budget(_ script: String) throws {
    let state = try makeState(steps: 2_000_000)
    #expect(try state.failure("pcall(function() \(script) end)")?.kind == .steps)
  }

  @Test("a result is never longer than a text may be")
  func length() throws {
    let failure = try makeState(memory: 64 << 20).failure("('a'):rep(2000):gsub('a', ('b'):rep(1000))")
    #expect(failure?.message == "the text would be longer than 1048576 bytes")
  }
}
