import ArgumentParser
import Model
import Workbench

struct GapCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "gap",
    abstract: "Holds a city's own set of indicators against the framework: what is missing.",
    discussion: """
      The set is a script, or a list in CSV with a line for each indicator and columns name, aliases, unit, formula, \
      inputs, id, definition, iso_37120, sdg, eurostat or iccs, in any order; name or id is enough. What only sounds \
      alike is a person's to decide: --confirm asks, one by one, and writes the answers into the mapping.
      """)

  @Argument(help: "The script or list with the city's own indicators.")
  var mine: String

  @Option(
    help: ArgumentHelp(
      "Confirmed pairs: a CSV file with columns own and reference, an id or \"none\".", valueName: "file"))
  var mapping: String?

  @Flag(help: "Ask what only sounds alike, and write the answers into the mapping, or mapping.csv.")
  var confirm = false

  @Option(
    help: ArgumentHelp(
      "Hold it against what an existing index shares with the framework.", valueName: "index"))
  var against: String?

  @Option(help: "Hold it against core, standard or full.")
  var tier: Extent?

  @OptionGroup var options: PageOptions

  @OptionGroup var limits: LimitOptions

  func validate() throws {
    if mapping == "" { throw ValidationError("--mapping takes the name of a file.") }
    let written = mapping ?? GapChoice.ownMapping
    if confirm, [options.json, options.markdown].contains(written) {
      throw ValidationError("\(written) is the mapping: give --json and --markdown another file.")
    }
    if confirm, [options.json, options.markdown].contains("-") {
      throw ValidationError("--confirm asks on standard output: give --json and --markdown a file.")
    }
  }

  /// Everything but the questions.
  func answer() -> Outcome { gap(asking: nil) }

  func run() throws { try deliver(gap(asking: confirm ? .standard : nil)) }

  private func gap(asking prompt: Prompt?) -> Outcome {
    let isScript = mine.hasSuffix(".lua")
    return options.session(isScript ? mine : nil, limits).gap(
      GapChoice(mapping: mapping, index: against, tiers: tier?.tiers), list: isScript ? nil : mine,
      markdown: options.markdown, asking: prompt)
  }
}
