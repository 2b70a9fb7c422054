/// One Lua function that was running: innermost first in a traceback.
package struct LuaFrame: Hashable, Sendable {
  package var chunk: String
  package var line: Int

  package init(chunk: String, line: Int) {
    self.chunk = chunk
    self.line = line
  }
}

/// An error of Lua itself or of a script. Errors thrown by Swift code come out as they are.
package struct LuaError: Error, Hashable, Sendable, CustomStringConvertible {
  package enum Kind: Hashable, Sendable {
    case syntax
    case runtime
    /// The budget of steps is spent.
    case steps
    /// The memory cap was reached.
    case memory
    /// One string grew beyond its cap.
    case textLength
    /// The deadline passed, or someone asked to stop.
    case time
    /// The script raised something that is not a text; the name of its type.
    case value(String)
  }

  package var kind: Kind
  /// Without the place in front; on one line, without control characters.
  package var message: String
  package var chunk: String?
  package var line: Int?
  package var traceback: [LuaFrame]

  package init(
    _ kind: Kind, _ message: String, chunk: String? = nil, line: Int? = nil, traceback: [LuaFrame] = []
  ) {
    self.kind = kind
    self.message = message
    self.chunk = chunk
    self.line = line
    self.traceback = traceback
  }

  /// Whether a limit ended the script; such an error is not the fault of one statement.
  package var isLimit: Bool { [.steps, .memory, .textLength, .time].contains(kind) }

  package var description: String { message }
}
