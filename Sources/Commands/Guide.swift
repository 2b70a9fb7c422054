import Analysis
import ArgumentParser
import Model
import Workbench

struct GuideCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide",
    abstract: "Leads through what to collect next, from whom, and what each figure unlocks.",
    discussion: """
      Without a script it plans for the core of the framework, from nothing or from the inputs in --held. With a script \
      it counts what the script's files hold. With a checklist that was filled in (assess checklist) it plans for what \
      the city says it can have, and names what it leaves out.
      """)

  @Argument(help: "The city's script, if there is one.")
  var script: String?

  @Option(help: "Plan for core, standard or full.")
  var tier: Extent?

  @Option(help: "The size of the city: small (under 50 000 residents), medium, large (250 000 and more).")
  var size: CitySize?

  @Option(
    help: ArgumentHelp(
      "Inputs that are held: a collection sheet, or a CSV file with a column input; with a column value too, those that have one.",
      valueName: "file")
  )
  var held: String?

  @Option(
    help: ArgumentHelp("What the city can have: a checklist that was filled in.", valueName: "file"))
  var checklist: String?

  @Flag(help: "Show every errand, not the first six.")
  var all = false

  @OptionGroup var options: PageOptions

  @OptionGroup var limits: LimitOptions

  func answer() -> Outcome {
    let choice = GuideChoice(tiers: tier?.tiers, size: size, held: held, checklist: checklist, showsAll: all)
    return options.session(script, limits).guide(choice, markdown: options.markdown)
  }
}

extension Extent: ExpressibleByArgument {}
extension CitySize: ExpressibleByArgument {}
