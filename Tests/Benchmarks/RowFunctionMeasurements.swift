import BenchmarkPeer
import Declarations
import Diagnostics
import LuaHost
import Model

/// Functions of a script, called row by row, beside the same functions in a plain Lua machine over tables that
/// were made before the clock was started.
func rowFunctionMeasurements() throws -> [Measurement] {
  let functions = [
    ("sum", "return function(x) return x.a and x.b and x.a + x.b end"),
    (
      "branches",
      """
      return function(x)
        if not (x.a and x.b and x.c) then return nil end
        local rate = x.a * x.b / x.c * 1000
        if rate > 100000 then return 100000 + (rate - 100000) / 2 end
        return math.max(rate, 1)
      end
      """
    ),
  ]
  return try functions.map { try measurement($0.0, text: $0.1) }
}

private func measurement(_ name: String, text: String) throws -> Measurement {
  let rows = 100_000
  let columns = (0..<3).map { drawn(rows, seed: UInt64($0) + 7) }
  return try onLargeStack {
    var limits = LuaLimits()
    limits.steps = .max
    let host = try ScriptHost(library: NoModules(), limits: limits)
    let function = try handle(of: text, in: host)
    return Measurement("Lua row function: \(name)") {
      .of {
        try? host.evaluateRows(
          function, names: ["a", "b", "c"], columns: columns, rowCount: rows, rowLabel: { "\($0)" }
        ).values
      } read: {
        $0 ?? []
      }
    } other: {
      var values = [Double](repeating: .nan, count: rows)
      let seconds = peer_lua_rows(text, columns[0], columns[1], columns[2], Int64(rows), &values)
      return Timed(seconds: seconds, values: values)
    }
  }
}

/// The function as an indicator's formula, which is how a script hands one over.
func handle(of text: String, in host: ScriptHost) throws -> FunctionHandle {
  let script = "local f = (function()\n\(text) end)()\nindicator \"x\" { formula = f }"
  var log = DiagnosticLog()
  let blocks = host.declarations(file: "bench.lua", bytes: Array(script.utf8), log: &log)
  guard case .function(let function)? = blocks.first?.body.fields.first?.value else {
    throw NoFunction(messages: log.diagnostics.map(\.message))
  }
  return function
}

private struct NoFunction: Error { var messages: [String] }

final class NoModules: ModuleLibrary {
  func module(named name: String) -> ModuleText? { nil }
  func moduleNames() -> [String] { [] }
}
