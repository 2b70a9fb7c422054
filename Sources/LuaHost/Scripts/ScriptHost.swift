package import Declarations
package import Diagnostics
import Model
import ScriptText

/// Runs one script and keeps its rules callable. Everything of Lua stays behind this door.
///
/// Use it on one thread, inside ``onLargeStack(_:)``.
package final class ScriptHost {
  let state: LuaState
  let record: ScriptRecord
  let language: Language
  private let modules: ModuleRunner
  /// The seconds a script has, for messages.
  let deadline: Double?

  /// - libraries: the sandbox; anything else only where its cost is measured.
  package init(
    library: any ModuleLibrary, limits: LuaLimits = LuaLimits(), libraries: LuaLibraries = .sandbox
  ) throws {
    // Who runs the host watches the clock, because reading data between two calls does not count.
    deadline = limits.deadline
    var limits = limits
    limits.deadline = nil
    let state = try LuaState(limits: limits, libraries: libraries)
    self.state = state
    record = ScriptRecord(memory: limits.memory)
    record.runningFrame = { [unowned state] in state.frame(atLevel: 0) }
    modules = ModuleRunner(record: record, library: library)
    language = try Language(state, record: record, modules: modules)
    modules.mistake = language.mistake
    modules.load = { [unowned self] in try load($0, isProofread: $1) }
  }

  /// May be raised from another thread to end the script.
  package var stopSignal: LuaStopSignal { state.stopSignal }

  /// Text a script printed, and whether more was dropped.
  package var output: (text: String, isCut: Bool) { state.output }

  /// Reads the script and everything it uses. Problems are in `log`; the blocks are what could be read.
  package func declarations(file: String, bytes: [UInt8], log: inout DiagnosticLog) -> [RawDeclaration] {
    let script = Script(file: file, bytes: bytes)
    do {
      if let value = try load(script) { state.release(value) }
    } catch {
      record.isCutShort = true
      let problem = diagnostic(for: error)
      record.log.report(problem)
      // What a loop got wrong in every block it declared is an echo of the loop.
      if problem.code == .tooManyBlocks { record.slips.append(problem) }
    }
    record.isRead = true
    if !record.isCutShort { record.reportOpenBlocks() }
    log.report(contentsOf: record.log)
    log.settle(record.slips)
    return record.declarations
  }

  /// The text of a line of a script that was read, for excerpts.
  package func line(_ number: Int, of file: String) -> String? { record.scripts[file]?.line(number) }

  /// Runs a script or module. One with slips runs as it was meant, to find what else is wrong with it.
  private func load(_ script: Script, isProofread: Bool = false) throws -> LuaReference? {
    record.scripts[script.file] = script
    if isProofread { return try run(script.luaBytes, of: script) }
    let proof = script.proofread()
    record.log.report(contentsOf: proof.slips)
    record.log.settle(proof.slips)
    record.slips += proof.slips
    if proof.slips.isEmpty { return try run(script.luaBytes, of: script) }
    // An error of the mended text may be the mending's own, so it is not reported.
    guard let value = proof.mended.flatMap({ try? run($0, of: script) }) else {
      record.isCutShort = true
      return nil
    }
    return value
  }

  private func run(_ text: [UInt8], of script: Script) throws -> LuaReference {
    try state.runKeeping(text, chunkName: script.file, environment: environment())
  }

  private func environment() throws -> LuaEnvironment {
    let record = record
    let mistake = language.mistake
    let names = language.words.fields.map(\.key)
    return try state.makeEnvironment(
      words: language.words,
      unknownName: { call, name in
        record.log.report(
          .unknownName(
            name, words: names, sources: record.sources.map(\.id), at: record.span(of: name, at: call.place)))
        return mistake
      },
      assignment: { call, name in
        record.log.report(.globalAssignment(name, at: record.span(of: name, at: call.place)))
        // The rest of the script can be read on with a name of its own, and with every word as it was.
        return !names.contains(name)
      })
  }
}
