import Analysis
import Diagnostics
import LuaHost
import Model
import Pipeline
package import Reports

/// One run of one script: the road, then what is said and written.
package struct Session {
  package static let version = "0.1.0"
  static let tool = "assess \(version)"

  let request: Request
  let outputStyle: TerminalStyle
  let messageStyle: TerminalStyle

  package init(_ request: Request, output: TerminalStyle, messages: TerminalStyle) {
    self.request = request
    outputStyle = output
    messageStyle = messages
  }

  /// Scores, shows the scorecard, and writes the files that were asked for.
  package func run() -> Outcome {
    shareMemory()
    return onLargeStack {
      let road = Road(request)
      var desk = Desk(road, folder: request.folder, style: messageStyle)
      guard let results = road.results() else {
        desk.report(road.log)
        desk.close(with: desk.countedProblems("Nothing was scored."))
        if let json = request.json {
          desk.write(diagnosticsJSON(desk.log, tool: Self.tool), to: json)
        }
        return desk.outcome(output: "")
      }
      desk.report(road.log)
      let document = document(results, desk: &desk)
      if let json = request.json {
        // Whoever reads the file is told of an argument that does not fit as of any other error.
        let problems = desk.log.diagnostics
        desk.write(
          desk.log.hasErrors
            ? diagnosticsJSON(desk.log, tool: Self.tool)
            : results.json(tool: Self.tool, diagnostics: problems),
          to: json)
      }
      if let csv = request.csv, !desk.log.hasErrors { desk.write(results.scoreTable(), to: csv) }
      guard let document, !desk.log.hasErrors else {
        desk.close(with: desk.countedProblems())
        return desk.outcome(output: "")
      }
      let renderer = TerminalRenderer(style: outputStyle)
      let showsPage = request.json != "-" && request.csv != "-"
      return desk.outcome(output: showsPage ? renderer.render(document) : "")
    }
  }

  /// Everything but scoring: what the script says, what the files hold, and every problem in them.
  ///
  /// - isStrict: whether warnings are findings.
  package func check(isStrict: Bool = false) -> Outcome {
    shareMemory()
    return onLargeStack {
      let road = Road(request)
      var desk = Desk(road, folder: request.folder, style: messageStyle, isStrict: isStrict)
      let checked = road.checkedValues()
      desk.report(road.log)
      if let json = request.json {
        desk.write(diagnosticsJSON(desk.log, tool: Self.tool), to: json)
      }
      guard let (context, inputs, values) = checked, !desk.log.hasErrors else {
        desk.close(with: desk.countedProblems())
        return desk.outcome(output: "")
      }
      if !desk.log.diagnostics.isEmpty { desk.close(with: desk.countedProblems()) }
      let document = Document(checkOf: context.assessment, inputs: inputs, values: values)
      return desk.outcome(
        output: request.json == "-" ? "" : TerminalRenderer(style: outputStyle).render(document))
    }
  }

  private func document(_ results: Results, desk: inout Desk) -> Document? {
    var log = DiagnosticLog()
    let selection = Selection(results, area: request.area, period: request.period, log: &log)
    desk.report(log)
    var document: Document
    switch selection?.view {
    case .scorecard(let row)?: document = Document(Scorecard(results, row: row), of: results)
    case .overview(let rows, let period)?: document = Document(overview: rows, period: period, of: results)
    case nil: return nil
    }
    let files = [request.json, request.csv].compactMap { $0 }.filter { $0 != "-" }
    document.close(results, files: files)
    return document
  }
}
