import Diagnostics
import Glibc
import LuaHost
import Testing

@testable import Workbench

@Suite("The watchdog")
struct WatchdogTests {
  /// The codes of a script that runs as one step of several.
  private func codes(_ script: String, steps: [UInt32]) -> [DiagnosticCode] {
    onLargeStack {
      var log = DiagnosticLog()
      var limits = LuaLimits()
      limits.steps = 1 << 50
      guard let host = try? ScriptHost(library: StandardModules(), limits: limits) else {
        return []
      }
      let watchdog = Watchdog(seconds: 0.3, signal: host.stopSignal)
      defer { watchdog.dismiss() }
      for microseconds in steps { watchdog.watch { _ = usleep(microseconds) } }
      watchdog.watch { _ = host.declarations(file: "a.lua", bytes: Array(script.utf8), log: &log) }
      return log.diagnostics.map(\.code)
    }
  }

  @Test("ends a script that runs on")
  func endless() {
    #expect(codes("while true do end", steps: []) == [.timeLimit])
    #expect(codes("while true do end", steps: [1000, 200_000]) == [.timeLimit])
  }

  @Test("gives each step the whole time, and lets the time between two steps pass")
  func stepsApart() {
    #expect(codes("local a = 1", steps: [200_000, 200_000, 200_000]) == [])
  }
}
