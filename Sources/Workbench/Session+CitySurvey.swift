import Analysis
import Diagnostics
import LuaHost
package import Model
import Pipeline
package import Reports
import StandardLibrary
import Tables

extension Session {
  /// Writes the sheet by which cities say what they hold, use and lack; a file that is there already stays.
  package func newCitySurvey(_ file: String, extent: Extent, delimiter: SheetDelimiter = .comma) -> Outcome {
    onLargeStack {
      let road = Road(request)
      var desk = Desk(road, folder: request.folder, style: messageStyle)
      var log = DiagnosticLog()
      let catalogue = Catalogue.standard(log: &log)
      desk.report(log)
      let items = CitySurveyItems(catalogue, extent: extent)
      let themes = Framework.reference.components.flatMap { $0.themes.map(\.id) }
      desk.createSheet(citySurveySheet(items, needs: themes, delimiter: delimiter), at: file)
      guard !desk.log.hasErrors else {
        desk.close(with: desk.countedProblems("Nothing was written."))
        return desk.outcome(output: "")
      }
      let document = Document(newCitySurvey: file, extent: extent, inputs: items.inputs.count)
      return desk.outcome(output: TerminalRenderer(style: outputStyle).render(document))
    }
  }

  /// Counts what cities sent back.
  ///
  /// - files: one city each, or with a column that says which.
  package func citySurvey(_ files: [String], showsAll: Bool = false, markdown: String? = nil) -> Outcome {
    onLargeStack {
      let road = Road(request)
      var desk = Desk(road, folder: request.folder, style: messageStyle)
      var log = DiagnosticLog()
      let catalogue = Catalogue.standard(log: &log)
      let items = CitySurveyItems(catalogue, extent: .full)
      var reader = CityReplyReader(items)
      var named: Set<String> = []
      for file in files {
        guard named.insert(plainPath(file)).inserted else {
          log.report(.namedTwice(file))
          continue
        }
        guard let table = road.table(at: file) else { continue }
        reader.read(table, file: file, log: &log)
      }
      desk.report(road.log)
      let tally = CitySurveyTally(reader.finished(log: &log), items, catalogue)
      if tally.cities.isEmpty, !log.hasErrors, !desk.log.hasErrors { log.report(.nothingAnswered(files)) }
      desk.report(log)
      return show(
        Document(tally, most: showsAll ? nil : 12), json: citySurveyJSON(tally, tool: Self.tool),
        csv: citySurveyTable(tally), markdown: markdown, at: &desk)
    }
  }
}

extension CitySurveyItems {
  /// The inputs of the framework as far as it is used, all known indexes, and the framework's parts.
  init(_ catalogue: Catalogue, extent: Extent) {
    var asked: Set<String> = []
    for indicator in catalogue.indicators where indicator.profile.tier.map(extent.tiers.contains) ?? true {
      asked.formUnion(indicator.formula.inputs ?? [])
    }
    let components = Framework.reference.components
    self.init(
      inputs: catalogue.inputs.filter { asked.contains($0.id) }.map {
        ($0.id, "\($0.definition ?? $0.title) (\($0.unit)).")
      },
      tools: indexIDs.map { id in
        (id, StandardLibrary.text("indexes/\(id).md").map { IndexPage(id: id, text: $0).page.title } ?? id)
      },
      parts: components.map { ($0.id, $0.title) } + components.flatMap { $0.themes.map { ($0.id, $0.title) } }
        + catalogue.indicators.map { ($0.id, $0.title) })
  }
}

/// `./a.csv` is a.csv.
private func plainPath(_ path: String) -> String {
  let parts = path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
  return path.hasPrefix("/") ? "/" + parts : parts
}

extension Diagnostic {
  fileprivate static func namedTwice(_ file: String) -> Diagnostic {
    Diagnostic(
      .duplicateCity, "\(file) is named twice", at: Place.argument("survey … \(file)"),
      help: ["name each file once"])
  }

  fileprivate static func nothingAnswered(_ files: [String]) -> Diagnostic {
    Diagnostic(
      .noData, "no city answers anything", at: Place.argument(files.joined(separator: " ")),
      help: ["assess survey --out FILE.csv writes the sheet that cities fill in"])
  }
}
