import CLuaShim

/// One call from Lua into Swift. Good only until the body returns.
package struct LuaCall {
  package let arguments: [LuaValue]
  unowned let state: LuaState
  private let serial: UInt64

  init(_ arguments: [LuaValue], state: LuaState, serial: UInt64) {
    self.arguments = arguments
    self.state = state
    self.serial = serial
  }

  /// The argument, or nil (the Lua value) where it was not given.
  package subscript(index: Int) -> LuaValue {
    index < arguments.count ? arguments[index] : .nil
  }

  /// The Lua function that called, in the chunk where it is written.
  package var place: LuaFrame? { frame(atLevel: 0) }
  package var line: Int? { place?.line }
  package var chunk: String? { place?.chunk }

  /// Level 0 is the innermost Lua function; functions that are not written in Lua do not count.
  package func frame(atLevel level: Int) -> LuaFrame? {
    guard serial == state.runningCall else { return nil }
    return state.frame(atLevel: level)
  }

  package func line(atLevel level: Int) -> Int? { frame(atLevel: level)?.line }

  /// All Lua functions that are running, innermost first; at most 32.
  package var frames: [LuaFrame] {
    var frames: [LuaFrame] = []
    while frames.count < 32, let next = frame(atLevel: frames.count) { frames.append(next) }
    return frames
  }
}

/// One call of a vector method. The buffers are Lua's own memory: read and fill them before returning.
package struct LuaVectorCall {
  package enum Argument {
    case vector(UnsafeBufferPointer<Double>)
    case value(LuaValue)

    package var asNumber: Double? {
      if case .value(let value) = self { value.asNumber } else { nil }
    }
  }

  /// The vector before the colon; NaN is missing.
  package let input: UnsafeBufferPointer<Double>
  /// For an element-wise method: as long as the input, all missing at first. Empty otherwise.
  package let output: UnsafeMutableBufferPointer<Double>
  /// What stands between the parentheses.
  package let arguments: [Argument]
  package let call: LuaCall

  package subscript(index: Int) -> Argument {
    index < arguments.count ? arguments[index] : .value(.nil)
  }
}
