import Analysis
import ArgumentParser
import Glibc
import Kernels
import Reports
import Workbench

struct PollCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "poll",
    abstract: "Counts an audience's votes on indicators and weights; writes a new version of the framework.",
    discussion: """
      Content-validity ratio, agreement (Kendall's W, Krippendorff's alpha), which indicators are kept, questioned, \
      dropped or proposed, and weights with their spread, for all voters and role by role. With --out it writes two \
      scripts: the new version, which uses the earlier one and drops what was voted out, and a module of weights. A \
      file that is there already is never replaced. Exit status: 0 fine, 2 an error in the script, 3 an error in the \
      votes, 64 a wrong argument.
      """)

  @Argument(help: "The votes, a CSV file with one vote a row; --columns shows how it is written.")
  var votes: String?

  @Argument(help: "The script whose indicators are voted on; without one the votes say which there are.")
  var script: String?

  @Flag(help: "Show how a file of votes is written, and end.")
  var columns = false

  @Option(help: ArgumentHelp("Write the new version and its weights into this folder.", valueName: "folder"))
  var out: String?

  @Option(help: ArgumentHelp("Call the new version so; else it has the next number.", valueName: "name"))
  var name: String?

  @OptionGroup var rules: PollOptions

  @Option(help: "Write everything as JSON; - is standard output.")
  var json: String?

  @Option(help: "Colour: auto, always or never.")
  var color = ColorChoice.auto

  @OptionGroup var limits: LimitOptions

  func validate() throws {
    guard columns || votes != nil else {
      throw ValidationError("Name the file of votes, or ask for --columns.")
    }
    try ScriptOptions.checkOutputs([("--json", json)])
    if out == "" { throw ValidationError("--out takes the name of a folder.") }
    if let name, !isVersionName(name) {
      throw ValidationError("--name takes small letters, digits and _, such as framework_2.")
    }
    if name != nil, out == nil {
      throw ValidationError("--name needs --out, the folder for the new version.")
    }
  }

  func answer() -> Outcome {
    guard let votes, !columns else { return voteColumns() }
    let request = Request(script: script ?? "", json: json, limits: limits.limits())
    let session = Session(
      request, output: TerminalStyle(descriptor: STDOUT_FILENO, color: color),
      messages: TerminalStyle(descriptor: STDERR_FILENO, color: color))
    return session.poll(Ballot(votes: votes, rules: rules.rules(), out: out, name: name))
  }
}
