import Analysis
import Diagnostics
import LuaHost
package import Model
import Pipeline
package import Reports
import StandardLibrary
import Tables

extension Questionnaire {
  /// The questions that `Stdlib/checklist/` has, with the indicators of the framework.
  package static func standard(_ catalogue: Catalogue) -> Questionnaire {
    let pages = StandardLibrary.paths(below: "checklist/").compactMap { StandardLibrary.text($0) }
    return Questionnaire(pages.map { QuestionPage($0) }, of: catalogue)
  }
}

extension Session {
  /// Where a checklist stands.
  package func checklist(_ file: String, markdown: String? = nil) -> Outcome {
    onLargeStack {
      let road = Road(request)
      var desk = Desk(road, folder: request.folder, style: messageStyle)
      var log = DiagnosticLog()
      let catalogue = Catalogue.standard(log: &log)
      if !FileStore().isThere(file) { log.report(.noChecklist(file)) }
      let checklist = log.hasErrors ? nil : filledChecklist(file, catalogue, on: road, log: &log)
      desk.report(road.log)
      desk.report(log)
      let shown = checklist ?? Checklist(Questionnaire.standard(catalogue), Answers())
      return show(
        Document(shown, file: file), json: checklistJSON(shown, tool: Self.tool), markdown: markdown,
        at: &desk)
    }
  }

  /// Writes an empty checklist; a file that is there already stays.
  package func newChecklist(_ file: String, extent: Extent, delimiter: SheetDelimiter = .comma) -> Outcome {
    onLargeStack {
      let road = Road(request)
      var desk = Desk(road, folder: request.folder, style: messageStyle)
      var log = DiagnosticLog()
      let questionnaire = Questionnaire.standard(Catalogue.standard(log: &log))
      desk.report(log)
      desk.createSheet(
        checklistSheet(questionnaire, Answers(), extent: extent, delimiter: delimiter), at: file)
      guard !desk.log.hasErrors else {
        desk.close(with: desk.countedProblems("Nothing was written."))
        return desk.outcome(output: "")
      }
      let document = Document(newChecklist: file, extent: extent)
      return desk.outcome(output: TerminalRenderer(style: outputStyle).render(document))
    }
  }
}

/// A checklist that was filled in. Nil, with reports, where it cannot be read.
func filledChecklist(_ path: String, _ catalogue: Catalogue, on road: Road, log: inout DiagnosticLog)
  -> Checklist?
{
  guard let table = road.table(at: path), !road.log.hasErrors else { return nil }
  let questionnaire = Questionnaire.standard(catalogue)
  var found = DiagnosticLog()
  let answers = readAnswers(table, questionnaire, log: &found)
  log.report(contentsOf: found)
  return found.hasErrors ? nil : answers.map { Checklist(questionnaire, $0) }
}

extension Desk {
  /// Makes a sheet to be filled in, and never replaces one.
  mutating func createSheet(_ bytes: [UInt8], at path: String) {
    do {
      try FileStore().create([(path, bytes)], refusal: Diagnostic.formExists)
    } catch {
      report(error)
    }
  }
}

extension Diagnostic {
  fileprivate static func noChecklist(_ path: String) -> Diagnostic {
    Diagnostic(
      .fileNotFound, "there is no file \(path)", at: Place.file(path),
      help: [
        "assess checklist \(path) --new writes an empty one",
        "in a terminal assess checklist \(path) begins one",
      ])
  }

  fileprivate static func formExists(_ path: String) -> Diagnostic {
    Diagnostic(
      .fileExists, "\(path) is there already, and an empty sheet would replace what is in it",
      at: Place.file(path),
      help: ["name another file"])
  }
}
