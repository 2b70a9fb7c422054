import BoundaryScenarios
import Testing

@testable import LuaHost

@Suite("Tokens")
struct TokenTests {
  @Test("operators, fields and calls of a token reach Swift")
  func operators() throws {
    let state = try makeState()
    var log: [String] = []
    var kind: LuaTokenKind?
    func body(_ name: String) -> LuaState.Body {
      { call in
        log.append(name)
        guard let kind else { return .nil }
        return .token(LuaToken(kind: kind, id: Int64(log.count) + Int64(call.arguments.count) * 100))
      }
    }
    let made = try state.defineTokenKind(
      "expression",
      operators: [
        .index: body("index"), .call: body("call"), .add: body("add"), .negate: body("negate"),
        .divide: body("divide"),
        .less: { _ in throw Mishap(number: 3) },
      ])
    kind = made
    let environment = try state.makeEnvironment(words: ["input": .token(LuaToken(kind: made, id: 0))])
    let value = try state.run("return -(input.a + 1) / input('x')", environment: environment)
    #expect(value == .token(LuaToken(kind: made, id: 205)))
    #expect(log == ["index", "add", "negate", "call", "divide"])
    #expect(throws: Mishap.self) { try state.run("return input < 1", environment: environment) }
    #expect(
      try state.run("return { tostring(input), getmetatable(input), type(input) }", environment: environment)
        == .table(LuaTable(positional: [.string("expression"), .boolean(false), .string("userdata")])))
    let error = try #require(try state.failure("input.x = 1", environment: environment))
    #expect(error.message.contains("attempt to index a expression value"))
  }
}
