package import ArgumentParser
import Workbench

/// Every command states its own name: making one from the name of its type takes a tenth of a short run.
package struct Assess: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "assess",
    abstract: "Measures a city's urban security from its own data.",
    discussion: """
      Start      write a city.lua; the tutorial in Scripts/tutorial shows how
      Work       assess check city.lua, assess run city.lua
      Judge      assess statistics city.lua, assess poll votes.csv city.lua
      Collect    assess checklist, assess gap LIST, assess guide, assess template --out FOLDER, assess survey
      Look up    assess framework, assess indexes, assess glossary
      Help       assess explain CODE, assess reference METHOD
      """,
    version: Session.version,
    subcommands: [
      Run.self, Check.self, StatisticsCommand.self, PollCommand.self, GapCommand.self, GuideCommand.self,
      ChecklistCommand.self, TemplateCommand.self, CitySurveyCommand.self, FrameworkCommand.self,
      IndexesCommand.self, GlossaryCommand.self, Explain.self, Reference.self,
    ])

  package init() {}
}
