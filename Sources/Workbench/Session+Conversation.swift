import Analysis
import Diagnostics
import Glibc
package import Model
import Pipeline
import Reports
import Tables

/// Who answers a checklist, and when.
package struct Sitting: Sendable {
  package var file: String
  /// Nil: the day of the system's clock.
  package var date: CalendarDate?
  /// "": asked for.
  package var author: String

  package init(file: String, date: CalendarDate? = nil, author: String = "") {
    self.file = file
    self.date = date
    self.author = author
  }
}

extension Session {
  /// Whether somebody sits at the other end of standard input.
  package static var hasPerson: Bool { isatty(STDIN_FILENO) == 1 }

  /// Asks what is open in a checklist, and begins one where there is no file.
  package func converse(_ sitting: Sitting, prompt: Prompt = .standard) -> Outcome {
    let road = Road(request)
    var desk = Desk(road, folder: request.folder, style: messageStyle)
    var log = DiagnosticLog()
    let catalogue = Catalogue.standard(log: &log)
    // Before it is read: whatever comes later is another program's.
    let saved = SavedFile(sitting.file)
    var begun: Checklist?
    if FileStore().isThere(sitting.file) {
      begun = filledChecklist(sitting.file, catalogue, on: road, log: &log)
    } else {
      let empty = Checklist(Questionnaire.standard(catalogue), Answers())
      // Before anything is typed: a place that cannot be written to is told now.
      if let problem = saved.save(Self.sheet(empty.answers, empty.questionnaire, .comma)) {
        log.report(problem)
      }
      begun = empty
    }
    if let table = road.tables.last ?? nil, let lost = table.lostBySaving {
      log.report(.wouldLose(lost, of: sitting.file))
    }
    desk.report(road.log)
    desk.report(log)
    // Whoever opens the file next has the program that wrote its semicolons.
    let isSemicolon = road.tables.last??.dialect.delimiter == .semicolon
    let delimiter = isSemicolon ? SheetDelimiter.semicolon : .comma
    guard let begun, !desk.log.hasErrors else {
      desk.close(with: desk.countedProblems("Nothing was asked."))
      return desk.outcome(output: "")
    }
    var conversation = Conversation(
      begun, date: sitting.date ?? CalendarDate.today(), author: sitting.author, style: outputStyle,
      prompt: prompt
    ) { saved.save(Self.sheet($0, begun.questionnaire, delimiter)) }
    conversation.run()
    if let problem = conversation.problem {
      desk.report(problem)
      desk.close(with: desk.countedProblems("The last answer was not saved."))
    }
    return desk.outcome(
      output: TerminalRenderer(style: outputStyle).render(
        Document(closing: conversation.checklist, file: sitting.file)))
  }

  private static func sheet(
    _ answers: Answers, _ questionnaire: Questionnaire, _ delimiter: SheetDelimiter
  ) -> [UInt8] {
    let extent = answers.values("scope_extent").first.flatMap { Extent(rawValue: $0) } ?? .core
    return checklistSheet(questionnaire, answers, extent: extent, delimiter: delimiter)
  }
}

extension Table {
  /// What a file has beside its columns, that goes when it is written anew; nil where there is nothing.
  fileprivate var lostBySaving: String? {
    if dialect.titleRows > 0 { return "lines above the header" }
    let unnamed = header.indices.filter { header[$0].isEmpty }
    if (0..<rowCount).contains(where: { row in unnamed.contains { !text(row: row, column: $0).isEmpty } }) {
      return "cells of a column without a name"
    }
    if (0..<rowCount).contains(where: { surplus(row: $0).contains { !$0.isEmpty } }) {
      return "cells behind the last column"
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func wouldLose(_ what: String, of path: String) -> Diagnostic {
    Diagnostic(
      .notWritable, "\(path) has \(what), which saving answers would lose", at: Place.file(path),
      help: ["name the column, or move them under \"comment\"; then ask again"])
  }
}
