import ArgumentParser
import Glibc
import Reports
import Workbench

/// The forms that pages can be had in.
struct PageOptions: ParsableArguments {
  @Option(help: "Write the pages as JSON; - is standard output.")
  var json: String?

  @Option(help: "Write the pages as Markdown; - is standard output.")
  var markdown: String?

  @Option(help: "Colour: auto, always or never.")
  var color = ColorChoice.auto

  func validate() throws { try ScriptOptions.checkOutputs([("--json", json), ("--markdown", markdown)]) }

  /// - script: the city's; nil where there is none.
  func session(_ script: String?, _ limits: LimitOptions) -> Session {
    session(Request(script: script ?? "", json: json, limits: limits.limits()))
  }

  /// For a command that no script takes part in.
  func session(csv: String? = nil) -> Session { session(Request(script: "", json: json, csv: csv)) }

  private func session(_ request: Request) -> Session {
    Session(
      request,
      output: TerminalStyle(descriptor: STDOUT_FILENO, color: color),
      messages: TerminalStyle(descriptor: STDERR_FILENO, color: color))
  }

  var forms: PageForms {
    PageForms(json: json, markdown: markdown, style: TerminalStyle(descriptor: STDOUT_FILENO, color: color))
  }
}

struct FrameworkCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "framework", abstract: "Shows the reference framework: what to measure, and from what.")

  @Argument(help: "A component, theme, indicator or input by its id; without one, the six components.")
  var id: String?

  @OptionGroup var options: PageOptions

  func answer() -> Outcome { framework(id, forms: options.forms) }
}

struct IndexesCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "indexes",
    abstract: "Shows existing indexes and tools, and what they share with the framework.")

  @Argument(help: "An index by its id; without one, all are listed.")
  var id: String?

  @Option(help: "Those that measure this indicator of the framework.")
  var measuring: String?

  @OptionGroup var options: PageOptions

  func answer() -> Outcome { indexes(id, measuring: measuring, forms: options.forms) }
}

struct GlossaryCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary", abstract: "Says what a word means here.")

  @Argument(help: "A word, such as \"sense of safety\"; without one, all.")
  var term: String?

  @OptionGroup var options: PageOptions

  func answer() -> Outcome { glossary(term, forms: options.forms) }
}
