import Declarations
import Diagnostics
import LuaHost
import Model

/// The same scripts in the sandbox and in a machine without it: no hook, no counting allocator, stock libraries.
func sandboxMeasurements() throws -> [Measurement] {
  try [declarations()] + rowFunctions.map { try rowFunction($0.name, $0.text) }
}

private let rowFunctions = [
  (name: "sum", text: "function(x) return x.a and x.b and x.a + x.b end"),
  (
    name: "branches",
    text: """
    function(x)
      if not (x.a and x.b and x.c) then return nil end
      local rate = x.a * x.b / x.c * 1000
      if rate > 100000 then return 100000 + (rate - 100000) / 2 end
      return math.max(rate, 1)
    end
    """
  ),
  (
    name: "loop",
    text: """
    function(x)
      local sum = 0
      for _, name in ipairs { "a", "b", "c" } do sum = sum + (x[name] or 0) end
      return sum / 3
    end
    """
  ),
]

private func host(inSandbox: Bool) throws -> ScriptHost {
  var limits = LuaLimits()
  limits.steps = .max
  limits.isMetered = inSandbox
  return try ScriptHost(library: NoModules(), limits: limits, libraries: inSandbox ? .sandbox : .everything)
}

/// A script of a thousand formulas, from its text to its blocks.
private func declarations() throws -> Measurement {
  let lines = (0..<1000).map { number in
    """
    indicator "rate_\(number)" {
      component = "urban_security", unit = "per 1 000", better = "lower",
      formula = per(1000, input.count_\(number) + input.other, input.residents - input.absent),
      normalise = goalposts { worst = 12 + \(number), best = 1 },
    }
    """
  }
  let bytes = Array(lines.joined(separator: "\n").utf8)
  func run(inSandbox: Bool) throws -> () -> Timed {
    {
      onLargeStack {
        .of {
          var log = DiagnosticLog()
          return (try? host(inSandbox: inSandbox))?.declarations(file: "bench.lua", bytes: bytes, log: &log)
            .count
        } read: {
          [Double($0 ?? -1)]
        }
      }
    }
  }
  return Measurement(
    "sandbox: a thousand formulas", ours: try run(inSandbox: true), other: try run(inSandbox: false))
}

private func rowFunction(_ name: String, _ text: String) throws -> Measurement {
  let rows = 100_000
  let columns = (0..<3).map { drawn(rows, seed: UInt64($0) + 7) }
  return try onLargeStack {
    func run(inSandbox: Bool) throws -> () -> Timed {
      let host = try host(inSandbox: inSandbox)
      let function = try handle(of: "return " + text, in: host)
      return {
        .of {
          try? host.evaluateRows(
            function, names: ["a", "b", "c"], columns: columns, rowCount: rows, rowLabel: { "\($0)" }
          ).values
        } read: {
          $0 ?? []
        }
      }
    }
    return Measurement(
      "sandbox: row function: \(name)", ours: try run(inSandbox: true), other: try run(inSandbox: false))
  }
}
