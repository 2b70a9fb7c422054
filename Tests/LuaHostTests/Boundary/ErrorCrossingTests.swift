import BoundaryScenarios
import Testing

@testable import LuaHost

@Suite("Errors that cross Lua")
struct ErrorCrossingTests {
  /// Runs a script in which `fail()` throws, and gives what comes out.
  private func crossing(
    _ text: String, libraries: LuaLibraries = .everything
  ) throws -> (error: (any Error)?, thrown: [Mishap], traceback: [LuaFrame]) {
    let state = try makeState(libraries)
    var thrown: [Mishap] = []
    let environment = try state.environment([
      "fail": { _ in
        thrown.append(Mishap(number: thrown.count))
        throw thrown[thrown.count - 1]
      }
    ])
    do {
      try state.run(text, environment: environment)
      return (nil, thrown, [])
    } catch {
      return (error, thrown, state.traceback)
    }
  }

  @Test(
    "a Swift error comes out as the same error",
    arguments: Hostile.failing, [LuaLibraries.sandbox, .everything])
  func sameError(_ text: String, _ libraries: LuaLibraries) throws {
    let outcome = try crossing(text, libraries: libraries)
    #expect((outcome.error as? Mishap) === outcome.thrown.last && outcome.error != nil)
    #expect(outcome.traceback == [LuaFrame(chunk: "test.lua", line: 1)])
  }

  @Test(
    "also through coroutines and to-be-closed variables",
    arguments: Hostile.failingElsewhere)
  func sameErrorElsewhere(_ text: String) throws {
    let outcome = try crossing(text)
    #expect((outcome.error as? Mishap) === outcome.thrown.last && outcome.error != nil)
  }

  @Test("an error in a finalizer stays there")
  func finalizers() throws {
    let outcome = try crossing("setmetatable({}, { __gc = fail }) collectgarbage() return 1")
    #expect(outcome.error == nil && outcome.thrown.count == 1)
  }

  @Test("a finalizer that runs while the state closes cannot reach Swift")
  func finalizersAtTheEnd() throws {
    let outcome = try crossing("kept = setmetatable({}, { __gc = fail })")
    #expect(outcome.error == nil && outcome.thrown.isEmpty)
  }

  @Test("a caught error is a text with its place, and Swift lets go of it")
  func caughtErrors() throws {
    let state = try makeState()
    weak var kept: Mishap?
    var held = 0
    let environment = try state.environment([
      "fail": { _ in
        let mishap = Mishap(number: 8)
        kept = mishap
        throw mishap
      },
      "look": { _ in
        held = kept == nil ? 0 : 1
        return .nil
      },
    ])
    let value = try state.run(
      "local ok, text = pcall(fail)\nlook()\nlocal _, other = xpcall(function()\nfail() end, function(e) return '>' .. e end)\nreturn { ok, text, other }",
      environment: environment)
    #expect(held == 0)
    #expect(
      value
        == .table(
          LuaTable(positional: [
            .boolean(false), .string("test.lua:1: mishap 8"), .string(">test.lua:4: mishap 8"),
          ])))
  }

  @Test("the error of a later failure is not taken for a caught one")
  func laterErrors() throws {
    let outcome = try crossing("pcall(fail) local t t.x = 1")
    #expect((outcome.error as? LuaError)?.kind == .runtime)
  }

  @Test("an error goes through Swift and Lua several times and stays itself")
  func nestedEntries() throws {
    let state = try makeState()
    nonisolated(unsafe) unowned let inner = state
    let mishap = Mishap(number: 9)
    let environment = try state.environment([
      "fail": { _ in throw mishap },
      "call": { call in
        guard case .function(let function) = call[0] else { return .nil }
        return try inner.call(function)
      },
    ])
    do {
      try state.run("call(function() call(function() fail() end) end)", environment: environment)
      Issue.record("no error")
    } catch {
      #expect((error as? Mishap) === mishap)
    }
    let runtime = try #require(
      try state.failure("call(function()\nlocal t = nil\nt.x = 1 end)", environment: environment))
    #expect(runtime.line == 3)
  }
}
