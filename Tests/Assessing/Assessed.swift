import Analysis
import Declarations
package import Diagnostics
package import LuaHost
package import Model
package import Pipeline
import Tables

/// What became of a script and its files, as far down the road as they carry.
package struct Assessed {
  package var log: DiagnosticLog
  package var assessment: Assessment
  package var inputs: Inputs?
  package var values: Values?
  package var results: Results?
  /// Text the script printed.
  package var printed: String

  package var codes: [DiagnosticCode] { log.diagnostics.map(\.code) }
  package var messages: [String] { log.diagnostics.map(\.message) }
}

/// Reads a script and resolves its blocks.
///
/// - modules: texts by the name that `use` and `require` ask for.
package func declared(_ script: String, modules: [String: String] = [:]) -> Assessed {
  onLargeStack { Road(modules).declared(script) }
}

/// Takes a script and its files from text to scores.
///
/// - files: texts by the name the script's sources give.
package func assessed(
  _ script: String, _ files: [String: String] = [:], modules: [String: String] = [:], workers: Int = 1
) -> Assessed {
  onLargeStack {
    let road = Road(modules)
    var run = road.declared(script)
    guard let host = road.host else { return run }
    let tables = run.assessment.sources.map { source in
      source.file.flatMap { files[$0] }.flatMap {
        Table.read(csv: Bytes($0), name: source.file ?? "", log: &run.log)
      }
    }
    let context = Context(assessment: run.assessment, rules: host, workers: workers)
    let inputs = collectInputs(tables, context, log: &run.log)
    run.inputs = inputs
    guard !run.log.hasErrors else { return run }
    let values = computeValues(inputs, context, log: &run.log)
    run.values = values
    guard !run.log.hasErrors else { return run }
    let peers = findPeers(values, groups: inputs.groups, context, log: &run.log)
    let screened = screen(values, context, log: &run.log)
    let imputed = impute(screened, groups: peers.groups, context, log: &run.log)
    let treated = treat(imputed, context, log: &run.log)
    let normalised = normalise(treated, groups: peers.groups, context, log: &run.log)
    let scores = aggregate(normalised, context, log: &run.log)
    let classes = classify(scores, context, log: &run.log)
    run.printed = host.output.text
    guard !run.log.hasErrors else { return run }
    run.results = Results(
      assessment: run.assessment, inputs: inputs, values: values, peers: peers, screened: screened,
      imputed: imputed, treated: treated, normalised: normalised, scores: scores, classes: classes,
      peerRanks: rankAmongPeers(scores, peers, context))
    return run
  }
}

private final class Road {
  private let library: Shelf
  private(set) var host: ScriptHost?

  init(_ modules: [String: String]) {
    library = Shelf(modules)
    host = try? ScriptHost(library: library)
  }

  func declared(_ script: String) -> Assessed {
    var log = DiagnosticLog()
    let blocks = host?.declarations(file: "city.lua", bytes: Array(script.utf8), log: &log) ?? []
    let assessment = Resolver(blocks, script: "city.lua").assessment(log: &log)
    return Assessed(log: log, assessment: assessment, printed: host?.output.text ?? "")
  }
}

/// Modules kept in memory.
package final class Shelf: ModuleLibrary {
  private let texts: [String: String]

  package init(_ texts: [String: String]) { self.texts = texts }

  package func module(named name: String) throws(Diagnostic) -> ModuleText? {
    texts[name].map { ModuleText(file: name + ".lua", bytes: Array($0.utf8)) }
  }

  package func moduleNames() -> [String] { texts.keys.sorted() }
}
