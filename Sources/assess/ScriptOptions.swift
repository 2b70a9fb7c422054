import ArgumentParser
import Glibc
import LuaHost
import Reports
import Workbench

/// What every command on a script takes.
struct ScriptOptions: ParsableArguments {
  @Argument(help: "The city's script.")
  var script = "city.lua"

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A data file, for the source NAME or the next one without a file.", valueName: "[name=]file"))
  var data: [String] = []

  @Option(help: "Write everything as JSON; - is standard output.")
  var json: String?

  @Option(help: "Colour: auto, always or never.")
  var color = ColorChoice.auto

  @Option(help: ArgumentHelp("Threads to use; the results are the same.", valueName: "count"))
  var workers = 2

  @Option(help: ArgumentHelp("The most steps a script may take.", valueName: "count"))
  var limitSteps: UInt64 = LuaLimits().steps

  @Option(help: ArgumentHelp("The most memory a script may use, in MiB.", valueName: "count"))
  var limitMemory: UInt64 = LuaLimits().memory >> 20

  @Option(help: ArgumentHelp("The most seconds a script may take.", valueName: "count"))
  var limitSeconds = 10.0

  func validate() throws {
    guard (1...64).contains(workers) else { throw ValidationError("--workers takes a number from 1 to 64.") }
    guard limitSteps > 0, (1...65_536).contains(limitMemory), limitSeconds > 0, limitSeconds <= 86_400 else {
      throw ValidationError("--limit-steps, --limit-memory and --limit-seconds take numbers above 0.")
    }
  }

  func request() -> Request {
    var limits = LuaLimits()
    limits.steps = limitSteps
    limits.memory = limitMemory << 20
    limits.deadline = limitSeconds
    return Request(script: script, data: data, json: json, workers: workers, limits: limits)
  }

  func session(_ request: Request) -> Session {
    Session(
      request, output: TerminalStyle(descriptor: STDOUT_FILENO, color: color),
      messages: TerminalStyle(descriptor: STDERR_FILENO, color: color))
  }
}

extension ColorChoice: ExpressibleByArgument {}
