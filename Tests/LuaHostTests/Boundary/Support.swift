import BoundaryScenarios
import Testing

@testable import LuaHost

/// A state under small limits, so that a test that goes wrong ends soon.
func makeState(
  _ libraries: LuaLibraries = .sandbox, steps: UInt64 = 20_000_000, memory: UInt64 = 64 << 20
) throws -> LuaState {
  var limits = LuaLimits()
  limits.steps = steps
  limits.memory = memory
  return try LuaState(limits: limits, libraries: libraries)
}

extension LuaState {
  @discardableResult
  func run(_ text: String, environment: LuaEnvironment? = nil) throws -> LuaValue {
    try run(Array(text.utf8), chunkName: "test.lua", environment: environment)
  }

  /// The error that a script ends with.
  func failure(_ text: String, environment: LuaEnvironment? = nil) throws -> LuaError? {
    do {
      try run(text, environment: environment)
      return nil
    } catch let error as LuaError {
      return error
    }
  }

  /// A function that a script returns.
  func function(_ text: String) throws -> LuaFunction {
    guard case .function(let function) = try run("return " + text) else { throw Mishap(number: -1) }
    return function
  }

  /// An environment in which the given words can be called.
  func environment(_ bodies: [String: Body]) throws -> LuaEnvironment {
    try makeEnvironment(words: bodies.mapValues { .function(try register($0)) })
  }
}
