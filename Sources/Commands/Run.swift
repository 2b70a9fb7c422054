import ArgumentParser
import Workbench

struct Run: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Scores a city and shows its scorecard.",
    discussion: """
      Without --area the city of the script is shown, or all areas side by side. Exit status: 0 fine, 2 an error in the \
      script, 3 an error in the data, 64 a wrong argument.
      """)

  @OptionGroup var options: ScriptOptions

  @Option(help: ArgumentHelp("Show this area; all shows them side by side.", valueName: "id"))
  var area: String?

  @Option(help: ArgumentHelp("Show this period.", valueName: "year"))
  var period: String?

  @Option(
    help: ArgumentHelp(
      "Score with this set of the script's weights, for weights \"name\" { … }.", valueName: "name"))
  var weights: String?

  @Flag(help: "Rank areas on the index; a script may ask for it too.")
  var rank = false

  @Option(help: "Write all scores as a table; - is standard output.")
  var csv: String?

  func validate() throws {
    try ScriptOptions.checkOutputs([("--json", options.json), ("--csv", csv)])
  }

  func answer() -> Outcome {
    var request = options.request()
    request.area = area
    request.period = period
    request.weightSet = weights
    request.ranksAreas = rank
    request.csv = csv
    return options.session(request).run()
  }
}
