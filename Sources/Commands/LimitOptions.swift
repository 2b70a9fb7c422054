import ArgumentParser
import LuaHost

/// How much a script may take.
struct LimitOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The most steps a script may take.", valueName: "count"))
  var limitSteps: UInt64 = LuaLimits().steps

  @Option(help: ArgumentHelp("The most memory a script may use, in MiB.", valueName: "count"))
  var limitMemory: UInt64 = LuaLimits().memory >> 20

  @Option(help: ArgumentHelp("The most seconds a script may take.", valueName: "count"))
  var limitSeconds = 10.0

  func validate() throws {
    guard limitSteps > 0, (1...65_536).contains(limitMemory), limitSeconds > 0, limitSeconds <= 86_400 else {
      throw ValidationError("--limit-steps, --limit-memory and --limit-seconds take numbers above 0.")
    }
  }

  func limits() -> LuaLimits {
    var limits = LuaLimits()
    limits.steps = limitSteps
    limits.memory = limitMemory << 20
    limits.deadline = limitSeconds
    return limits
  }
}
