import BoundaryScenarios
import Testing

@testable import LuaHost

@Suite("Vectors")
struct VectorTests {
  private func apply(_ text: String, _ vectors: [Double]...) throws -> LuaValue {
    let state = try makeState()
    try state.registerVectorMethod("sum", elementwise: false) { call in
      call.input.allSatisfy(\.isNaN) ? nil : call.input.reduce(0) { $1.isNaN ? $0 : $0 + $1 }
    }
    try state.registerVectorMethod("scaled", elementwise: true) { call in
      guard let by = call[0].asNumber else { throw Mishap(number: 5) }
      for (index, value) in call.input.enumerated() { call.output[index] = value * by }
      return nil
    }
    let vector = try state.vectorConstructor()
    let environment = try state.makeEnvironment(words: ["vector": .function(vector)])
    guard case .function(let rule) = try state.run("return " + text, environment: environment) else {
      return .nil
    }
    return try state.call(rule, vectors.map { .vector($0) })
  }

  @Test("operators work place by place, and missing stays missing")
  func arithmetic() throws {
    let value = try apply("function(a, b) return -(a + b) * 2 / 4 - a ^ 2 end", [1, .nan, 3], [1, 1, 5])
    guard case .vector(let values) = value else { throw Mishap(number: -1) }
    #expect(values[0] == -2 && values[1].isNaN && values[2] == -13)
    guard case .vector(let power) = try apply("function(a) return a ^ 0 end", [1, .nan]) else {
      throw Mishap(number: -1)
    }
    #expect(power[0] == 1 && power[1].isNaN)
  }

  @Test("length, places and methods")
  func reading() throws {
    #expect(
      try apply("function(a) return #a + a[1] + (a[2] or 10) + (a[9] or 100) end", [1, .nan]) == .number(113))
    #expect(try apply("function(a) return a:scaled(2):sum() end", [1, .nan, 3]) == .number(8))
    #expect(try apply("function(a) return a:sum() end", [.nan]) == .nil)
    #expect(throws: Mishap.self) { try apply("function(a) return a:scaled('x') end", [1]) }
    for wrong in ["a.sum()", "a:nope()", "a + {}", "a + 'x'", "a.x", "a + vector(2, 0)", "pairs(a)"] {
      #expect(throws: LuaError.self, "\(wrong)") { try apply("function(a) return \(wrong) end", [1]) }
    }
    #expect(throws: LuaError.self) { try apply("function(a) a[1] = 2 end", [1]) }
  }

  @Test("a rule can build a vector")
  func building() throws {
    #expect(
      try apply("function(a) return vector(#a, function(i) return a[i] * i end) end", [5, 6])
        == .vector([5, 12]))
    #expect(try apply("function() return vector({ 1, 2, 3 }, 2) + vector(2, 1) end") == .vector([2, 3]))
    #expect(throws: LuaError.self) { try apply("function() return vector({ 1 }) end") }
    #expect(throws: LuaError.self) { try apply("function() return vector(-1, 0) end") }
    #expect(throws: LuaError.self) { try apply("function() return vector(2, 'x') end") }
  }
}
