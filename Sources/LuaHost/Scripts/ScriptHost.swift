package import Declarations
package import Diagnostics
import Model
import ScriptText

/// Runs one script and keeps its rules callable. Everything of Lua stays behind this door.
///
/// Use it on one thread, inside ``onLargeStack(_:)``.
package final class ScriptHost {
  let state: LuaState
  let record = ScriptRecord()
  let language: Language
  private let modules: ModuleRunner

  package init(library: any ModuleLibrary, limits: LuaLimits = LuaLimits()) throws {
    state = try LuaState(limits: limits)
    modules = ModuleRunner(record: record, library: library)
    language = try Language(state, record: record, modules: modules)
    modules.mistake = language.mistake
    modules.run = { [unowned self] script in try run(script) }
  }

  /// May be raised from another thread to end the script.
  package var stopSignal: LuaStopSignal { state.stopSignal }

  /// Text a script printed, and whether more was dropped.
  package var output: (text: String, isCut: Bool) { state.output }

  /// Reads the script and everything it uses. Problems are in `log`; the blocks are what could be read.
  package func declarations(file: String, bytes: [UInt8], log: inout DiagnosticLog) -> [RawDeclaration] {
    let script = Script(file: file, bytes: bytes)
    record.scripts[file] = script
    let slips = script.slips()
    record.log.report(contentsOf: slips)
    do {
      let value = try run(script)
      state.release(value)
    } catch {
      // A text with slips often does not compile, or stops at one; the slip is what there is to say.
      if slips.isEmpty { record.log.report(diagnostic(for: error)) }
    }
    record.reportOpenBlocks()
    log.report(contentsOf: record.log.diagnostics)
    return record.declarations
  }

  /// The text of a line of a script that was read, for excerpts.
  package func line(_ number: Int, of file: String) -> String? { record.scripts[file]?.line(number) }

  private func run(_ script: Script) throws -> LuaReference {
    try state.runKeeping(script.luaBytes, chunkName: script.file, environment: environment())
  }

  private func environment() throws -> LuaEnvironment {
    let record = record
    let names = Array(language.words.keys).sorted()
    let mistake = language.mistake
    return try state.makeEnvironment(
      words: language.words,
      unknownName: { call, name in
        record.log.report(.unknownName(name, words: names, at: record.span(of: name, at: call.place)))
        return mistake
      },
      assignment: { call, name in
        record.log.report(.globalAssignment(name, at: record.span(of: name, at: call.place)))
        return true
      })
  }
}
