import Declarations
import Diagnostics
import LuaHost
import Model
import Pipeline
import Tables

/// The road from a script to scores: each arrow one step, each stop a value that stays as it is.
///
/// A step is taken only when everything before it is sound; up to there all problems are gathered.
final class Road {
  private let request: Request
  private let files = FileStore()
  private(set) var log = DiagnosticLog()
  /// Kept for excerpts and for the rules, which are called during the steps.
  private(set) var host: ScriptHost?
  private(set) var tables: [Table?] = []
  /// Data files that the script names, as it names them.
  private(set) var projectFiles: Set<String> = []
  private var dataPaths: [String] = []
  private var watchdog: Watchdog?

  init(_ request: Request) {
    self.request = request
  }

  deinit { watchdog?.dismiss() }

  /// Nil, with reports, where there is nothing sound to show.
  func results() -> Results? {
    guard let (context, inputs, values) = checkedValues(), !log.hasErrors else { return nil }
    let peers = watched { findPeers(values, groups: inputs.groups, context, log: &log) }
    let screened = screen(values, context, log: &log)
    let imputed = watched { impute(screened, groups: peers.groups, context, log: &log) }
    let treated = watched { treat(imputed, context, log: &log) }
    let normalised = watched { normalise(treated, groups: peers.groups, context, log: &log) }
    let scores = watched { aggregate(normalised, context, log: &log) }
    let classes = watched { classify(scores, context, log: &log) }
    guard !log.hasErrors else { return nil }
    return Results(
      assessment: context.assessment, inputs: inputs, values: values, peers: peers, screened: screened,
      imputed: imputed, treated: treated, normalised: normalised, scores: scores, classes: classes,
      peerRanks: rankAmongPeers(scores, peers, context))
  }

  /// Whether a file is the script, one of its data files, or another script. Results may not replace any of them.
  func reads(_ path: String) -> Bool {
    path.hasSuffix(".lua") || ([request.script] + dataPaths).contains { files.isSame($0, path) }
  }

  /// A file that a person's answers are written to; results may not replace it.
  func keeps(_ path: String) { dataPaths.append(path) }

  /// What the script says, without any data.
  func declared() -> Assessment? {
    guard let host = readScript() else { return nil }
    self.host = host
    let declarations = watched { readBlocks(host) }
    var assessment = watched {
      Resolver(declarations, script: request.scriptName, weightSet: request.weightSet).assessment(log: &log)
    }
    if request.ranksAreas, assessment.methodology.ranking == nil { assessment.methodology.ranking = .full }
    return assessment
  }

  /// A table that no script names, such as the votes of a poll. Nil, with reports, where it cannot be read.
  func table(at path: String) -> Table? {
    do {
      dataPaths.append(path)
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let table = Table.read(
        csv: try files.read(path, workers: request.workers), name: name, workers: request.workers, log: &log)
      tables.append(table)
      return table
    } catch {
      log.report(error)
      return nil
    }
  }

  /// Takes up what a step outside the road reports.
  func report(_ other: DiagnosticLog) { log.report(contentsOf: other) }

  /// What the script says and what its files hold.
  func collectedInputs() -> (Context, Inputs)? {
    guard let assessment = declared(), let host else { return nil }
    tables = readTables(assessment.sources)
    let context = Context(assessment: assessment, rules: host, workers: request.workers)
    let inputs = collectInputs(tables, context, log: &log)
    return log.hasErrors ? nil : (context, inputs)
  }

  /// Everything before scoring.
  func checkedValues() -> (Context, Inputs, Values)? {
    guard let (context, inputs) = collectedInputs() else { return nil }
    let values = watched { computeValues(inputs, context, log: &log) }
    if !log.hasErrors { reportMissingData(values, inputs, context, log: &log) }
    return (context, inputs, values)
  }

  /// Runs a step that may call the script's own functions, or whose work the script sets; each has the whole time that
  /// a script is given. Reading large files does not count.
  private func watched<Stop>(_ step: () -> Stop) -> Stop {
    guard let host, let seconds = request.limits.deadline else { return step() }
    let watchdog = watchdog ?? Watchdog(seconds: seconds, signal: host.stopSignal)
    self.watchdog = watchdog
    return watchdog.watch(step)
  }

  private func readScript() -> ScriptHost? {
    do {
      return try ScriptHost(library: ProjectModules(folder: request.folder), limits: request.limits)
    } catch {
      log.report(Diagnostic(.memoryLimit, "\(error)", help: ["allow more: --limit-memory 512"]))
      return nil
    }
  }

  private func readBlocks(_ host: ScriptHost) -> [RawDeclaration] {
    do {
      let bytes = try files.read(request.script, most: FileStore.mostScriptBytes)
      return host.declarations(file: request.scriptName, bytes: bytes.withBytes { Array($0) }, log: &log)
    } catch {
      log.report(error)
      return []
    }
  }

  private func readTables(_ sources: [Source]) -> [Table?] {
    let data = DataFiles(
      request.data, sources: sources, folder: request.folder, workers: request.workers, log: &log)
    projectFiles = Set(sources.filter { data.isOfScript($0) }.compactMap(\.file))
    dataPaths = sources.compactMap { data.path(of: $0) }
    reserveMemory(forData: dataPaths.reduce(0) { $0 + files.size(of: $1) })
    return sources.map { data.table(of: $0, log: &log) }
  }
}
