import ArgumentParser
import Workbench

struct Check: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks a script and its data without scoring.",
    discussion: """
      Exit status: 0 fine, 1 warnings with --strict, 2 an error in the script, 3 an error in the data, 64 a wrong \
      argument.
      """)

  @OptionGroup var options: ScriptOptions

  @Flag(help: "Count warnings as findings: exit status 1, for automatic checks.")
  var strict = false

  func answer() -> Outcome {
    options.session(options.request()).check(isStrict: strict)
  }
}
