import ArgumentParser
import Model
import Reports
import Workbench

struct CitySurveyCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "survey",
    abstract:
      "Asks cities which data they hold, which tools they use and what they lack, and counts the answers.",
    discussion: """
      With --out it writes the sheet that each city fills in; with the sheets that came back it counts them: which \
      inputs of the framework are held how often and how well, which gaps are named most, which tools are in use. One \
      file for each city, or one file with a column city. This is a survey among cities. Answers of residents are \
      another thing: a script reads and weights them by its word survey "id" { … }, see assess reference survey.
      """)

  @Argument(help: "The sheets that cities filled in, CSV files.")
  var answers: [String] = []

  @Option(help: ArgumentHelp("Write an empty sheet; a file that is there already stays.", valueName: "file"))
  var out: String?

  @Option(help: "With --out: ask about the inputs of core, standard or full.")
  var tier: Extent?

  @Option(help: "With --out: what stands between columns, comma or semicolon.")
  var delimiter: SheetDelimiter?

  @Flag(help: "Show every line, not the first twelve of each table.")
  var all = false

  @Option(help: "Write the counts as CSV; - is standard output.")
  var csv: String?

  @OptionGroup var options: PageOptions

  func validate() throws {
    guard (out == nil) != answers.isEmpty else {
      throw ValidationError("Name the sheets that cities filled in, or write an empty one with --out.")
    }
    if out == "" { throw ValidationError("--out takes the name of a file.") }
    if delimiter != nil, out == nil { throw ValidationError("--delimiter goes with --out.") }
    if tier != nil, out == nil { throw ValidationError("--tier goes with --out.") }
    try ScriptOptions.checkOutputs([
      ("--json", options.json), ("--markdown", options.markdown), ("--csv", csv),
    ])
    if out != nil, options.json ?? options.markdown ?? csv != nil {
      throw ValidationError("--json, --markdown and --csv go with answers, not with --out.")
    }
  }

  func answer() -> Outcome {
    let session = options.session(csv: csv)
    if let out { return session.newCitySurvey(out, extent: tier ?? .core, delimiter: delimiter ?? .comma) }
    return session.citySurvey(answers, showsAll: all, markdown: options.markdown)
  }
}
