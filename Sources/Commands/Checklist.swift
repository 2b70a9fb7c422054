import ArgumentParser
import Model
import Reports
import Workbench

struct ChecklistCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "checklist",
    abstract: "Asks what a city has to decide before it measures: purpose, scope, what can be had.",
    discussion: """
      In a terminal it asks one question at a time, leaves out what an earlier answer makes irrelevant, and saves each \
      answer at once; "stop" or Ctrl-D ends, and the next sitting goes on there. The file is a CSV that an office \
      program fills in as well: --new writes an empty one. Elsewhere, and with --show, it shows what is decided and \
      what is open. assess guide --checklist FILE plans by the answers.
      """)

  @Argument(help: "The checklist, a CSV file.")
  var file = "checklist.csv"

  @Flag(help: "Write an empty checklist; a file that is there already stays.")
  var new = false

  @Option(help: "With --new: ask of the indicators of core, standard or full.")
  var tier: Extent?

  @Option(help: "With --new: what stands between columns, comma or semicolon.")
  var delimiter: SheetDelimiter?

  @Flag(help: "Show what is decided and what is open, and ask nothing.")
  var show = false

  @Flag(help: "Ask, though the answers come from a file or a pipe.")
  var ask = false

  @Option(help: ArgumentHelp("The date of the answers, such as 2026-11-28; else today.", valueName: "date"))
  var date: String?

  @Option(help: ArgumentHelp("Who answers; else it is asked.", valueName: "name"))
  var author: String?

  @OptionGroup var options: PageOptions

  func validate() throws {
    if let date, CalendarDate(date) == nil {
      throw ValidationError("--date takes year, month and day, such as 2026-11-28.")
    }
    if file.isEmpty { throw ValidationError("The checklist takes the name of a file.") }
    if ask || new, options.json ?? options.markdown != nil {
      throw ValidationError(
        "--json and --markdown show what is decided; they go with neither --new nor --ask.")
    }
    if [new, show, ask].count(where: { $0 }) > 1 {
      throw ValidationError("--new, --show and --ask exclude each other.")
    }
    if delimiter != nil, !new { throw ValidationError("--delimiter goes with --new.") }
    if tier != nil, !new { throw ValidationError("--tier goes with --new; later scope_extent says it.") }
    if author == "" { throw ValidationError("--author takes a name or an office.") }
  }

  /// Everything but the conversation.
  func answer() -> Outcome {
    let session = options.session()
    return new
      ? session.newChecklist(file, extent: tier ?? .core, delimiter: delimiter ?? .comma)
      : session.checklist(file, markdown: options.markdown)
  }

  func run() throws { try deliver(converses ? converse() : answer()) }

  private var converses: Bool {
    let wantsPage = new || show || options.json != nil || options.markdown != nil
    return ask || (!wantsPage && Session.hasPerson)
  }

  private func converse() -> Outcome {
    let sitting = Sitting(file: file, date: date.flatMap { CalendarDate($0) }, author: author ?? "")
    return options.session().converse(sitting)
  }
}
