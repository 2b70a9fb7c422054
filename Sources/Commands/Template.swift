import ArgumentParser
import Glibc
import Model
import Reports
import Workbench

struct TemplateCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Writes collection sheets for what is missing, one for each component and data owner.",
    discussion: """
      A sheet is a CSV file with a row for each input, area and period, to be filled in with any office program and \
      named by a source as it is. Without --out the sheets are listed and nothing is written. A file that is there \
      already is never replaced. Without a script the sheets are for the core of the framework.
      """)

  @Argument(help: "The city's script, if there is one.")
  var script: String?

  @Option(help: ArgumentHelp("Write the sheets into this folder.", valueName: "folder"))
  var out: String?

  @Option(help: "Ask for the framework's core, standard or full, beside what the script has of its own.")
  var tier: Extent?

  @Option(
    help: ArgumentHelp(
      "What the city can have, and for which years: a checklist that was filled in.", valueName: "file"))
  var checklist: String?

  @Option(help: ArgumentHelp("Only sheets for owners with these words in their name.", valueName: "words"))
  var owner: [String] = []

  @Option(help: ArgumentHelp("Only sheets of this component.", valueName: "id"))
  var component: [String] = []

  @Option(help: ArgumentHelp("Rows for this area; may stand several times.", valueName: "id"))
  var area: [String] = []

  @Option(help: ArgumentHelp("Rows for this period; may stand several times.", valueName: "year"))
  var period: [String] = []

  @Flag(help: "Ask for inputs that are there too.")
  var all = false

  @Option(help: "What stands between columns: comma or semicolon.")
  var delimiter = SheetDelimiter.comma

  @Option(help: "Write the list of sheets as JSON; - is standard output.")
  var json: String?

  @Option(help: "Colour: auto, always or never.")
  var color = ColorChoice.auto

  @OptionGroup var limits: LimitOptions

  func validate() throws {
    try ScriptOptions.checkOutputs([("--json", json)])
    if out == "" { throw ValidationError("--out takes the name of a folder.") }
    for (option, values) in [("--owner", owner), ("--area", area), ("--period", period)]
    where values.contains("") {
      throw ValidationError("\(option) takes a name.")
    }
  }

  func answer() -> Outcome {
    var choice = TemplateChoice()
    (choice.tiers, choice.checklist) = (tier?.tiers, checklist)
    (choice.owners, choice.components) = (owner, component)
    (choice.areas, choice.periods) = (area, period)
    (choice.takesAll, choice.delimiter, choice.folder) = (all, delimiter, out)
    let session = Session(
      Request(script: script ?? "", json: json, limits: limits.limits()),
      output: TerminalStyle(descriptor: STDOUT_FILENO, color: color),
      messages: TerminalStyle(descriptor: STDERR_FILENO, color: color))
    return session.template(choice)
  }
}

extension SheetDelimiter: ExpressibleByArgument {}
