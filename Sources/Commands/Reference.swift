import ArgumentParser
import Glibc
import Reports
import Workbench

struct Reference: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "reference",
    abstract: "Says what a method computes, when to use it, and what it takes.")

  @Argument(help: "A method, word or function, such as min_max; without one, all are listed.")
  var name: String?

  @Option(help: "Write the pages as JSON; - is standard output.")
  var json: String?

  @Option(help: "Colour: auto, always or never.")
  var color = ColorChoice.auto

  func validate() throws { try ScriptOptions.checkOutputs([("--json", json)]) }

  func answer() -> Outcome {
    reference(name, json: json, style: TerminalStyle(descriptor: STDOUT_FILENO, color: color))
  }
}
