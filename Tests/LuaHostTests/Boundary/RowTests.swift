import BoundaryScenarios
import Kernels
import Testing

@testable import LuaHost

@Suite("Functions of a row")
struct RowTests {
  @Test("each row gives a value, and a missing cell is nil")
  func rows() throws {
    let state = try makeState()
    let rule = try state.function("function(row) return row.a and row.a / row.b end")
    let result = state.evaluateRows(
      rule, names: ["b", "a", "c"], columns: [[2, 4, 5], [1, nil, 10], [0, 0, 0]], count: 3)
    #expect(result.failure == nil && result.values == [0.5, nil, 2])
    #expect(result.touched == [0, 1])
  }

  @Test("a column that is first read late has the value of its own row")
  func lateColumns() throws {
    let state = try makeState()
    let rule = try state.function("function(row) return row.a > 1 and row.b or row.a end")
    let result = state.evaluateRows(
      rule, names: ["a", "b"], columns: [[1, 2, 1, 3], [10, 20, 30, nil]], count: 4)
    #expect(result.values == [1, 20, 1, 3])
  }

  @Test("a row that was kept is of no use, also while another evaluation runs")
  func keptRow() throws {
    let state = try makeState()
    guard
      case .table(let both) = try state.run(
        """
        local kept
        return { function(row) kept = row return row.a end, function(row) return kept.a end }
        """), case .function(let keeps) = both.positional[0], case .function(let reads) = both.positional[1]
    else {
      Issue.record("no functions")
      return
    }
    func failure(_ function: LuaFunction) -> LuaRowFailure? {
      state.evaluateRows(function, names: ["a"], columns: [[nil, nil]], count: 2).failure
    }
    #expect(failure(keeps) == nil)
    guard case .error(let error as LuaError)? = failure(reads)?.kind else {
      Issue.record("the kept row was read")
      return
    }
    #expect(error.message == "a row can be read only while its rule runs")
  }

  @Test("what is no finite number stops the evaluation at its row")
  func badResults() throws {
    let state = try makeState()
    func stop(_ text: String) throws -> LuaRowFailure? {
      state.evaluateRows(
        try state.function(text), names: ["a"], columns: [[1, 0, 2]], count: 3
      ).failure
    }
    let infinite = try #require(try stop("function(row) return 1 / row.a end"))
    #expect(infinite.row == 1)
    if case .notFinite(let value) = infinite.kind { #expect(value == .infinity) } else { Issue.record() }
    let text = try #require(try stop("function(row) return row.a == 2 and 'two' or 1 end"))
    #expect(text.row == 2)
    if case .notANumber(let type) = text.kind { #expect(type == "string") } else { Issue.record() }
  }

  @Test("an error says in which row it happened")
  func errors() throws {
    let state = try makeState()
    let rule = try state.function("function(row)\n  return row.a + row.b\nend")
    let failure = try #require(
      state.evaluateRows(rule, names: ["a", "b"], columns: [[1, 2], [1, nil]], count: 2).failure)
    #expect(failure.row == 1)
    guard case .error(let error as LuaError) = failure.kind else { throw Mishap(number: -1) }
    #expect(error.line == 2 && error.message.contains("nil"))
  }

  @Test("an unknown name reaches the hook, and its error comes out as it is")
  func unknownNames() throws {
    let state = try makeState()
    let rule = try state.function("function(row) return row.populaton end")
    let mishap = Mishap(number: 4)
    let failure = state.evaluateRows(rule, names: ["population"], columns: [[1]], count: 1) { _, name in
      #expect(name == "populaton")
      throw mishap
    }.failure
    guard case .error(let error as Mishap) = failure?.kind else { throw Mishap(number: -1) }
    #expect(error === mishap)
  }

  @Test("a row cannot be written, kept or walked")
  func rowsAreSealed() throws {
    let state = try makeState()
    for text in ["row.a = 1", "row.x = 1", "rawset(row, 'a', 1)", "for k in pairs(row) do end"] {
      let rule = try state.function("function(row) local v = row.a \(text) return 1 end")
      let result = state.evaluateRows(rule, names: ["a"], columns: [[1, 2]], count: 2)
      #expect(result.failure?.row == 0, "\(text)")
    }
    let keep = try state.function("function(row) kept = row return 1 end")
    _ = state.evaluateRows(keep, names: ["a"], columns: [[1]], count: 1)
    let environment = try state.makeEnvironment()
    guard
      case .function(let other) = try state.run(
        "local kept return function(row) if row then kept = row return 1 end return kept.a end",
        environment: environment)
    else { throw Mishap(number: -1) }
    _ = state.evaluateRows(other, names: ["a"], columns: [[1]], count: 1)
    #expect(throws: LuaError.self) { try state.call(other) }
  }

  @Test("a rule may evaluate other rows while it runs")
  func nestedRows() throws {
    let state = try makeState()
    let inner = try state.function("function(row) return row.z * 2 end")
    nonisolated(unsafe) let weak = state
    let nested = try state.register { _ in
      let result = weak.evaluateRows(inner, names: ["z"], columns: [[5, 6]], count: 2)
      return .number(result.values.values[1])
    }
    let environment = try state.makeEnvironment(words: ["nested": .function(nested)])
    guard
      case .function(let outer) = try state.run(
        "return function(row) local v = nested() return v + row.b + row.a end", environment: environment)
    else { throw Mishap(number: -1) }
    let result = state.evaluateRows(outer, names: ["a", "b"], columns: [[1, 2], [100, 200]], count: 2)
    #expect(result.values == [113, 214])
    state.bodies.removeAll()
  }
}
