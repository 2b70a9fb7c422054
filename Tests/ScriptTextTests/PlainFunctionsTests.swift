import Testing

@testable import ScriptText

@Suite("Functions that only compute")
struct PlainFunctionsTests {
  private func steps(_ text: String, line: Int = 1) -> Int? {
    PlainFunctions(Script(file: "a.lua", text: text)).mostSteps(ofFunctionOnLine: line)
  }

  @Test(
    "are known by their text",
    arguments: [
      "f = function(x) return x.a + x.b end",
      "local function rate(x) return x.a and x.b and x.a / x.b * 1000 end",
      "f = function(x) if x.a > 1 then return 2 elseif x.b then return -x.b else return nil end end",
      "f = function(x) local a, b = x.a, x.b; if not a then return end return (a - b) ^ 2 // 1 % 7 end",
      "f = function(x) return math.max(x.a, math.floor(x.b)) * math.pi end",
      "f = function(x) if x.a then local y = x.a return y end return (x.b or 0) ~= 1 and 1 or 2 end",
      "f = function(x)\n  -- a comment\n  local low = math.min(x.a, 3)\n  return low\nend",
      "f = function() return 1 end",
    ])
  func plain(text: String) {
    #expect(steps(text) != nil)
  }

  @Test("have as many steps as tokens, other functions of the file apart")
  func counted() {
    let text = "local g = function(x)\n  return x.a\nend\nlocal h = function(x) while true do end end\n"
    #expect(steps(text, line: 1) == 9)
    #expect(steps(text, line: 4) == nil)
    #expect(steps(text, line: 2) == nil)
  }

  @Test(
    "are no others",
    arguments: [
      // Work that comes again.
      "f = function(x) while true do end end",
      "f = function(x) repeat until false end",
      "f = function(x) for i = 1, 1e9 do end end",
      "f = function(x) ::again:: goto again end",
      "local function f(x) return f(x) end",
      // What a script has made may hide behind an operator.
      "f = function(x) return x.a + other end",
      "f = function(x) return other.a end",
      "f = function(x) return other(x) end",
      "f = function(x) return x.a(1) end",
      "f = function(x) local y = y + 1 return y end",
      "f = function(x) if x.a then local y = 1 end return y end",
      "f = function(x) if x.a then local y = 1 else return y end end",
      "f = function(x) local a, b = 1, a return b end",
      "f = function(x) local a, b = 1, b return a end",
      "f = function(x) x = other return x.a end",
      "f = function(x) y = 1 end",
      // Texts and tables have functions of their own.
      "f = function(x) return ('x'):rep(1e6) end",
      "f = function(x) return x:a() end",
      "f = function(x) return #x end",
      "f = function(x) return x['a'] end",
      "f = function(x) return { x.a } end",
      "f = function(x) return x.a .. x.b end",
      "f = function(x) return function() return 1 end end",
      "f = function(x) return (math.max)(x.a) end",
      "f = function(x) return x.math.max(1) end",
      "f = function(x) return math.max(1)(2) end",
      "f = function(x) local m = math.max return m(x.a) end",
      "f = function(x) return string.rep(x.a, 9) end",
      "f = function(...) return 1 end",
      // The name may stand for something else.
      "local math = { max = other }\nf = function(x) return math.max(1) end",
      "math = other\nf = function(x) return math.max(1) end",
      "local _ENV = other\nf = function(x) return math.max(1) end",
      "f = function(math) return math.max(1) end",
      "f = function(x, _ENV) return math.max(1) end",
      // Which of two?
      "f = function(x) return 1 end g = function(x) return 1 end",
      "f = function(x) return 1 end g = function(x) while true do end end",
      // Not to the end.
      "f = function(x) return 1",
      "f = function(x",
      "f = function",
    ])
  func others(text: String) {
    for line in 1...2 { #expect(steps(text, line: line) == nil) }
  }
}
