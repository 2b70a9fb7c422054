import ArgumentParser
import Glibc
import Reports
import Workbench

/// What every command on a script takes.
struct ScriptOptions: ParsableArguments {
  @Argument(help: "The city's script; city.lua where none is named.")
  var script: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Data files: for the source NAME, or for the sources without a file in their order.",
      valueName: "[name=]file"))
  var data: [String] = []

  @Option(help: "Write everything as JSON; - is standard output.")
  var json: String?

  @Option(help: "Colour: auto, always or never.")
  var color = ColorChoice.auto

  @Option(help: ArgumentHelp("Threads to use; the results are the same.", valueName: "count"))
  var workers = 2

  @OptionGroup var limits: LimitOptions

  func validate() throws {
    guard (1...64).contains(workers) else { throw ValidationError("--workers takes a number from 1 to 64.") }
    try Self.checkOutputs([("--json", json)])
  }

  /// Two results for one file would leave the second only.
  static func checkOutputs(_ options: [(name: String, file: String?)]) throws {
    for option in options where option.file == "" {
      throw ValidationError("\(option.name) takes the name of a file.")
    }
    let files = options.compactMap(\.file)
    guard Set(files).count == files.count else {
      throw ValidationError("\(options.map(\.name).joined(separator: " and ")) name the same file.")
    }
  }

  func request() -> Request {
    // `--data FILE city.lua` reads as two files; a script among them is the script.
    let files = data.filter { script != nil || !$0.hasSuffix(".lua") }
    let named = script ?? data.first { $0.hasSuffix(".lua") } ?? "city.lua"
    return Request(script: named, data: files, json: json, workers: workers, limits: limits.limits())
  }

  func session(_ request: Request) -> Session {
    Session(
      request, output: TerminalStyle(descriptor: STDOUT_FILENO, color: color),
      messages: TerminalStyle(descriptor: STDERR_FILENO, color: color))
  }
}

extension ColorChoice: ExpressibleByArgument {}
