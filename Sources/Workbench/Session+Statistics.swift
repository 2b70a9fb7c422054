package import Analysis
import Diagnostics
import LuaHost
import Pipeline
import Reports

extension Session {
  /// Scores as a run does, and shows what an analyst looks at before trusting the scores.
  package func statistics(_ choice: Statistics.Choice) -> Outcome {
    onLargeStack {
      let road = Road(request)
      var desk = Desk(road, folder: request.folder, style: messageStyle)
      let results = road.results()
      desk.report(road.log)
      let statistics = results.flatMap { analysed($0, choice, desk: &desk) }
      if let json = request.json {
        let problems = desk.log.diagnostics
        let bytes: [UInt8]
        if let results, let statistics {
          bytes = statistics.json(
            of: results, tool: Self.tool, diagnostics: problems, workers: request.workers)
        } else {
          bytes = diagnosticsJSON(desk.log, tool: Self.tool)
        }
        desk.write(bytes, to: json)
      }
      guard let results, let statistics, !desk.log.hasErrors else {
        desk.close(with: desk.countedProblems(results == nil ? "Nothing was scored." : ""))
        return desk.outcome(output: "")
      }
      var document = Document(statistics, of: results)
      document.close(results, files: [request.json].compactMap { $0 }.filter { $0 != "-" })
      let page = TerminalRenderer(style: outputStyle).render(document)
      return desk.outcome(output: request.json == "-" ? "" : page)
    }
  }

  /// Nil, with reports, where an argument names what the data do not have.
  private func analysed(_ results: Results, _ choice: Statistics.Choice, desk: inout Desk) -> Statistics? {
    var log = DiagnosticLog()
    let selection = Selection(results, area: request.area, period: request.period, log: &log)
    desk.report(log)
    return selection.map { Statistics(results, $0, choice, workers: request.workers) }
  }
}
