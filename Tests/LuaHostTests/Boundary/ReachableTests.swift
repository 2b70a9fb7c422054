import Declarations
import Diagnostics
import ReachableNames
import Testing

@testable import LuaHost

/// What a script can get hold of, walked from outside the sandbox, is held against one list.
@Suite("What a script can reach")
struct ReachableTests {
  private final class Lines {
    var lines: [String] = []
  }

  private final class NoModules: ModuleLibrary {
    func module(named name: String) -> ModuleText? { nil }
    func moduleNames() -> [String] { [] }
  }

  private static func walk(_ state: LuaState, from function: LuaFunction) throws -> [String] {
    let lines = Lines()
    let context = Unmanaged.passUnretained(lines).toOpaque()
    let machine = try #require(state.machine)
    let status = reachable_names(UnsafeMutableRawPointer(machine), function.reference, "script", context) {
      context, line in
      guard let context, let line else { return }
      Unmanaged<Lines>.fromOpaque(context).takeUnretainedValue().lines.append(String(cString: line))
    }
    try #require(status == 0)
    return lines.lines
  }

  /// Holds one value of each kind of the language in its upvalues.
  private static let script = """
    local expression, inputs, rules = input.a, input, rule
    local condition, method = input.a:above(1), goalposts { worst = 0, best = 1 }
    local own, block, column = rule.normalise("own", function(x) return x end), indicator "b", vector(1, 1)
    local data = source "data" { file = "a.csv" }
    local iterate, step = ("a"):gmatch("a"), pairs { a = 1 }
    local letters, index, nowhere = utf8.codes("a"), ipairs {}, nothing
    rule.treat("probe", function()
      return _ENV, expression, inputs, rules, condition, method, own, block, column, data, iterate, step, letters,
        index, nowhere
    end)
    """

  @Test("the names, libraries, metatables and upvalues behind a script are these and no others")
  func everything() throws {
    Self.compare(try Self.reached(after: ""))
  }

  @Test("nothing behind a script can be changed, by whatever road")
  func untouched() throws {
    let attack = """
      local function try(library)
        for name, value in pairs(library) do
          pcall(function() library[name] = nil end)
          pcall(rawset, library, name, print)
        end
        pcall(function() library.more = print end)
        pcall(rawset, library, "more", print)
        pcall(rawset, library, 1, print)
        pcall(setmetatable, library, {})
        pcall(setmetatable, {}, library)
        pcall(table.insert, library, print)
        pcall(table.insert, library, 1, print)
        pcall(table.remove, library)
        pcall(table.sort, library)
        pcall(table.move, { print }, 1, 1, 1, library)
        pcall(table.move, library, 1, 1, 2)
        local first = next(library)
        pcall(function() library[first] = print end)
        local meta = getmetatable(library)
        pcall(function() meta.__index = print end)
        pcall(function() meta.__newindex = nil end)
      end
      for _, library in ipairs { string, table, math, utf8 } do try(library) end
      for _, value in ipairs { "text", input, rule, input.a, goalposts { worst = 0, best = 1 }, vector(1, 1) } do
        local meta = getmetatable(value)
        pcall(function() meta.__index = print end)
        pcall(function() value.more = print end)
        pcall(setmetatable, value, {})
        pcall(rawset, value, "more", print)
      end
      pcall(function() getmetatable("").__index.more = print end)
      pcall(function() _ENV.string = nil end)
      pcall(setmetatable, _ENV, {})

      """
    Self.compare(try Self.reached(after: attack))
  }

  @Test(
    "what could make code, see files or read a clock is not there, and says so",
    arguments: [
      "load", "loadstring", "loadfile", "dofile", "debug", "io", "os", "package", "collectgarbage",
      "coroutine",
      "warn",
    ])
  func absent(name: String) throws {
    let codes = try onLargeStack {
      var log = DiagnosticLog()
      _ = try ScriptHost(library: NoModules()).declarations(
        file: "city.lua", bytes: Array("local x = \(name)".utf8), log: &log)
      return log.errors.map { "\($0.code.rawValue): \($0.message)" }
    }
    #expect(codes == ["unknown-name: \"\(name)\" is not part of a script"])
  }

  private static func reached(after attack: String) throws -> [String] {
    try onLargeStack {
      let host = try ScriptHost(library: NoModules())
      var log = DiagnosticLog()
      _ = host.declarations(file: "city.lua", bytes: Array((attack + script).utf8), log: &log)
      return try walk(host.state, from: try #require(host.record.functions.last))
    }
  }

  private static func compare(_ found: [String]) {
    let allowed = AllowList.lines
    #expect(found.filter { !Set(allowed).contains($0) } == [], "can be reached, and is not in the list")
    #expect(allowed.filter { !Set(found).contains($0) } == [], "is in the list, and cannot be reached")
    #expect(found.count == allowed.count)
  }
}
