import Diagnostics
import ScriptText

/// An error about the use of one word of the language, where the caret goes.
protocol WordError: Error {
  var word: String { get }
}

extension ScriptHost {
  /// What a user is told of an error that came out of Lua.
  func diagnostic(for error: any Error) -> Diagnostic {
    if let diagnostic = error as? Diagnostic { return diagnostic }
    guard let error = error as? LuaError else {
      let place = state.traceback.first.map { record.span(of: (error as? any WordError)?.word, at: $0) }
      return .scriptError("\(error)", at: place, calls: [])
    }
    let frame = error.chunk.flatMap { chunk in error.line.map { LuaFrame(chunk: chunk, line: $0) } }
    let place = span(of: frame ?? error.traceback.first)
    switch error.kind {
    case .syntax:
      guard let place, let script = record.scripts[place.file] else {
        return .scriptError(error.message, at: place, calls: [])
      }
      return script.syntaxDiagnostic(fromLuaMessage: error.message, line: place.line)
    case .steps: return .stepLimit(state.limits.steps, at: place)
    case .memory: return .memoryLimit(state.limits.memory, at: place)
    case .textLength: return .textLimit(state.limits.stringLength, at: place)
    case .time: return .timeLimit(deadline, at: place)
    case .runtime, .value:
      let calls = error.traceback.dropFirst().map { "called from \($0.chunk), line \($0.line)" }
      guard error.kind == .runtime, let place, let script = record.scripts[place.file] else {
        return .scriptError(error.message, at: place, calls: Array(calls.prefix(5)))
      }
      return script.runtimeDiagnostic(
        fromLuaMessage: error.message, line: place.line, calls: Array(calls.prefix(5)))
    }
  }

  private func span(of frame: LuaFrame?) -> Span? { frame.map { record.span(of: nil, at: $0) } }
}
