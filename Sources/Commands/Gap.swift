import ArgumentParser
import Model
import Workbench

struct GapCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "gap",
    abstract: "Holds a city's own set of indicators against the framework: what is missing.",
    discussion: """
      The set is a script, or a list in CSV with a line for each indicator and columns name, unit, formula, inputs, id, \
      definition, iso_37120, sdg, eurostat or iccs, in any order; name or id is enough.
      """)

  @Argument(help: "The script or list with the city's own indicators.")
  var mine: String

  @Option(
    help: ArgumentHelp("Confirmed pairs: a CSV file with columns own and reference.", valueName: "file"))
  var mapping: String?

  @Option(
    help: ArgumentHelp(
      "Hold it against what an existing index shares with the framework.", valueName: "index"))
  var against: String?

  @Option(help: "Hold it against core, standard or full.")
  var tier: Extent?

  @OptionGroup var options: PageOptions

  @OptionGroup var limits: LimitOptions

  func answer() -> Outcome {
    let isScript = mine.hasSuffix(".lua")
    return options.session(isScript ? mine : nil, limits).gap(
      GapChoice(mapping: mapping, index: against, tiers: tier?.tiers), list: isScript ? nil : mine,
      markdown: options.markdown)
  }
}
