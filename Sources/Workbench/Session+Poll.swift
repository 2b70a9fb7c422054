import Analysis
import Diagnostics
import LuaHost
import Model
import Pipeline
import Reports
import StandardLibrary

extension Session {
  /// Counts the votes of an audience, shows what they come to, and writes the new version that was asked for.
  ///
  /// The request's script says what may be voted on; where it has no name the votes themselves do.
  package func poll(_ ballot: Ballot) -> Outcome {
    onLargeStack {
      let road = Road(request)
      var desk = Desk(road, folder: request.folder, style: messageStyle)
      let poll = counted(ballot, on: road)
      desk.report(road.log)
      let scripts = poll.map { create($0, ballot, desk: &desk) } ?? []
      if let json = request.json {
        let problems = desk.log.diagnostics
        let framework = hasScript ? request.scriptName : nil
        let bytes =
          poll.map { $0.json(tool: Self.tool, framework: framework, diagnostics: problems) }
          ?? diagnosticsJSON(desk.log, tool: Self.tool)
        desk.write(bytes, to: json)
      }
      guard let poll, !desk.log.hasErrors else {
        desk.close(with: desk.countedProblems(poll == nil ? "Nothing was counted." : ""))
        return desk.outcome(output: "")
      }
      if !desk.log.diagnostics.isEmpty { desk.close(with: desk.countedProblems()) }
      var document = Document(poll, of: hasScript ? request.scriptName : "indicators as the votes name them")
      document.close(poll, files: scripts + [request.json].compactMap { $0 }.filter { $0 != "-" })
      let page = TerminalRenderer(style: outputStyle).render(document)
      return desk.outcome(output: request.json == "-" ? "" : page)
    }
  }

  /// Nil, with reports on the road, where there is nothing sound to count.
  private func counted(_ ballot: Ballot, on road: Road) -> Poll? {
    let assessment = hasScript ? road.declared() : nil
    guard !road.log.hasErrors, let table = road.table(at: ballot.votes), !road.log.hasErrors else {
      return nil
    }
    let items = assessment.map { VotedItems($0) } ?? .open
    var log = DiagnosticLog()
    let votes = readVotes(table, items, log: &log)
    let poll = log.hasErrors ? nil : votes.map { Poll($0, items, ballot.rules, log: &log) }
    road.report(log)
    return poll
  }

  /// The paths of the scripts that were made.
  private func create(_ poll: Poll, _ ballot: Ballot, desk: inout Desk) -> [String] {
    guard let folder = ballot.out else { return [] }
    let own = String(request.scriptName.hasSuffix(".lua") ? request.scriptName.dropLast(4) : "")
    guard !hasScript || isVersionName(own) else {
      desk.report(.notAModule(request.script))
      return []
    }
    let names = VersionNames(
      name: ballot.name ?? nextVersion(after: hasScript ? own : "framework"),
      folder: Self.folders(of: folder, below: request.folder) ?? [],
      earlier: hasScript ? (own, request.scriptName) : nil)
    return desk.create(
      [
        ("\(names.name).lua", poll.frameworkVersion(names)),
        ("\(VersionNames.weightsName(names.name)).lua", poll.weightsModule(names)),
      ], in: folder, refusal: Diagnostic.versionExists)
  }

  /// The folders from the project's to one below it, as names of modules have them; nil where it lies elsewhere.
  static func folders(of path: String, below project: String) -> [String]? {
    func parts(_ path: String) -> [String] {
      path.split(separator: "/").map(String.init).filter { $0 != "." }
    }
    let (whole, above) = (parts(path), parts(project))
    guard path.hasPrefix("/") == project.hasPrefix("/"), whole.starts(with: above),
      whole.dropFirst(above.count).allSatisfy(isVersionName)
    else { return nil }
    return Array(whole.dropFirst(above.count))
  }
}

/// How a file of votes is written: the page that `assess poll --columns` shows.
package func voteColumns() -> Outcome {
  let page = StandardLibrary.text("guide/poll.md") ?? ""
  return Outcome(output: Array(page.utf8), messages: "", status: .fine)
}
