import CLuaShim

/// Turns the shim's report of an error into a ``LuaError``.
struct ErrorReport {
  let serial: UInt64?
  let frames: [LuaFrame]
  let error: LuaError

  init(_ report: shim_error, chunk: String?, limits: LuaLimits) {
    serial = report.serial == 0 || Int(report.status) != SHIM_HOST_ERROR ? nil : report.serial
    frames = (0..<Int(report.frame_count)).map { index in
      var frame = report.frames[index]
      let chunk = withUnsafeBytes(of: &frame.chunk) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      return LuaFrame(chunk: chunk, line: Int(frame.line))
    }
    let bytes = UnsafeRawBufferPointer(start: report.text, count: report.length)
    let text = String(decoding: bytes, as: UTF8.self)
    error = Self.error(report, text, frames, chunk, limits)
  }

  private static func error(
    _ report: shim_error, _ text: String, _ frames: [LuaFrame], _ chunk: String?, _ limits: LuaLimits
  ) -> LuaError {
    func limit(_ kind: LuaError.Kind, _ message: String) -> LuaError {
      LuaError(kind, message, chunk: frames.first?.chunk, line: frames.first?.line, traceback: frames)
    }
    switch Int(report.status) {
    case SHIM_STEPS: return limit(.steps, "the script used up its \(limits.steps) steps")
    case SHIM_TIME: return limit(.time, "the script ran out of time")
    case SHIM_MEMORY where report.text_too_long:
      return limit(.textLength, "a text grew beyond \(limits.stringLength) bytes")
    case SHIM_MEMORY: return limit(.memory, "the script used up its \(limits.memory) bytes of memory")
    default: break
    }
    let isSyntax = Int(report.status) == SHIM_SYNTAX
    let chunks = (isSyntax ? [] : frames.map(\.chunk)) + (chunk.map { [$0] } ?? [])
    var kind = isSyntax ? LuaError.Kind.syntax : .runtime
    if let type = report.value_type { kind = .value(String(cString: type)) }
    for name in chunks {
      guard let (line, message) = split(text, chunk: name) else { continue }
      return LuaError(kind, printable(message), chunk: name, line: line, traceback: frames)
    }
    return LuaError(
      kind, printable(text), chunk: frames.first?.chunk, line: frames.first?.line, traceback: frames)
  }

  /// Takes "name:12: message" apart. Lua shows the end of a name that is longer than 59 bytes.
  private static func split(_ text: String, chunk: String) -> (line: Int, message: String)? {
    let shown =
      chunk.utf8.count < 60 ? chunk : "..." + String(decoding: Array(chunk.utf8.suffix(56)), as: UTF8.self)
    guard text.hasPrefix(shown + ":") else { return nil }
    let rest = text.dropFirst(shown.count + 1)
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard let line = Int(digits), rest.dropFirst(digits.count).hasPrefix(": ") else { return nil }
    return (line, String(rest.dropFirst(digits.count + 2)))
  }
}
