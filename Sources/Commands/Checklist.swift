import ArgumentParser
import Glibc
import Model
import Workbench

struct ChecklistCommand: ParsableCommand {
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
    if [new, show, ask].count(where: { $0 }) > 1 {
      throw ValidationError("--new, --show and --ask exclude each other.")
    }
    if tier != nil, !new { throw ValidationError("--tier goes with --new; later scope_extent says it.") }
    if author == "" { throw ValidationError("--author takes a name or an office.") }
  }

  func run() throws {
    let status = outcome().deliver(to: STDOUT_FILENO, messages: STDERR_FILENO)
    if status != .fine { throw ExitCode(status.rawValue) }
  }

  private func outcome() -> Outcome {
    let session = options.session()
    if new { return session.newChecklist(file, extent: tier ?? .core) }
    let wantsPage = show || options.json != nil || options.markdown != nil
    guard ask || (!wantsPage && Session.hasPerson) else {
      return session.checklist(file, markdown: options.markdown)
    }
    let sitting = Sitting(file: file, date: date.flatMap { CalendarDate($0) }, author: author ?? "")
    return session.converse(sitting)
  }
}
