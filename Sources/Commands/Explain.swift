import ArgumentParser
import Glibc
import Reports
import Workbench

struct Explain: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains the code of an error or warning at length.")

  @Argument(
    help:
      "The code, such as unknown-component, or limits, for what a script may use; without one, all codes are listed."
  )
  var code: String?

  @Option(help: "Colour: auto, always or never.")
  var color = ColorChoice.auto

  func answer() -> Outcome {
    explain(code, style: TerminalStyle(descriptor: STDOUT_FILENO, color: color))
  }
}
