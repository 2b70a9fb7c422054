import ArgumentParser
import Workbench

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks a script and its data without scoring.",
    discussion: "Exit status: 0 fine, 2 an error in the script, 3 an error in the data, 64 a wrong argument.")

  @OptionGroup var options: ScriptOptions

  func run() throws {
    try options.session(options.request()).check().finish()
  }
}
